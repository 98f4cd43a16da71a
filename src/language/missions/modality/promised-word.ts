import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { DAY_OF_RETURN, IS_TO_BE_TOLD, NO_DAY, WILL_TELL } from '../lexicon/undecided-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many words before a return the promise may begin. */
const BEFORE = 16;

/** So many words behind a return it may be said that its day is to be told. */
const BEHIND = 18;

/** "When the others will come back will be announced later": whether only the day of a return is spoken of, and is yet to be told. */
const isDayToBeTold = (view: SentenceView, own: ReadonlySet<number>): boolean =>
  [...own].some(
    (at) =>
      findsAny(DAY_OF_RETURN, wordsIn(view, at - BEFORE, at + 1)) &&
      findsAny(IS_TO_BE_TOLD, wordsIn(view, at + 1, at + 1 + BEHIND)),
  );

/** Whether a return is one of which somebody only promises to tell when it comes, or for which no day is set. */
export function isOnlyPromised(view: SentenceView, { frame, from, own }: FrameMatch): boolean {
  if (frame.level !== 'normal-operations') return false;
  const opening = Math.max(0, from - BEFORE);
  return (
    findsAny(WILL_TELL, wordsIn(view, opening, Math.min(...own) + 1)) ||
    (frame.lifts && findsAny(NO_DAY, wordsIn(view, opening, Math.max(...own)))) ||
    (frame.lifts && isDayToBeTold(view, own))
  );
}
