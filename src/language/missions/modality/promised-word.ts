import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "The Hague will communicate when it goes back to normal working": what opens a return, in its own clause, of which word is promised. */
const WILL_TELL = compact(
  /\b(?:will|would|'ll|shall|to|promis\w+|can|could|may|might) (?:\S+ ){0,2}?(?:communicated?|announced?|published|made (?:known|public)|told|said|say|tell|inform|advise|notify|let|publish|post|make known|give (?:notice|word)|send word)(?: [^ .;:]+){0,5}? (?:when|once|as soon as|the (?:day|date|moment) (?:on which|when|that)|on which day)(?: [^ ,.;:–—]+)*$/,
);

/** So many words before a return the promise may begin. */
const BEFORE = 16;

/** Whether a return is one of which somebody only promises to tell when it comes. */
export const isOnlyPromised = (view: SentenceView, { frame, from, own }: FrameMatch): boolean =>
  frame.level === 'normal-operations' &&
  WILL_TELL.test(wordsIn(view, Math.max(0, from - BEFORE), Math.min(...own) + 1));
