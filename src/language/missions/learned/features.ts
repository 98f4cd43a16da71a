import type { Symbols } from './symbols.ts';

/** Features are told apart by so many bits of their hash. */
export const BUCKET_BITS = 18;

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

/**
 * The features of a sentence as buckets, each with the tokens that it was first found on: words and kinds of words alone,
 * next to each other, a word or two apart, and kinds in their order.
 */
export function featuresOf(tokens: readonly Symbols[]): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  const add = (shape: number, a: number, b: number, first: number, second: number): void => {
    const bucket = bucketOf(shape, a, b);
    if (!found.has(bucket)) found.set(bucket, [first, second]);
  };
  const all = tokens.map(({ word, kinds }) => [word, ...kinds.slice(0, MOST_KINDS)]);
  for (const [at, symbols] of all.entries()) {
    for (const [index, symbol] of symbols.entries()) add(index === 0 ? 1 : 2, symbol, 0, at, at);
    for (let away = 1; away <= 3; away += 1) {
      const others = all[at + away];
      if (!others) break;
      for (const a of symbols) for (const b of others) add(away === 1 ? 3 : 4, a, b, at, at + away);
    }
    for (let other = at + 1; other < Math.min(all.length, at + REACH); other += 1) {
      for (const a of symbols.slice(1)) for (const b of all[other]?.slice(1) ?? []) add(5, a, b, at, other);
    }
  }
  return found;
}
