import { foldedWords } from '../../language/people/fold-name.ts';

/** Shingles kept of a text: two texts that share at least 0.9 of their words share one of them almost surely. */
const KEPT_SHINGLES = 6;
const SAME = 0.9;
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

/**
 * Groups texts that are the same words or nearly so (at least 0.9 of them in the same order). Texts of fewer than five
 * words are the same only when every word is. Returns the indexes of each group, in the order of the input.
 */
export function groupSameWords(texts: readonly string[]): number[][] {
  const words = texts.map((text) => foldedWords(text).slice(0, LONGEST));
  const groups: number[][] = [];
  const groupOf = new Map<number, number>();
  const byKey = new Map<number, number[]>();
  words.forEach((these, index) => {
    const keys = sketch(these);
    const tried = new Set<number>();
    let home = -1;
    for (const key of keys) {
      for (const other of byKey.get(key) ?? []) {
        const group = groupOf.get(other) ?? -1;
        if (home >= 0 || tried.has(group)) continue;
        tried.add(group);
        const share = sharedWords(these, words[groups[group]?.[0] ?? other] ?? []);
        if (share >= SAME && (these.length >= 5 || share === 1)) home = group;
      }
    }
    if (home < 0) home = groups.push([]) - 1;
    groups[home]?.push(index);
    groupOf.set(index, home);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-20), index]);
  });
  return groups;
}
