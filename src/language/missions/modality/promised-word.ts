import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { NO_DAY, WILL_TELL } from '../lexicon/undecided-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many words before a return the promise may begin. */
const BEFORE = 16;

/** Whether a return is one of which somebody only promises to tell when it comes, or for which no day is set. */
export function isOnlyPromised(view: SentenceView, { frame, from, own }: FrameMatch): boolean {
  if (frame.level !== 'normal-operations') return false;
  const opening = Math.max(0, from - BEFORE);
  return (
    findsAny(WILL_TELL, wordsIn(view, opening, Math.min(...own) + 1)) ||
    (frame.lifts && findsAny(NO_DAY, wordsIn(view, opening, Math.max(...own))))
  );
}
