import type { Symbols } from './symbols.ts';

/** Features are told apart by so many bits of their hash. */
export const BUCKET_BITS = 20;

/** Kinds stand in order when no more than so many tokens lie between them. */
const REACH = 14;
/** A token of more kinds than this tells no more by them. */
const MOST_KINDS = 6;

/** Mixes what a feature is made of into its bucket (the finaliser of MurmurHash3). */
function bucketOf(shape: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(shape, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BUCKET_BITS);
}

/** Bucket → the number of the sentence that has had it; made once, since a sentence has many hundreds of features. */
const seen = new Uint16Array(1 << BUCKET_BITS);
const MOST_SENTENCES = 65_535;
let sentence = 0;

/** No token: the feature is of the whole sentence. */
export const NOWHERE = -1;

/**
 * Visits the features of a sentence, each bucket once, with the tokens that it was first found on: words and kinds of
 * words alone, next to each other, a word or two apart, and kinds in their order; and the signs of the whole sentence.
 * Returns how many there are.
 */
export function visitFeatures(
  tokens: readonly Symbols[],
  signs: readonly number[],
  visit: (bucket: number, first: number, second: number) => void,
): number {
  if (sentence === MOST_SENTENCES) {
    seen.fill(0);
    sentence = 0;
  }
  sentence += 1;
  let count = 0;
  const add = (shape: number, a: number, b: number, first: number, second: number): void => {
    const bucket = bucketOf(shape, a, b);
    if (seen[bucket] === sentence) return;
    seen[bucket] = sentence;
    count += 1;
    visit(bucket, first, second);
  };
  for (const sign of signs) add(6, sign, 0, NOWHERE, NOWHERE);
  const all = tokens.map(({ word, kinds }) => [word, ...kinds.slice(0, MOST_KINDS)]);
  for (let at = 0; at < all.length; at += 1) {
    const symbols = all[at] ?? [];
    for (let index = 0; index < symbols.length; index += 1)
      add(index === 0 ? 1 : 2, symbols[index] ?? 0, 0, at, at);
    for (let away = 1; away <= 3 && at + away < all.length; away += 1) {
      for (const a of symbols)
        for (const b of all[at + away] ?? []) add(away === 1 ? 3 : 4, a, b, at, at + away);
    }
    if (symbols.length < 2) continue;
    for (let other = at + 1; other < Math.min(all.length, at + REACH); other += 1) {
      const others = all[other] ?? [];
      for (let a = 1; a < symbols.length; a += 1)
        for (let b = 1; b < others.length; b += 1) add(5, symbols[a] ?? 0, others[b] ?? 0, at, other);
    }
  }
  return count;
}
