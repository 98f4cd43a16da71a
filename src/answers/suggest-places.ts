import type { Knowledge } from '../knowledge/knowledge.ts';
import { describePlace, findPlace, nearPlaces } from '../language/places/find-place.ts';
import type { Place } from '../language/places/gazetteer.ts';
import { plainName } from '../language/places/plain-name.ts';
import { placesWithStatus } from './missions/places-with-status.ts';

const MOST_SUGGESTIONS = 25;
const END_OF_TIME = '9999-12-31';

const shown = (place: Place): { name: string; value: string } => {
  const { name, country } = describePlace(place);
  return country === null || country === name
    ? { name, value: name }
    : { name: `${name}, ${country}`, value: place.kind === 'city' ? `${name}, ${country}` : name };
};

/**
 * Places for what was typed so far: exact, then by their beginning, then near in spelling; among them those with a
 * status first. Nothing typed: the places with a status, the newest report first.
 */
export function suggestPlaces(knowledge: Knowledge, typed: string): { name: string; value: string }[] {
  const reported = placesWithStatus(knowledge, END_OF_TIME);
  const wanted = plainName(typed);
  const known = reported
    .filter((name) => plainName(name).startsWith(wanted))
    .flatMap((name) => findPlace(name) ?? []);
  const near = wanted === '' ? [] : nearPlaces(typed, MOST_SUGGESTIONS);
  const exact = near.filter(({ name }) => plainName(name) === wanted);
  const all = [...exact, ...known, ...near].map(shown);
  return [...new Map(all.map((place) => [place.value, place])).values()].slice(0, MOST_SUGGESTIONS);
}
