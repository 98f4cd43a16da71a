import { meaningsOf } from '../places/gazetteer.ts';
import { isGivenName } from './given-names.ts';

/** Smaller towns share their names with too many people: Lincoln, Clinton, Houston. In thousands. */
const LARGE_CITY = 500;

/**
 * Whether a name by itself stands for a country, its people, its government or a known city, and not for a person.
 * `Germany`, `Uruguayan` and `Nairobi` do; `Florence` and `Santiago`, which people are called, do not.
 */
export function isPlaceName(name: string): boolean {
  const meanings = meaningsOf(name);
  if (meanings.length === 0) return false;
  if (meanings.some(({ as }) => as !== 'city')) return true;
  if (/\s/u.test(name) ? isGivenName(name.split(/\s/u)[0] ?? '') : isGivenName(name)) return false;
  return meanings.some(({ seat, place }) => seat || place.population >= LARGE_CITY);
}
