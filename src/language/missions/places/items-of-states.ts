import type { Place } from '../../places/gazetteer.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Whom an item of a letter or a list is about, and where. */
interface StateItem {
  /** ISO code. */
  readonly state: string;
  readonly place: Place;
}

const BULLET = /^[→•▪►‣·*–—-]$/;

/** "→ The Dutch can go home to Niamey.": an item that begins with a people that does something, and names one place abroad; null for any other sentence. */
export function itemOfState({ tokens, stateLengths, names }: SentenceView): StateItem | null {
  let at = 0;
  while (BULLET.test(tokens[at]?.text ?? '')) at += 1;
  if (at === 0) return null;
  if (tokens[at]?.lower === 'the') at += 1;
  const people = names.find(({ from, as }) => from === at && as === 'people');
  if (!people || !stateLengths.has(at)) return null;
  const state = people.place.country;
  const [first, second] = names.filter(
    ({ as, place }) => (as === 'city' || as === 'country') && place.country !== state,
  );
  return first && !second ? { state, place: first.place } : null;
}
