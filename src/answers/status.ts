import { atOnce } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byCode, byName } from '../language/order.ts';
import { describePlace, findAskedPlace, nearPlaces } from '../language/places/find-place.ts';
import { countryName, type Place } from '../language/places/gazetteer.ts';
import type { Excerpt, StatusAnswer } from './answer.ts';
import { excerptOf } from './cite.ts';
import { placesWithStatus } from './missions/places-with-status.ts';
import { postsAt } from './missions/posts.ts';
import { newestReport } from './missions/posts-in-order.ts';
import { sendingState } from './missions/sending-state.ts';
import { statusOfPost } from './missions/status-of-post.ts';

export interface StatusQuery {
  readonly place: string;
  /** ISO date. */
  readonly asOf: string;
  /** A sending state. */
  readonly from?: string | undefined;
}

const MOST_RELATED = 5;
const MOST_SUGGESTIONS = 5;

/** What the articles published by then, and undated ones, say of a place that has no status, by its name or as it was typed. */
function relatedTo(knowledge: Knowledge, place: Place, typed: string, asOf: string): Excerpt[] {
  const isSame = typed.toLowerCase() === place.name.toLowerCase();
  const names = isSame ? [place.name] : [place.name, typed];
  return knowledge.passages
    .search(names.join(' '), {
      accept: ({ datePublished }) => datePublished === null || datePublished.slice(0, 10) <= asOf,
    })
    .flatMap(({ article, span }) => {
      const text = article.text.slice(span.start, span.end).toLowerCase();
      for (const name of names) {
        const at = text.indexOf(name.toLowerCase());
        const start = span.start + at;
        if (at >= 0) return [excerptOf(article, span, [{ start, end: start + name.length }])];
      }
      return [];
    })
    .slice(0, MOST_RELATED);
}

/**
 * Where the missions at a place stand on a day, from articles published by then.
 * @throws {InvalidOption} when `from` is no state
 */
export function answerStatus(knowledge: Knowledge, { place: typed, asOf, from }: StatusQuery): StatusAnswer {
  const sender = from === undefined ? null : sendingState(from);
  const place = findAskedPlace(typed);
  if (!place) {
    const near = nearPlaces(typed, MOST_SUGGESTIONS).map(({ name }) => name);
    return { kind: 'status', place: null, asOf, missions: [], related: [], suggestions: near };
  }
  const known = (knowledge.missions.byCountry.get(place.country) ?? []).filter(
    ({ reportedOn }) => reportedOn <= asOf,
  );
  const missions = postsAt(place, known)
    .filter((post) => sender === null || post.sender === sender)
    .flatMap((post) => statusOfPost(knowledge, post, asOf) ?? [])
    .sort((a, b) => byCode(newestReport(b), newestReport(a)) || byName(a.sendingState, b.sendingState));
  const empty = missions.length === 0;
  return {
    kind: 'status',
    place: describePlace(place),
    asOf,
    ...(sender === null ? {} : { from: countryName(sender) }),
    missions,
    related: empty ? relatedTo(knowledge, place, typed, asOf) : [],
    suggestions: empty
      ? atOnce(placesWithStatus(knowledge, asOf, { country: place.country, sender })).slice(
          0,
          MOST_SUGGESTIONS,
        )
      : [],
  };
}
