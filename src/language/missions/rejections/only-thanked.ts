import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { namesADay } from '../time/names-a-day.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const WHO = '(?:those|all|everyone|everybody|people|colleagues|friends) (?:of you )?who';
/** "Thanked those who stayed and those who", up to what the last of them did. */
const THANKED = new RegExp(
  `\\b(?:thank(?:s|ed|ing)?|prais(?:e|es|ed|ing)|salut(?:e|es|ed|ing)|paid tribute to) (?:\\S+ ){0,4}?${WHO} (?:have |had )?(?:stayed|remained|never left)(?: \\S+){0,4}? (?:and|or|,) (?:(?:\\S+ )?${WHO} )?(?:have |had )?(?:come|came|gone|went|returned|back)$`,
);

/**
 * "Thanked those who stayed and those who came back": whether a return is only a word of thanks for whoever it may concern. One to a
 * post that is named or on a day is told.
 */
export const isOnlyThanked = (view: SentenceView, { own, frame }: FrameMatch): boolean =>
  frame.level === 'normal-operations' &&
  view.posts.length === 0 &&
  [...own].some((at) => THANKED.test(wordsIn(view, 0, at + 1).replace(/ ["“”„«»]/g, ''))) &&
  !namesADay(view.tokens.map(({ text }) => text).join(' '));
