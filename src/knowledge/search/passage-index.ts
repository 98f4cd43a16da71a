import type { ArticleTerms } from './article-terms.ts';
import type { Dictionary } from './dictionary.ts';
import type { Segment } from './segment.ts';

/** A segment of which some articles may have been replaced or removed since. */
export interface LiveSegment {
  readonly segment: Segment;
  /** 1 for each document that still counts. */
  readonly live: Uint8Array;
  readonly liveCount: number;
}

/** The parts of a search engine: immutable segments under one set of statistics. */
export interface PassageIndex {
  readonly dictionary: Dictionary;
  readonly segments: readonly LiveSegment[];
  readonly documents: readonly ArticleTerms[];
  readonly sentenceCount: number;
  /** By term number: in how many sentences, and in how many articles it stands. */
  readonly sentenceFrequency: Uint32Array;
  readonly articleFrequency: Uint32Array;
}
