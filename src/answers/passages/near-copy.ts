import { decisiveWords } from '../../language/decisive-words.ts';
import { foldWord } from '../../language/terms/term.ts';
import { wordsOf } from '../../language/terms/words.ts';

/** Share of the words that must be the same. */
const SAME = 0.9;

/** A text as it is compared with those of other articles. */
export interface ComparedText {
  /** A number for each of its words, in ascending order. */
  readonly words: Uint32Array;
  /** What it denies and counts. */
  readonly decisive: string;
}

/** The words met so far; only those of articles come here. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Prepares a text for comparison. */
export function readToCompare(text: string): ComparedText {
  const words = wordsOf(text).map(({ raw }) => foldWord(raw));
  return { words: Uint32Array.from(words, numberOf).sort(), decisive: decisiveWords(words) };
}

/** How many words two texts have in common, each as often as both have it. */
function inCommon(a: Uint32Array, b: Uint32Array): number {
  let [at, other, common] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return common;
}

/**
 * Whether two texts have nearly the same words, in whatever order (Dice's coefficient of the bags of words), and neither
 * denies or counts what the other does not.
 */
export function isNearCopy(a: ComparedText, b: ComparedText): boolean {
  const all = a.words.length + b.words.length || 1;
  if ((2 * Math.min(a.words.length, b.words.length)) / all < SAME || a.decisive !== b.decisive) return false;
  return (2 * inCommon(a.words, b.words)) / all >= SAME;
}
