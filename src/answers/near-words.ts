import { distance } from 'fastest-levenshtein';
import type { Steps } from '../knowledge/in-slices.ts';

/** How many letters may be wrong in a word. */
const mistakesIn = ({ length }: string): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Whether a word is typed wrong at most so far as people do, its end perhaps not typed yet. */
function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const mistakes = mistakesIn(typed);
  if (mistakes === 0 || word.length < typed.length - mistakes) return false;
  if (distance(typed, word.slice(0, typed.length)) <= mistakes) return true;
  return word.length <= typed.length + mistakes && distance(typed, word) <= mistakes;
}

/** Finds the numbers, ascending, of the texts in which every typed word is near to one of theirs. */
export type NearFinder = (typed: readonly string[]) => number[];

/**
 * Finds texts by words that are near in spelling.
 * @param texts white space stands between their words
 */
export function* nearFinder(texts: readonly string[]): Steps<NearFinder> {
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const word of text.split(/\s+/)) {
      const known = holders.get(word);
      if (!known) holders.set(word, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
    yield;
  }
  return (typed) => {
    let left: Set<number> | undefined;
    for (const one of new Set(typed)) {
      const found = new Set<number>();
      for (const [word, indexes] of holders) {
        if (!isNear(one, word)) continue;
        for (const index of indexes) if (!left || left.has(index)) found.add(index);
      }
      left = found;
    }
    return [...(left ?? [])].sort((a, b) => a - b);
  };
}
