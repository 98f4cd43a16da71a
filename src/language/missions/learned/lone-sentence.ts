import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { HeardSentence } from './sentence-odds.ts';

/** A sentence by itself: its words, the frames in them, and the chance of each head by them. */
export interface LoneSentence {
  readonly read: ReadSentence;
  readonly heard: HeardSentence['heard'];
  /** In the order of the heads, each of 0 to 1. */
  readonly chances: readonly number[];
  /** The chance that it contradicts a step that is reported, of 0 to 1. */
  readonly counter: number;
}
