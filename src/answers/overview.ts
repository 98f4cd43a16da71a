import type { Knowledge } from '../knowledge/knowledge.ts';
import { countryName } from '../language/places/gazetteer.ts';
import type { MissionStatus, OverviewAnswer, PlaceName } from './answer.ts';
import { sortByPost } from './missions/posts.ts';
import { sendingState } from './missions/sending-state.ts';
import { statusOfPost } from './missions/status-of-post.ts';
import { severity } from './missions/steps.ts';

export interface OverviewQuery {
  /** ISO date. */
  readonly asOf: string;
  /** A sending state. */
  readonly from?: string | undefined;
}

/** The status of every post that articles published by a day report of, with its place. */
export function allMissions(knowledge: Knowledge, asOf: string): (MissionStatus & { place: PlaceName })[] {
  return [...knowledge.missions.byCountry].flatMap(([country, filed]) =>
    sortByPost(country, filed).flatMap((post) => {
      const mission = statusOfPost(knowledge, post, asOf);
      const name = countryName(country);
      return mission ? [{ ...mission, place: { name: post.city ?? name, country: name } }] : [];
    }),
  );
}

/**
 * Every post not at normal operations on a day, the most restricted first.
 * @throws {InvalidOption} when `from` is no state
 */
export function answerOverview(knowledge: Knowledge, { asOf, from }: OverviewQuery): OverviewAnswer {
  const sender = from === undefined ? null : countryName(sendingState(from));
  const missions = allMissions(knowledge, asOf)
    .filter(({ level, modality }) => modality === 'in-effect' && level !== 'normal-operations')
    .filter(({ sendingState: state }) => sender === null || state === sender)
    .sort(
      (a, b) =>
        severity(b.level) - severity(a.level) ||
        b.reportedOn.localeCompare(a.reportedOn) ||
        a.place.name.localeCompare(b.place.name) ||
        a.sendingState.localeCompare(b.sendingState),
    );
  return { kind: 'overview', asOf, missions };
}
