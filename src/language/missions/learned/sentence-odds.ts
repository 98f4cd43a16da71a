import { type HeardFrame, hearFrames } from '../steps/heard-frames.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { type StepOdds, stepOdds } from './step-odds.ts';

/** The frames that stand in a sentence, and what it likely tells by them and by its words. */
export interface HeardSentence {
  readonly heard: readonly HeardFrame[];
  readonly odds: StepOdds;
  /** The chances of the levels by the sentence's words alone. */
  readonly byWords: StepOdds['levels'];
}

const known = new WeakMap<SentenceView, HeardSentence>();

/** Hears a sentence once. */
export function hearSentence(text: string, read: ReadSentence): HeardSentence {
  const before = known.get(read.view);
  if (before) return before;
  const heard = hearFrames(text, read);
  const odds = stepOdds(read.view, heard);
  const sentence = { heard, odds, byWords: odds.levels };
  known.set(read.view, sentence);
  return sentence;
}
