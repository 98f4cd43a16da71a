import type { Article } from '../../corpus/article.ts';
import type { Quotation } from '../../language/quotations/find-quotations.ts';

/** A quotation and the article it stands in. */
export interface QuotedAt {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** The same words, or nearly so, wherever they stand. */
export interface Saying {
  readonly copies: readonly QuotedAt[];
}

/** One person, organization or unnamed source, across all articles. */
export interface Speaker {
  /** The fullest form in which an article names them. */
  readonly name: string;
  /** `unnamed`: known by a description only. */
  readonly kind: 'named' | 'unnamed';
  /** Every form of the name, as the articles print it. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly organizations: readonly string[];
  readonly sayings: readonly Saying[];
}
