import type { FrameMatch } from '../frames/match-frames.ts';
import type { Modality } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { StepDate } from './dates-of-step.ts';
import type { StepReach } from './reach-of-step.ts';
import type { StepTense } from './tense-of-step.ts';

/** What is known of a step besides its words. */
export interface AboutStep {
  readonly source: string;
  /** The article's ISO day. */
  readonly published: string;
  readonly modality: Modality;
  /** How likely its sentence tells it as news, of 0 to 1. */
  readonly chance: number;
}

/** A step's words, tense and dates in its sentence. */
export interface ToldStep extends AboutStep {
  readonly view: SentenceView;
  readonly match: FrameMatch;
  readonly reach: StepReach;
  readonly tense: StepTense;
  readonly dates: readonly StepDate[];
}
