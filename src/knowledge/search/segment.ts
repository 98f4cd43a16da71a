import MiniSearch, { type Options } from 'minisearch';
import type { Steps } from '../in-slices.ts';
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

/** Terms are separated by blanks, and each of them counts as it is. */
export const SEGMENT_OPTIONS: Options<Entry> = {
  fields: ['terms'],
  extractField: (entry, field) => (field === 'id' ? entry.id : entry.terms),
  ...exact,
  searchOptions: { ...exact, prefix: false, fuzzy: false, combineWith: 'OR' },
  autoVacuum: false,
};

/** MiniSearch numbers its fields; there is one. */
const FIELD = 0;

/**
 * Filled from numbered terms: a term is looked up in MiniSearch's tree once, not once for each article that holds it,
 * which takes a third of the time. A test compares it with what `add` makes.
 */
class NumberedIndex extends MiniSearch<Entry> {
  /** @param known by term number, the articles of the terms that this index has; kept by the caller while it fills */
  addNumbered(
    id: number,
    different: Uint32Array,
    termOf: (term: number) => string,
    known: (Map<number, number> | undefined)[],
  ): void {
    for (const term of different) {
      const articles = known[term];
      if (articles) articles.set(id, 1);
      else {
        const fresh = new Map([[id, 1]]);
        known[term] = fresh;
        this._index.set(termOf(term), new Map([[FIELD, fresh]]));
      }
    }
    const before = this._documentCount;
    this._documentIds.set(id, id);
    this._idToShortId.set(id, id);
    this._documentCount += 1;
    this._nextId += 1;
    this._fieldLength.set(id, [different.length]);
    this._avgFieldLength[FIELD] =
      ((this._avgFieldLength[FIELD] ?? 0) * before + different.length) / (before + 1);
  }
}

/** Fills a segment, one article a step, so that the caller can let others work in between. */
export function* fillSegment(documents: readonly ArticleTerms[], dictionary: Dictionary): Steps<Segment> {
  const index = new NumberedIndex(SEGMENT_OPTIONS);
  const known = new Array<Map<number, number> | undefined>(dictionary.size);
  for (const [id, { different }] of documents.entries()) {
    index.addNumbered(id, different, dictionary.termOf, known);
    yield;
  }
  return { documents, index };
}
