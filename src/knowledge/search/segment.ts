import MiniSearch from 'minisearch';
import type { ArticleTerms } from './article-terms.ts';
import type { Dictionary } from './dictionary.ts';

interface Entry {
  readonly id: number;
  readonly terms: string;
}

/** Some articles under one MiniSearch index. It is never changed once it is filled. */
export interface Segment {
  readonly documents: readonly ArticleTerms[];
  readonly index: MiniSearch<Entry>;
}

const exact = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: ['terms'],
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.terms),
    ...exact,
    searchOptions: { ...exact, prefix: false, fuzzy: false, combineWith: 'OR' },
    autoVacuum: false,
  });

/** Fills a segment, one article a step, so that the caller can let others work in between. */
export function* fillSegment(
  documents: readonly ArticleTerms[],
  dictionary: Dictionary,
): Generator<undefined, Segment> {
  const index = emptyIndex();
  for (const [id, document] of documents.entries()) {
    index.add({ id, terms: Array.from(document.different, dictionary.termOf).join(' ') });
    yield;
  }
  return { documents, index };
}
