import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isOfPeopleAt } from './order-change.ts';

const BACK = /^(?:back|return|returns|returned|returning|rejoin(?:ed|s)?)$/;
/** "Part of its staff", "half of the diplomats". */
const PART =
  /^(?:part|some|half|most|several|many|few|handful|third|quarter|dozen|dozens|number|bulk|majority|portion|two-thirds|three-quarters|fraction)$/;
/** "A first group of diplomats", "an advance party". */
const ADVANCE = /^(?:core|first|advance|initial|small|skeleton|reduced|partial)$/;
const GROUP = /^(?:team|group|batch|party|contingent|wave|crew|staff|complement|detachment)$/;
/** So many words before the return its people may be named, and so many behind "of" may stand before them. */
const REACH = 16;
const TO_PEOPLE = 5;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** Whether people who are only some of a post's are named at a token. */
function areSomeAt(view: SentenceView, at: number): boolean {
  const word = lower(view, at);
  if (ADVANCE.test(word) && /^(?:a|an|the|its|only)$/.test(lower(view, at - 1)))
    return GROUP.test(lower(view, at + 1));
  if (!PART.test(word) && numberOf(word) === null) return false;
  const of = lower(view, at + 1) === 'of' ? at + 1 : -1;
  if (of < 0) return false;
  for (let people = of + 1; people <= of + TO_PEOPLE; people += 1) {
    if (/^(?:[,;:.]|and|who|that|which)$/.test(lower(view, people))) return false;
    if (isOfPeopleAt(view, people)) return true;
  }
  return false;
}

/** "Part of its staff had come back": whether those who are said to be back are only some. */
export function areBackInPart(view: SentenceView, { frame, own, from }: FrameMatch): boolean {
  if (!frame.lifts) return false;
  const back = [...own].find((at) => BACK.test(lower(view, at)));
  if (back === undefined) return false;
  const clause = view.clauses.find((one) => back >= one.from && back < one.to);
  const begin = Math.max(clause?.from ?? 0, Math.min(from, back) - REACH);
  for (let at = back - 1; at >= begin; at -= 1) {
    if (/^(?:that|said|says)$/.test(lower(view, at)) && at < from) return false;
    if (areSomeAt(view, at)) return true;
  }
  return false;
}

const THE_REST = /^(?:rest|remainder|remaining|others)$/;
const IS_TO_COME = /^(?:will|would|shall|should|to|may|might|could|'ll|due|expected)$/;

/** "The rest would return in March": whether a return is that of those who are not back. */
export function isOfTheRest(view: SentenceView, { frame, own, from, to }: FrameMatch): boolean {
  if (!frame.lifts || ![...own].some((at) => BACK.test(lower(view, at)))) return false;
  const words = view.tokens.slice(Math.max(0, from - 2), to).map((token) => token.lower);
  const rest = words.findIndex((word) => THE_REST.test(word));
  return rest >= 0 && words.slice(rest).some((word) => IS_TO_COME.test(word));
}
