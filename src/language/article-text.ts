import type { Span } from './span.ts';

/** One paragraph of an article's own text. Page chrome is never part of a paragraph. */
export interface Paragraph extends Span {
  /** 1 for the first paragraph of the article's own text. */
  readonly number: number;
  /** A heading is a short line without a sentence's end: the headline repeated in the body, a crosshead. */
  readonly kind: 'prose' | 'heading';
  /** The sentences in order, without the white space between them. A heading is one sentence. */
  readonly sentences: readonly Span[];
}

/** Whether two paragraphs follow each other in the file with nothing of the page between them. */
export const standTogether = (text: string, before: Span, after: Span): boolean =>
  /^[\s#]*$/.test(text.slice(before.end, after.start));

/** What the readers of news prose get: the file's text, untouched, and where the article's own words stand in it. */
export interface ArticleText {
  /** The whole file as decoded, front matter and chrome included; every offset counts from its start. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** From the front matter; it does not stand in a paragraph unless the body repeats it. */
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO date, `2025-06-11`; null for an undated article. */
  readonly datePublished: string | null;
}
