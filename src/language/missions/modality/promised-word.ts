import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { WILL_TELL } from '../lexicon/undecided-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many words before a return the promise may begin. */
const BEFORE = 16;

/** Whether a return is one of which somebody only promises to tell when it comes. */
export const isOnlyPromised = (view: SentenceView, { frame, from, own }: FrameMatch): boolean =>
  frame.level === 'normal-operations' &&
  findsAny(WILL_TELL, wordsIn(view, Math.max(0, from - BEFORE), Math.min(...own) + 1));
