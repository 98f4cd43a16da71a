import MiniSearch, { type Options, type SearchResult } from 'minisearch';
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
  /** How many words each document has: all that most of those that are found are asked for. */
  readonly lengths: Uint32Array;
  /** Looks numbered terms up: the articles that have any of them, by their place, and which. */
  search(terms: readonly number[], accept?: (found: Found) => boolean): readonly Found[];
}

export interface Found {
  readonly id: number;
  readonly terms: readonly string[];
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

/** For each term of the dictionary the articles that have it, one list behind the other. */
interface Postings {
  /** By term, where its articles begin; those of the last end with the list. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
}

/** Sorts the articles by their terms: twice through all of them, once to count and once to file. */
function* postingsOf(documents: readonly ArticleTerms[], { size }: Dictionary): Steps<Postings> {
  const starts = new Uint32Array(size + 1);
  for (const { different } of documents) {
    for (const term of different) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    yield;
  }
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, size);
  const articles = new Uint32Array(starts[size] ?? 0);
  for (const [id, { different }] of documents.entries()) {
    for (const term of different) {
      const at = next[term] ?? 0;
      articles[at] = id;
      next[term] = at + 1;
    }
    yield;
  }
  return { starts, articles };
}

/**
 * MiniSearch with what a question asks for: its maps hold a term's articles once the term is looked up, not those of
 * all terms from the start, which took most of the time and the memory of an index. A test compares it with what `add`
 * makes.
 */
class NumberedIndex extends MiniSearch<Entry> {
  readonly #postings: Postings;
  readonly #termOf: (term: number) => string;

  constructor(documents: readonly ArticleTerms[], postings: Postings, termOf: (term: number) => string) {
    super(SEGMENT_OPTIONS);
    this.#postings = postings;
    this.#termOf = termOf;
    let terms = 0;
    for (const [id, { different }] of documents.entries()) {
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._fieldLength.set(id, [different.length]);
      terms += different.length;
    }
    this._documentCount = documents.length;
    this._nextId = documents.length;
    this._avgFieldLength[FIELD] = terms / Math.max(1, documents.length);
  }

  searchNumbered(terms: readonly number[], accept?: (found: Found) => boolean): SearchResult[] {
    const words = terms.map((term) => {
      const word = this.#termOf(term);
      if (!this._index.has(word)) this.#take(term, word);
      return word;
    });
    return this.search(words.join(' '), accept && { filter: ({ id, terms }) => accept({ id, terms }) });
  }

  #take(term: number, word: string): void {
    const { starts, articles } = this.#postings;
    const [from, to] = [starts[term], starts[term + 1]];
    if (from === undefined || to === undefined || from === to) return;
    const having = new Map<number, number>();
    for (let at = from; at < to; at += 1) having.set(articles[at] ?? 0, 1);
    this._index.set(word, new Map([[FIELD, having]]));
  }
}

/** Fills a segment, one article a step, so that the caller can let others work in between. */
export function* fillSegment(documents: readonly ArticleTerms[], dictionary: Dictionary): Steps<Segment> {
  const postings = yield* postingsOf(documents, dictionary);
  const index = new NumberedIndex(documents, postings, dictionary.termOf);
  return {
    documents,
    lengths: Uint32Array.from(documents, ({ terms }) => terms.length),
    search: (terms, accept) => index.searchNumbered(terms, accept),
  };
}
