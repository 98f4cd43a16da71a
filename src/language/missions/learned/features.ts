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
  const all = tokens.map(({ word, kinds }) => [word, ...kinds.slice(0, MOST_KINDS)]);
  const others = all.map((symbols) => symbols.map(mixSecond));
  for (let at = 0; at < all.length; at += 1) {
    const symbols = all[at] ?? [];
    for (let index = 0; index < symbols.length; index += 1)
      add(mixFirst(index === 0 ? 1 : 2, symbols[index] ?? 0), 0, at, at);
    for (let away = 1; away <= 3 && at + away < all.length; away += 1) {
      for (const symbol of symbols) {
        const mixed = mixFirst(away === 1 ? 3 : 4, symbol);
        for (const other of others[at + away] ?? []) add(mixed, other, at, at + away);
      }
    }
    if (symbols.length < 2) continue;
    const kinds = symbols.slice(1).map((kind) => mixFirst(5, kind));
    for (let other = at + 1; other < Math.min(all.length, at + REACH); other += 1) {
      const behind = others[other] ?? [];
      for (const mixed of kinds)
        for (let index = 1; index < behind.length; index += 1) add(mixed, behind[index] ?? 0, at, other);
    }
  }
  for (const bucket of had) seen[bucket >>> 5] = 0;
  return had.length;
}
