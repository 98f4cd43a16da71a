/** Words shown from an article, with where they stand, and the articles they are shown from: parts of many answers. */

/** Where a text stands. Offsets count UTF-16 code units of the file decoded as UTF-8 (a BOM counts as one). */
export interface Citation {
  /** The article's id. */
  article: string;
  /** The path below the seeds directory. */
  file: string;
  start: number;
  end: number;
  /** Always the file's `text.slice(start, end)`. */
  exact: string;
  /** 1 for the first paragraph of the article's own text. */
  paragraph: number;
  /** ISO date. */
  datePublished: string | null;
}

export interface Excerpt {
  citation: Citation;
  score?: number;
  /** Offsets into the file. */
  highlights: { start: number; end: number }[];
  /** The paragraph or paragraphs around the excerpt. */
  context: { start: number; end: number };
  /** The same or nearly the same words (at least 0.9 of the tokens) in other articles, as printed there. */
  alsoIn: Citation[];
}

export interface Source {
  article: string;
  headline: string | null;
  publisher: string | null;
  datePublished: string | null;
  dateModified: string | null;
  url: string | null;
}
