import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { namesADay } from '../time/names-a-day.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const IS_TO = /\b(?:is|are) to (?:re-?open|resume|restart|restore)$/;

/** "Chile is to reopen its embassy": whether a return is told, in so many words, as one to come on a day that nobody names. */
export const isToReturn = (view: SentenceView, { frame, own }: FrameMatch): boolean =>
  frame.lifts &&
  frame.level === 'normal-operations' &&
  [...own].some((at) => IS_TO.test(wordsIn(view, at - 2, at + 1))) &&
  !namesADay(view.tokens.map(({ text }) => text).join(' '));
