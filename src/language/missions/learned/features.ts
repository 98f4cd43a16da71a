import type { Symbols } from './symbols.ts';

/** Features are told apart by so many bits of their hash. */
export const BUCKET_BITS = 20;

/** Kinds stand in order when no more than so many tokens lie between them. */
const REACH = 14;
/** A token of more kinds than this tells no more by them. */
const MOST_KINDS = 6;

/** Halves of what a feature is made of: its shape with one symbol, and the other symbol. */
const mixFirst = (shape: number, symbol: number): number =>
  Math.imul(symbol ^ Math.imul(shape, 0x9e3779b1), 0x85ebca6b);
const mixSecond = (symbol: number): number => Math.imul(symbol, 0xc2b2ae35);

/** Mixes the halves of a feature into its bucket (the finaliser of MurmurHash3). */
function bucketOf(first: number, second: number): number {
  let hash = first ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BUCKET_BITS);
}

/** A bit for each bucket that a sentence has had; cleared behind it, since a sentence has many hundreds of features. */
const seen = new Uint32Array(1 << (BUCKET_BITS - 5));

/** The symbols of all tokens in a row, the word of each first, as either half of a feature; `starts`: where each token's begin. */
function flattened(tokens: readonly Symbols[]) {
  const starts = new Int32Array(tokens.length + 1);
  for (const [at, { kinds }] of tokens.entries())
    starts[at + 1] = (starts[at] ?? 0) + 1 + Math.min(kinds.length, MOST_KINDS);
  const symbols = new Int32Array(starts[tokens.length] ?? 0);
  for (const [at, { word, kinds }] of tokens.entries()) {
    const start = starts[at] ?? 0;
    symbols[start] = word;
    for (let kind = 0; kind < kinds.length && kind < MOST_KINDS; kind += 1)
      symbols[start + 1 + kind] = kinds[kind] ?? 0;
  }
  return { symbols, others: symbols.map(mixSecond), starts };
}

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
  const had: number[] = [];
  const add = (mixed: number, other: number, first: number, second: number): void => {
    const bucket = bucketOf(mixed, other);
    const bits = seen[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) !== 0) return;
    seen[bucket >>> 5] = bits | bit;
    had.push(bucket);
    visit(bucket, first, second);
  };
  for (const sign of signs) add(mixFirst(6, sign), 0, NOWHERE, NOWHERE);
  const { symbols, others, starts } = flattened(tokens);
  const last = tokens.length;
  for (let at = 0; at < last; at += 1) {
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    for (let a = from; a < to; a += 1) add(mixFirst(a === from ? 1 : 2, symbols[a] ?? 0), 0, at, at);
    for (let other = at + 1; other <= at + 3 && other < last; other += 1) {
      const end = starts[other + 1] ?? 0;
      for (let a = from; a < to; a += 1) {
        const mixed = mixFirst(other === at + 1 ? 3 : 4, symbols[a] ?? 0);
        for (let b = starts[other] ?? 0; b < end; b += 1) add(mixed, others[b] ?? 0, at, other);
      }
    }
    if (to - from < 2) continue;
    for (let other = at + 1; other < last && other < at + REACH; other += 1) {
      const end = starts[other + 1] ?? 0;
      for (let a = from + 1; a < to; a += 1) {
        const mixed = mixFirst(5, symbols[a] ?? 0);
        for (let b = (starts[other] ?? 0) + 1; b < end; b += 1) add(mixed, others[b] ?? 0, at, other);
      }
    }
  }
  for (const bucket of had) seen[bucket >>> 5] = 0;
  return had.length;
}
