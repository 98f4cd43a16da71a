import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const OPENS_QUOTE = /^["“«‘]$/;
/** "Who says that we shut?", "Close which embassy?": nobody does. */
const NOBODY_SAYS =
  /\b(?:who (?:has |have |had )?(?:said|says|say|told|tells|claims?|claimed)|why (?:should|would|on earth)|since when|what makes)\b/;
const WHICH =
  /\b(?:which|what) (?:embassy|consulate|mission|closure|evacuation|order|withdrawal|exodus|departure|reduction)\b/;

/** Whether a question asks who ever said such a thing. */
export function isRhetorical(view: SentenceView): boolean {
  const words = view.tokens.map(({ lower }) => lower).join(' ');
  return NOBODY_SAYS.test(words) || WHICH.test(words);
}

/** How a frame stands that its sentence only asks about, in or before a quotation; null where nothing is asked. */
export function askedInside(view: SentenceView, match: FrameMatch): 'asked' | 'denied' | null {
  const mark = view.tokens.findIndex(({ text }, at) => text === '?' && at >= match.to);
  if (mark < 0) return null;
  if (view.tokens.slice(match.to, mark).some(({ text }) => OPENS_QUOTE.test(text) || text === ';'))
    return null;
  const opens = view.tokens.slice(0, match.from).findLastIndex(({ text }) => OPENS_QUOTE.test(text));
  const words = view.tokens
    .slice(opens + 1, mark)
    .map(({ lower }) => lower)
    .join(' ');
  return NOBODY_SAYS.test(words) || WHICH.test(words) ? 'denied' : 'asked';
}

const NO_FOR_AN_ANSWER =
  /\b(?:the answer|our answer|its answer|the reply|the verdict) (?:is|was|has been|had been|came back|remains|remained)(?: \S+){0,2}? (?:no|negative)(?= [.,;!”"’']|$)/;

/** "The question was put, and the answer was no": what was asked for is not told here, and isn't done. */
export const answersNo = ({ tokens }: SentenceView): boolean =>
  tokens.some(({ lower }) => lower === 'no' || lower === 'negative') &&
  NO_FOR_AN_ANSWER.test(tokens.map(({ lower }) => lower).join(' '));
