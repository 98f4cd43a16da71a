import type { Article } from '../corpus/article.ts';
import type { Rejection } from '../corpus/read-article.ts';
import type { ArticleAnalysis } from './analysis.ts';
import type { MissionIndex } from './missions.ts';
import type { SearchEngine } from './search/search-engine.ts';
import type { SpeakerIndex } from './speakers.ts';

/** Everything the bot knows at one moment. It is replaced by a reload, never changed. */
export interface Knowledge {
  /** Changes when, and only when, the articles or the way they are read change. */
  readonly version: string;
  /** By id. */
  readonly analyses: ReadonlyMap<string, ArticleAnalysis>;
  readonly speakers: SpeakerIndex;
  readonly missions: MissionIndex;
  readonly passages: SearchEngine;
  /** datePublished of the newest article. */
  readonly newestArticle: string | null;
  /** Files that did not load. */
  readonly rejected: readonly Rejection[];
  /** Ids served from their last good version because the file is broken now. */
  readonly lastGood: ReadonlySet<string>;
  /** By the id of an article that repeats most of another one, that other one's id. */
  readonly nearCopies: ReadonlyMap<string, string>;
  article(id: string): Article | undefined;
}
