import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isDayOfJourney } from './day-of-a-journey.ts';
import { isDayOfTheReplaced } from './day-of-the-replaced.ts';
import { STEP_NOUNS } from './step-nouns.ts';

/** "Following Wednesday's attack", "because of last week's shelling". */
const IN_VIEW_OF = new Set('following after of to over before despite'.split(' '));
/** "In the face of the previous Friday's riot": between such a word and the day. */
const BEFORE_DAY = new Set('the last this previous past early late'.split(' '));
/** So many tokens behind a day's own "'s" its noun stands: "Tuesday's deadly double bomb attack". */
const NOUN_REACH = 4;
/** A condition reaches so far at most. */
const CONDITION_REACH = 20;

/** "Following Wednesday's attack": a day in the genitive behind such a word is that of what came before the step, unless that is a step. */
function isOfWhatCameBefore(
  { tokens }: SentenceView,
  { own }: FrameMatch,
  from: number,
  to: number,
): boolean {
  if (tokens[to]?.lower !== "'s") return false;
  for (let at = to + 1; at <= to + NOUN_REACH; at += 1)
    if (own.has(at) || STEP_NOUNS.has(tokens[at]?.lower ?? '')) return false;
  let before = from - 1;
  while (BEFORE_DAY.has(tokens[before]?.lower ?? '')) before -= 1;
  return IN_VIEW_OF.has(tokens[before]?.lower ?? '');
}

/** "If the school could not open on Monday, they might leave": a day in a condition that holds no word of the step. */
function isInCondition({ tokens }: SentenceView, { own }: FrameMatch, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CONDITION_REACH); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (own.has(at) || /^[,;:—–]$/.test(word)) return false;
    if (word !== 'if' && word !== 'unless') continue;
    if (tokens[at - 1]?.lower === 'as') return false;
    for (let behind = from; behind < tokens.length; behind += 1) {
      if (own.has(behind)) return false;
      if (tokens[behind]?.lower === ',') return true;
    }
    return true;
  }
  return false;
}

/** Whether the date that takes up the tokens from `from` to before `to` is the day of an event that a step answers or waits for. */
export const isDayOfAnEvent = (view: SentenceView, match: FrameMatch, from: number, to: number): boolean =>
  isOfWhatCameBefore(view, match, from, to) ||
  isInCondition(view, match, from) ||
  isDayOfJourney(view, match, from, to) ||
  isDayOfTheReplaced(view, from, to);
