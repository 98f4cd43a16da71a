import { daysBetween } from '../../language/dates/calendar.ts';
import type { MissionStatus } from '../answer.ts';
import { EPISODE_DAYS, severity } from './steps.ts';

type Dated = Pick<MissionStatus, 'evidence' | 'reportedOn'>;
type Post = Dated & Pick<MissionStatus, 'level' | 'modality' | 'possiblyLapsed'>;

/** The day of the newest report that a post's state rests on. */
export const newestReport = ({ evidence, reportedOn }: Dated): string =>
  evidence.reduce(
    (newest, { citation }) =>
      (citation.datePublished ?? '') > newest ? (citation.datePublished ?? '') : newest,
    reportedOn,
  );

/** Whether a post is known to be away from normal operations. */
export const isRestricted = ({ level, modality }: Pick<Post, 'level' | 'modality'>): boolean =>
  modality === 'in-effect' && level !== 'normal-operations';

/** What a team has to know first has the highest: a step in effect, one that may come, a post that works, a step denied. */
function urgency({ level, modality, possiblyLapsed }: Post): number {
  if (modality === 'denied') return 0;
  if (modality === 'considered') return 2;
  if (level === 'normal-operations') return 1;
  return 3 + severity(level) - (possiblyLapsed ? 0.5 : 0);
}

/**
 * Posts in the order in which they are read: the newest report first, and of those reported in the same days the most
 * restricted, so that an embassy that works does not stand before one that was shut on the same day.
 * @param missions the newest report first
 */
export function postsInOrder<Mission extends Post>(missions: readonly Mission[]): Mission[] {
  const runs: Mission[][] = [];
  for (const mission of missions) {
    const run = runs.at(-1);
    const newest = run?.[0];
    if (run && newest && daysBetween(newestReport(mission), newestReport(newest)) <= EPISODE_DAYS)
      run.push(mission);
    else runs.push([mission]);
  }
  return runs.flatMap((run) => run.sort((a, b) => urgency(b) - urgency(a)));
}
