import type { Knowledge } from '../knowledge/knowledge.ts';
import { describePlace, findAskedPlace, nearPlaces } from '../language/places/find-place.ts';
import type { Place } from '../language/places/gazetteer.ts';
import { plainName } from '../language/places/plain-name.ts';
import { completer, type Proposal } from './completion.ts';
import { placesWithStatus } from './missions/places-with-status.ts';

const MOST_SUGGESTIONS = 25;
const END_OF_TIME = '9999-12-31';

/** `embassy in bag`: what people write before the name of a place. */
const MISSION_WORDS =
  /^(?:.* )?(?:embass(?:y|ies)|consulates?(?: general)?|missions?|high commissions?)(?: (?:in|of|at|to))?(?: the)? /;

const shown = (place: Place): Proposal => {
  const { name, country } = describePlace(place);
  return country === null || country === name
    ? { name, value: name }
    : { name: `${name}, ${country}`, value: place.kind === 'city' ? `${name}, ${country}` : name };
};

/** Places that a status is reported of, the newest report first. */
export const reportedPlaces = completer<Place>({
  *list(knowledge) {
    const places: Place[] = [];
    for (const name of yield* placesWithStatus(knowledge, END_OF_TIME)) {
      const place = findAskedPlace(name);
      if (place) places.push(place);
      yield;
    }
    return places;
  },
  names: ({ name }) => [name],
  show: shown,
});

/**
 * Places for what was typed so far: exact, then by their beginning, then near in spelling; among them those with a
 * status first, and those found by another name of theirs last. Nothing typed: the places with a status.
 */
export function suggestPlaces(knowledge: Knowledge, typed: string): Proposal[] {
  const wanted = plainName(typed).replace(MISSION_WORDS, '');
  const known = reportedPlaces(knowledge, wanted);
  if (wanted === '') return known;
  const begins = ({ name }: Proposal): boolean => plainName(name).startsWith(wanted);
  const near = nearPlaces(wanted, 2 * MOST_SUGGESTIONS);
  const exact = near.filter(({ name }) => plainName(name) === wanted).map(shown);
  const others = near.map(shown);
  const all = [
    ...exact,
    ...known.filter(begins),
    ...others.filter(begins),
    ...known.filter((place) => !begins(place)),
    ...others.filter((place) => !begins(place)),
  ];
  return [...new Map(all.map((place) => [place.value, place])).values()].slice(0, MOST_SUGGESTIONS);
}
