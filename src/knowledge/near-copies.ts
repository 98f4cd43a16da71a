import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import { byCode } from '../language/order.ts';
import type { Steps } from './in-slices.ts';

/** Sentences shorter than this are shared by articles that have nothing else in common. */
const MIN_WORDS = 7;
const MOST_SENTENCES = 120;
/** Two articles are near copies when this share of the shorter one's sentences stands in the other. */
const SHARED = 0.6;
const FEWEST = 3;
/** Sentences in more articles than this are boilerplate. */
const BOILERPLATE = 40;

/** Hashes of an article's sentences as they read without case and marks: what near copies share. */
export function fingerprintOf({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): number[] {
  const hashes = new Set<number>();
  for (const { sentences, kind } of paragraphs) {
    if (kind === 'heading') continue;
    for (const { start, end } of sentences) {
      const words =
        text
          .slice(start, Math.min(end, start + 2000))
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < MIN_WORDS) continue;
      hashes.add(createHash('md5').update(words.join(' ')).digest().readUInt32LE(0));
      if (hashes.size >= MOST_SENTENCES) return [...hashes];
    }
  }
  return [...hashes];
}

/** An article with what it is compared by. */
export interface Fingerprinted {
  readonly article: Pick<Article, 'id' | 'datePublished'>;
  readonly fingerprint: readonly number[];
}

/** By date, undated ones last, those of one date by their ids. Sorts the dates alone: sorting all would hold up answers. */
function* oldestFirst(analyses: readonly Fingerprinted[]): Steps<Fingerprinted[]> {
  const byId = [...analyses].sort((a, b) => byCode(a.article.id, b.article.id));
  yield;
  const byDate = new Map<string, Fingerprinted[]>();
  for (const one of byId) {
    const date = one.article.datePublished ?? '9';
    const others = byDate.get(date);
    if (others) others.push(one);
    else byDate.set(date, [one]);
    yield;
  }
  return [...byDate.keys()].sort().flatMap((date) => byDate.get(date) ?? []);
}

/**
 * Articles that repeat most of another one: wire copy, a second version under another name.
 * @returns by the id of the later one by date, then by id, the id of the article that it repeats
 */
export function* findNearCopies(analyses: readonly Fingerprinted[]): Steps<Map<string, string>> {
  const ordered = yield* oldestFirst(analyses);
  yield;
  const seen = new Map<number, number[]>();
  const copies = new Map<string, string>();
  for (const [at, { article, fingerprint }] of ordered.entries()) {
    const shared = new Map<number, number>();
    for (const hash of fingerprint) {
      const holders = seen.get(hash);
      if (!holders) seen.set(hash, [at]);
      else {
        if (holders.length < BOILERPLATE)
          for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
        holders.push(at);
      }
    }
    let best: { id: string; count: number } | null = null;
    for (const [holder, count] of shared) {
      const other = ordered[holder];
      if (!other || count <= (best?.count ?? 0)) continue;
      const shorter = Math.min(other.fingerprint.length, fingerprint.length);
      if (shorter >= FEWEST && count >= shorter * SHARED) best = { id: other.article.id, count };
    }
    if (best) copies.set(article.id, best.id);
    yield;
  }
  return copies;
}
