import type { ArticleTerms } from './article-terms.ts';
import type { Query } from './query.ts';
import { termsOfDay } from './terms-of-day.ts';

/** How well an article's sentences and their surroundings match the slots of a question; a match is at most 1. */
export interface Coverage {
  readonly document: ArticleTerms;
  /** By sentence, then slot: the match in the sentence itself. */
  readonly own: Float32Array;
  /** By slot: the best match in the headline, and anywhere in the article. */
  readonly headline: Float32Array;
  readonly anywhere: Float32Array;
}

/** For each term number, 1 + the place of its stands in `stands`; 0 for all other terms. */
export interface Marks {
  readonly byTerm: Uint16Array;
  readonly stands: readonly (readonly { slot: number; weight: number }[])[];
}

/** Whether a mark is of a term that stands for this slot. */
export const marksSlot = ({ stands }: Marks, mark: number, slot: number): boolean =>
  mark !== 0 && (stands[mark - 1] ?? []).some((stand) => stand.slot === slot);

/** Marks the terms of a query, so that reading an article costs one look a word. */
export function markTerms(query: Query, dictionarySize: number): Marks {
  const byTerm = new Uint16Array(dictionarySize);
  const stands: { slot: number; weight: number }[][] = [];
  for (const { term, slot, weight } of query.stands) {
    const mark = byTerm[term] ?? 0;
    if (mark === 0) {
      stands.push([{ slot, weight }]);
      byTerm[term] = stands.length;
    } else stands[mark - 1]?.push({ slot, weight });
  }
  return { byTerm, stands };
}

/** A report of December 2015 may answer about December 2015 without saying the month. */
const BY_DAY = 0.7;

function noteDay(
  { article }: ArticleTerms,
  query: Query,
  headline: Float32Array,
  anywhere: Float32Array,
): void {
  query.slots.forEach(({ term, calendar }, slot) => {
    if (!calendar || !termsOfDay(article).has(term)) return;
    headline[slot] = Math.max(headline[slot] ?? 0, BY_DAY);
    anywhere[slot] = Math.max(anywhere[slot] ?? 0, BY_DAY);
  });
}

/** Reads an article once and notes which slots its sentences match. */
export function scanArticle(document: ArticleTerms, query: Query, { byTerm, stands }: Marks): Coverage {
  const width = query.slots.length;
  const own = new Float32Array(document.sentences.length * width);
  const headline = new Float32Array(width);
  const anywhere = new Float32Array(width);
  const note = (into: Float32Array, at: number, mark: number) => {
    for (const { slot, weight } of stands[mark - 1] ?? []) {
      if (weight > (into[at + slot] ?? 0)) into[at + slot] = weight;
      if (weight > (anywhere[slot] ?? 0)) anywhere[slot] = weight;
    }
  };
  const { terms, sentenceEnds } = document;
  let at = 0;
  for (let sentence = 0; sentence < sentenceEnds.length; sentence += 1) {
    const end = sentenceEnds[sentence] ?? 0;
    for (; at < end; at += 1) {
      const mark = byTerm[terms[at] ?? 0] ?? 0;
      if (mark !== 0) note(own, sentence * width, mark);
    }
  }
  for (const term of document.headline) {
    const mark = byTerm[term] ?? 0;
    if (mark !== 0) note(headline, 0, mark);
  }
  noteDay(document, query, headline, anywhere);
  return { document, own, headline, anywhere };
}
