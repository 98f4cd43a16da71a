import { findPlace } from '../../language/places/find-place.ts';
import { meaningsOf } from '../../language/places/gazetteer.ts';
import { InvalidOption } from '../invalid-option.ts';

/**
 * The ISO code of a sending state as people type it: `US`, `British`, `Berlin`, `State Department`.
 * @throws {InvalidOption} when it is no state the bot knows
 */
export function sendingState(typed: string): string {
  const meaning = meaningsOf(typed)[0];
  const code = meaning?.place.country ?? findPlace(typed)?.country;
  if (code !== undefined) return code;
  throw new InvalidOption(
    'from',
    `“${typed}” is not a state I know. Accepted: a sending state, such as United States, UK or German.`,
  );
}
