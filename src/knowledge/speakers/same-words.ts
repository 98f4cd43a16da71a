import { differInDecisiveWords } from '../../language/decisive-words.ts';
import { fnv1a } from '../../language/fnv.ts';
import { foldedWords } from '../../language/people/fold-name.ts';
import type { Steps } from '../in-slices.ts';

/** Shingles kept of a text: two texts that share at least 0.9 of their words share one of them almost surely. */
const KEPT_SHINGLES = 6;
const SAME = 0.9;
/** Texts of fewer words are the same only when every word is. */
const FEWEST_WORDS = 5;
/** 0.9 is no binary number: a sum that is just enough may not fail for that. */
const ROUNDING = 1e-9;
/** Of the texts that share a shingle, the last so many are compared. */
const MOST_HOLDERS = 21;
/** Longer texts are compared by their first words only: the comparison is quadratic. */
const LONGEST = 600;

/** 30 bits: numbers that V8 keeps without a box, which makes them twice as fast as keys. */
const hashOf = (text: string): number => fnv1a(text) >>> 2;

/** Whether two texts of so many words could share enough of them at all. */
const areAlikeLong = (a: number, b: number): boolean =>
  a > 0 && b > 0 && (2 * Math.min(a, b)) / (a + b) >= SAME;

/**
 * Whether two texts have enough of their words in common, in the same order (Dice over the longest common subsequence).
 * Given up as soon as too many are missing.
 */
function shareEnough(a: Int32Array, b: Int32Array): boolean {
  const enough = (SAME * (a.length + b.length)) / 2;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let row = 0; row < a.length; row += 1) {
    const word = a[row];
    let longest = 0;
    for (let column = 1; column <= b.length; column += 1) {
      longest =
        word === b[column - 1] ? (previous[column - 1] ?? 0) + 1 : Math.max(previous[column] ?? 0, longest);
      current[column] = longest;
    }
    if (longest + a.length - row - 1 < enough - ROUNDING) return false;
    [previous, current] = [current, previous];
  }
  return true;
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
  /** A hash of each of them. */
  readonly words: Int32Array;
  readonly sketch: readonly number[];
}

/** Prepares a text for comparison. */
export function readText(text: string): ReadText {
  const words = foldedWords(text).slice(0, LONGEST);
  return { folded: words.join(' '), words: Int32Array.from(words, hashOf), sketch: sketch(words) };
}

/** Whether two texts of like length are the same words, or, from five words on, nearly so. */
function sayTheSame(a: ReadText, b: ReadText): boolean {
  if (a.folded === b.folded) return true;
  if (a.words.length < FEWEST_WORDS || !shareEnough(a.words, b.words)) return false;
  return !differInDecisiveWords(a.folded.split(' '), b.folded.split(' '));
}

/**
 * Groups texts that are the same words or nearly so (at least 0.9 of them in the same order). Texts of fewer than five
 * words are the same only when every word is; texts that deny or count differently never are. Returns the indexes of
 * each group, in the order of the input.
 */
export function* groupSameWords(texts: readonly ReadText[]): Steps<number[][]> {
  const lengths = Uint16Array.from(texts, ({ words }) => words.length);
  /** By text: the first text of its group. */
  const firstOf = new Int32Array(texts.length);
  /** By the first text of a group: the last text that it was compared with. */
  const triedBy = new Int32Array(texts.length).fill(-1);
  const byKey = new Map<number, number[]>();

  function homeOf(index: number, text: ReadText): number {
    const length = lengths[index] ?? 0;
    for (const key of text.sketch) {
      const holders = byKey.get(key);
      if (!holders) continue;
      for (const holder of holders) {
        const first = firstOf[holder] ?? 0;
        if (triedBy[first] === index) continue;
        triedBy[first] = index;
        if (!areAlikeLong(length, lengths[first] ?? 0)) continue;
        const other = texts[first];
        if (other && sayTheSame(text, other)) return first;
      }
    }
    return index;
  }

  const groups = new Map<number, number[]>();
  for (const [index, text] of texts.entries()) {
    const home = homeOf(index, text);
    firstOf[index] = home;
    const group = groups.get(home);
    if (group) group.push(index);
    else groups.set(home, [index]);
    for (const key of text.sketch) {
      const holders = byKey.get(key);
      if (!holders) byKey.set(key, [index]);
      else {
        holders.push(index);
        if (holders.length > MOST_HOLDERS) holders.shift();
      }
    }
    yield;
  }
  return [...groups.values()];
}
