import type { Knowledge } from '../knowledge/knowledge.ts';
import { byCode, byName } from '../language/order.ts';
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

/**
 * The status of every post that articles published by a day report of, with its place.
 * @param sender an ISO code: only that state's posts
 */
export function allMissions(
  knowledge: Knowledge,
  asOf: string,
  sender: string | null = null,
): (MissionStatus & { place: PlaceName })[] {
  return [...knowledge.missions.byCountry].flatMap(([country, filed]) => {
    const known = filed.filter(({ reportedOn }) => reportedOn <= asOf);
    return sortByPost(country, known).flatMap((post) => {
      if (sender !== null && post.sender !== sender) return [];
      const mission = statusOfPost(knowledge, post, asOf);
      const name = countryName(country);
      return mission ? [{ ...mission, place: { name: post.city ?? name, country: name } }] : [];
    });
  });
}

/**
 * Every post not at normal operations on a day, the most restricted first.
 * @throws {InvalidOption} when `from` is no state
 */
export function answerOverview(knowledge: Knowledge, { asOf, from }: OverviewQuery): OverviewAnswer {
  const sender = from === undefined ? null : sendingState(from);
  const missions = allMissions(knowledge, asOf, sender)
    .filter(({ level, modality }) => modality === 'in-effect' && level !== 'normal-operations')
    .sort(
      (a, b) =>
        severity(b.level) - severity(a.level) ||
        byCode(b.reportedOn, a.reportedOn) ||
        byName(a.place.name, b.place.name) ||
        byName(a.sendingState, b.sendingState),
    );
  return { kind: 'overview', asOf, missions };
}
