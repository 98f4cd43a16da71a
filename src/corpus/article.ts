import type { ArticleText } from '../language/article-text.ts';
import type { Span } from '../language/span.ts';

/** A stretch of the body that is not the article's own text, and the signal that gave it away. */
export interface Removed extends Span {
  readonly reason: string;
}

/** One file of the seeds directory, read and checked. Names follow schema.org/NewsArticle. */
export interface Article extends ArticleText {
  /** The path below the seeds directory without the extension, `/` between folders. */
  readonly id: string;
  /** The path below the seeds directory, `/` between folders. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
  readonly dateModified: string | null;
  readonly author: string | null;
  /** http or https only. */
  readonly url: string | null;
  readonly inLanguage: string | null;
  /** The headline; without one, the first words of the first sentence, as they stand there. */
  readonly title: string;
  /** Everything below the front matter. */
  readonly body: Span;
  readonly removed: readonly Removed[];
  /** What a moderator should know of an article that loads all the same: undated, a page date that contradicts. */
  readonly problems: readonly string[];
  /** False for an article that isn't English: it is found by its words only. */
  readonly analysed: boolean;
}
