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
  /** Hashes of the lines that are masked because its publisher prints them on other pages too, in ascending order. */
  readonly houseLines: readonly number[];
  /** What a moderator should know of an article that loads all the same: undated, a page date that contradicts. */
  readonly problems: readonly string[];
  /** False for an article that isn't English: it is found by its words only. */
  readonly analysed: boolean;
}

/** Names what was read out of a file: its content, and the lines masked because of other articles. */
export const readingOf = ({ hash, houseLines }: Pick<Article, 'hash' | 'houseLines'>): string =>
  `${hash} ${houseLines.join(' ')}`;
