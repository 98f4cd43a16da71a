import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import type { Question } from '../../language/terms/question.ts';
import type { Features } from './features.ts';
import type { PassageIndex } from './passage-index.ts';

/** A sentence that a search found. */
export interface Passage {
  readonly article: Article;
  /** Its place among the sentences of the article. */
  readonly sentence: number;
  readonly span: Span;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** What speaks for it, by name. */
  readonly features: Features;
}

export interface SearchOptions {
  /** At most so many passages; 40 by default. */
  readonly limit?: number;
  /** Articles to look into; all of them by default. */
  readonly accept?: (article: Article) => boolean;
}

/** Finds sentences by the words of a question. Immutable; a newer one shares what did not change. */
export interface SearchEngine {
  /** How many sentences it holds. */
  readonly size: number;
  /** Its parts, from which a newer engine takes over what did not change. */
  readonly index: PassageIndex;
  /** Best first. */
  search(question: Question | string, options?: SearchOptions): Passage[];
  /** In how many sentences a term stands. */
  frequency(term: string): number;
  /** Words of the corpus that are spelled nearly like one it lacks, the nearest first; none for a word that it has. */
  spellings(word: string): string[];
}
