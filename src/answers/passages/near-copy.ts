import { differInDecisiveWords } from '../../language/decisive-words.ts';
import { foldWord } from '../../language/terms/term.ts';
import { wordsOf } from '../../language/terms/words.ts';

/** Share of the words that must be the same. */
const SAME = 0.9;

/** The words of a text as they are compared between articles. */
export const wordsToCompare = (text: string): string[] => wordsOf(text).map(({ raw }) => foldWord(raw));

/**
 * Whether two texts have nearly the same words, in whatever order (Dice's coefficient of the bags of words), and neither
 * denies or counts what the other does not.
 */
export function isNearCopy(a: readonly string[], b: readonly string[]): boolean {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length || 1);
  if (most < SAME || differInDecisiveWords(a, b)) return false;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (a.length + b.length) >= SAME;
}
