import { distance } from 'fastest-levenshtein';
import { tellingWords } from './fold-name.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What spellings of one foreign name have in common: first sound and consonants. Kareem, Karim, Qarim → krm. */
export const skeletonOf = (word: string): string =>
  word
    .replace(/ph/gu, 'f')
    .replace(/[qc]/gu, 'k')
    .replace(/z/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/(?<=.)[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1');

/** Whether two words may be spellings of one name: Karim and Kareem, Sergei and Sergey. */
export const sameSpelling = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 4 &&
    skeletonOf(a) === skeletonOf(b) &&
    distance(a, b) <= (Math.max(a.length, b.length) >= 8 ? 3 : 2));

/** The words of a person's name without what follows it, and the suffix that makes a son another person. */
export function nameParts(name: string): { readonly words: string[]; readonly suffix: string } {
  const words = tellingWords(name);
  const suffix = words.filter((word) => SUFFIXES.has(word)).join(' ');
  return { words: words.filter((word) => !SUFFIXES.has(word)), suffix };
}

/** Whether two full names (two words or more) may name one person: first and last words agree, or the first is an initial. */
export function sameFullName(a: string, b: string): boolean {
  const one = nameParts(a);
  const two = nameParts(b);
  if (one.suffix !== two.suffix || one.words.length < 2 || two.words.length < 2) return false;
  const [first = '', last = ''] = [one.words[0], one.words.at(-1)];
  const [otherFirst = '', otherLast = ''] = [two.words[0], two.words.at(-1)];
  if (!sameSpelling(last, otherLast)) return false;
  const initial = first.length === 1 || otherFirst.length === 1;
  return initial ? first[0] === otherFirst[0] && last === otherLast : sameSpelling(first, otherFirst);
}
