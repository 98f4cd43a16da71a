import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many words before a step say who announces it, so many behind it for when. */
const REACH_BEFORE = 22;
const REACH_BEHIND = 16;

const SAYS = '(?:said|says|announced|announces|confirmed|declared|stated|decided|disclosed|revealed)';
/** "Sweden said earlier this year that it would close": its own word for what it will do. */
const OWN_WORD = compact(
  new RegExp(
    `\\b${SAYS} (?:(?:earlier|later|also|on|in|at|this|last|the|a|over|today|yesterday|\\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|month|year|\\d+|statement|briefing|,) ){0,6}?(?:that )?(?:it|they|we) (?:would|will|'ll|was to|were to|is to|are to) (?:\\p{L}+ly |also |itself |now )?$`,
    'u',
  ),
);
/** "By the end of 2024", "from next Monday", "on 31 May", "within six weeks". */
const A_DAY = compact(
  /\b(?:by|from|on|in|at|as of|before|within|until|over) (?:(?:the|this|next|coming|end|close|start|beginning|middle|of|early|late|mid|\d{1,2}(?:st|nd|rd|th)?|two|three|four|six) ){0,5}?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|year|month|week|weeks|months|days|spring|summer|autumn|winter)\b|\bnext (?:week|month|year)\b|\btomorrow\b/,
);
const HEDGED =
  /\b(?:if|unless|should|could|might|may (?:have|be|close|shut|not)|warn\w*|threat\w*|depend\w*|consider\w*|provided|subject to|pending|whether|plans?|planned|hop(?:e|es|ed|ing)|expects?|expected|propos\w+|possibl\w+|denie[sd]|denying|not|no|never)\b/;

/** "Hungary said that it would shut its embassy from next Monday": a state's own word for a step and its day is a decision. */
export function announcesDay(view: SentenceView, { own }: FrameMatch): boolean {
  const would = view.tokens.findIndex(
    ({ lower }, at) =>
      /^(?:would|will|'ll|to)$/.test(lower) && OWN_WORD.test(`${wordsIn(view, at - REACH_BEFORE, at + 1)} `),
  );
  if (would < 0) return false;
  const verb = [...own].filter((at) => at > would);
  if (verb.length === 0 || Math.min(...verb) > would + 3) return false;
  const behind = wordsIn(view, Math.min(...verb), Math.max(...verb) + REACH_BEHIND);
  return A_DAY.test(behind) && !HEDGED.test(wordsIn(view, would - REACH_BEFORE, view.tokens.length));
}
