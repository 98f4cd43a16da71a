import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** What is put off, as a word of the step. */
const ACT =
  /^(?:closures?|closing|shutdown|shutting|re-?opening|re-?open|resum(?:ption|ing)|restart|return|returning|evacuation|withdrawal|pull-?out|suspension|relocation|move|drawdown|restoration)$/;

/** "Of the embassy in Accra has been put back to March", "was once again postponed". */
const IS_PUT_OFF = compact(
  /^(?:(?!(?:that|which|who|but|after|when|while)\b)[^ ,.;:]+ ){0,9}?(?:has|have|had|was|were|is|are|be|being)(?: (?:been|being|again|once|twice|more|now|further|repeatedly|also|likely|to|be))* (?:put off|put back (?:to|till|until|by|again|from)|pushed back|held over|postponed|(?:delayed|set back|held up)(?! (?:for|by) (?:\S+ ){0,3}?(?:hours?|minutes?)\b| at )|deferred|rescheduled|adjourned|kicked (?:down|into))\b|^(?:(?!(?:that|which|who|but|after|when|while)\b)[^ ,.;:]+ ){0,9}?(?:has|have|had) (?:again |now )?slipped (?:to|into|by|back)\b/,
);
/** "Has postponed the planned …", "pushed back by a month the …". */
const PUTS_OFF = compact(
  /(?<![-‐]|\b(?:the|an?|its|their|much|long|often|this|that) (?:- )?)(?:\bput(?:s|ting)? (?:off|back)|\bpostpon(?:e|es|ed|ing)|\bdelay(?:ed|ing)|\bdefer(?:s|red|ring)?|\bpush(?:es|ed|ing)? back|\breschedul(?:es|ed|ing))(?: (?!(?:until|till|after|and|but|while|when)\b)[^ ,.;:]+){0,6} $/,
);

/** So many words before and behind the step's noun are looked at. */
const REACH = 16;

/** Whether a step, told by a noun, is one that has been put off to a later day: "the reopening of its embassy has been put back to March". */
export const isPutOff = (view: SentenceView, clause: Stretch, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      ACT.test(view.tokens[at]?.lower ?? '') &&
      (IS_PUT_OFF.test(wordsIn(view, at + 1, Math.min(clause.to, at + REACH))) ||
        PUTS_OFF.test(`${wordsIn(view, Math.max(clause.from, at - REACH), at)} `)),
  );
