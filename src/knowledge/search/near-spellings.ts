import { distance } from 'fastest-levenshtein';
import { foldWord } from '../../language/terms/term.ts';
import type { Dictionary } from './dictionary.ts';

/** A word of the corpus that is spelled nearly like another one. */
export interface NearSpelling {
  readonly term: string;
  /** As it was first met, in lower case. */
  readonly word: string;
}

const SHORTEST = 4;
/** Longer words are no slips of the pen. */
const LONGEST = 32;
/** A word of so many letters or more may differ in two of them. */
const LONG_WORD = 7;
const MOST = 3;

/**
 * The words of the corpus that are spelled most like one that it lacks: same first letter, one letter off, or two in a
 * long word. Reads only the words with that first letter.
 * @param frequency in how many sentences a term stands; terms with 0 are left out
 */
export function nearSpellings(
  raw: string,
  dictionary: Dictionary,
  frequency: (term: number) => number,
): NearSpelling[] {
  const typed = foldWord(raw);
  if (typed.length < SHORTEST || typed.length > LONGEST || /\d/.test(typed)) return [];
  const most = typed.length >= LONG_WORD ? 2 : 1;
  const found: { id: number; off: number; count: number }[] = [];
  for (const id of dictionary.startingWith(typed.charAt(0))) {
    const word = dictionary.wordOf(id);
    if (Math.abs(word.length - typed.length) > most) continue;
    const count = frequency(id);
    if (count === 0) continue;
    const off = distance(word, typed);
    if (off <= most) found.push({ id, off, count });
  }
  return found
    .sort((a, b) => a.off - b.off || b.count - a.count || a.id - b.id)
    .slice(0, MOST)
    .map(({ id }) => ({ term: dictionary.termOf(id), word: dictionary.wordOf(id) }));
}
