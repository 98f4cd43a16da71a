import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MissionStatus, PlaceName, StatusChange } from './answer.ts';
import { allMissions } from './overview.ts';

type Placed = MissionStatus & { place: PlaceName };

const keyOf = ({ place, sendingState, post }: Placed): string =>
  [place.country, place.name, sendingState, post].join('\n');
const levelOf = (mission: Placed | undefined): Placed['level'] | null =>
  mission?.modality === 'in-effect' ? mission.level : null;

/** Posts whose level in effect on a day is another one than before a reload. `asOf` is an ISO date. */
export function statusChanges(previous: Knowledge, current: Knowledge, asOf: string): StatusChange[] {
  const before = new Map(allMissions(previous, asOf).map((mission) => [keyOf(mission), mission]));
  const after = new Map(allMissions(current, asOf).map((mission) => [keyOf(mission), mission]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    const evidence = to?.evidence[0] ?? from?.evidence[0];
    const shown = to ?? from;
    if (!evidence || !shown || levelOf(from) === levelOf(to)) return [];
    return [
      {
        place: shown.place.name,
        sendingState: shown.sendingState,
        post: shown.post,
        from: levelOf(from),
        to: levelOf(to),
        evidence,
      },
    ];
  });
}
