import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { HAVE_A_SAY, THE_PUBLIC_ASKS } from '../lexicon/bystanders.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** "Listeners ask whether the consulate will go as well": whether a step is only what those ask about who have no say in it. */
export function isAskedByPublic(view: SentenceView, { from }: Stretch, { own }: FrameMatch): boolean {
  const before = wordsIn(view, from, Math.max(...own) + 1);
  return findsAny(THE_PUBLIC_ASKS, before) && !findsAny(HAVE_A_SAY, before);
}
