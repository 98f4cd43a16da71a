import { differInDecisiveWords } from '../../language/decisive-words.ts';
import { foldedWords } from '../../language/people/fold-name.ts';

/** Shingles kept of a text: two texts that share at least 0.9 of their words share one of them almost surely. */
const KEPT_SHINGLES = 6;
const SAME = 0.9;
/** Of the texts that share a shingle, the last so many are compared. */
const MOST_HOLDERS = 21;
/** Longer texts are compared by their first words only: the comparison is quadratic. */
const LONGEST = 600;

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash >>> 0;
}

/** The share of the words that two texts have in common, in the same order (Dice over the longest common subsequence). */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if ((2 * Math.min(a.length, b.length)) / (a.length + b.length) < SAME) return 0;
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const current = new Uint16Array(b.length + 1);
    for (let column = 1; column <= b.length; column += 1) {
      current[column] =
        word === b[column - 1]
          ? (previous[column - 1] ?? 0) + 1
          : Math.max(previous[column] ?? 0, current[column - 1] ?? 0);
    }
    previous = current;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}

/** Pairs of neighbouring words, the few with the smallest hashes: near copies keep most of them (Broder's min-wise sketch). */
function sketch(words: readonly string[]): number[] {
  const hashes = words.map((word, index) => hashOf(`${word} ${words[index + 1] ?? ''}`));
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, KEPT_SHINGLES);
}

/** A text as it is compared. It is worth keeping: reading takes most of the time. */
export interface ReadText {
  /** Its words without case and marks, a blank between them. */
  readonly folded: string;
  readonly sketch: readonly number[];
}

/** Prepares a text for comparison. */
export function readText(text: string): ReadText {
  const words = foldedWords(text).slice(0, LONGEST);
  return { folded: words.join(' '), sketch: sketch(words) };
}

/** Whether two texts are the same words, or, from five words on, nearly so. */
function sayTheSame(a: ReadText, b: ReadText): boolean {
  if (a.folded === b.folded) return a.folded !== '';
  const words = a.folded.split(' ');
  const others = b.folded.split(' ');
  return words.length >= 5 && sharedWords(words, others) >= SAME && !differInDecisiveWords(words, others);
}

/**
 * Groups texts that are the same words or nearly so (at least 0.9 of them in the same order). Texts of fewer than five
 * words are the same only when every word is; texts that deny or count differently never are. Returns the indexes of
 * each group, in the order of the input.
 */
export function groupSameWords(texts: readonly ReadText[]): number[][] {
  const groups: number[][] = [];
  const groupOf: number[] = [];
  const byKey = new Map<number, number[]>();
  texts.forEach((text, index) => {
    const tried = new Set<number>();
    let home = -1;
    for (const key of text.sketch) {
      for (const other of byKey.get(key) ?? []) {
        const group = groupOf[other] ?? -1;
        if (home >= 0 || tried.has(group)) continue;
        tried.add(group);
        const first = texts[groups[group]?.[0] ?? other];
        if (first && sayTheSame(text, first)) home = group;
      }
    }
    if (home < 0) home = groups.push([]) - 1;
    groups[home]?.push(index);
    groupOf.push(home);
    for (const key of text.sketch) {
      const holders = byKey.get(key);
      if (!holders) byKey.set(key, [index]);
      else {
        holders.push(index);
        if (holders.length > MOST_HOLDERS) holders.shift();
      }
    }
  });
  return groups;
}
