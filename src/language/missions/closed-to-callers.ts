import { compact } from '../compact-pattern.ts';
import { lowerIn, wordsIn } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** "To the public", "for visitors and applicants". */
const TO_CALLERS =
  /\b(?:to|for) (?:the |all |its |any )?(?:general )?(?:public|visitors|callers|applicants|customers|walk-ins)\b/;

/** Its people are there for all that: "but its diplomats are at work", "work goes on inside", "but not to diplomats". */
const PEOPLE_ARE_THERE = compact(
  /\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel|consul|chargé|everyone|everybody|they) (?:(?:is|are|was|were|all|still|remains?|stays?|stayed|remained|inside|have|has|been|there) ){1,3}(?:at work|at (?:their|his|her) (?:desks?|posts?)|inside|in place|in the building|working|there|on duty|at the embassy)\b|\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel) (?:(?:still|inside|all) )*(?:works?|carr(?:y|ies) on|go(?:es)? on|continues?|remains?|stays?) (?:at|in|inside|working|on|to work|with|as)\b|\bwork (?:goes on|continues|is going on|carries on)\b|\bnot to (?:diplomats|staff|its staff|officials)\b|\b(?:still|remains?|stays?) (?:fully )?(?:operational|staffed|manned)\b/,
);

const CALLERS =
  '(?:to|for) (?:the |all |its |any )?(?:general )?(?:public|(?:walk-in )?visitors|callers|applicants|customers|walk-ins)';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)';
/** "Closed to the public on Tuesday", "has temporarily closed its embassy in Accra to visitors": what it did, for a while. */
const SHUT_OUT = compact(
  new RegExp(
    `(?<!\\b(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|still|long|now) (?:\\p{L}+ly )?)\\b(?:clos(?:es|ed|ing)|shut(?:s|ting)?) (?:(?:its|their|the|both|all) (?:[^ ,.;:]+ ){1,7}?)?${CALLERS}(?![\\p{L}-])|\\b(?:temporarily|briefly) (?:closed|shut) ${CALLERS}|\\b(?:is|are|was|were|be) (?:closed|shut) ${CALLERS}(?:(?: in| at)(?: [^ ,.;:]+){1,3}?)? (?:on |until |till |for )?(?:${DAY}|the (?:day|afternoon|morning))\\b`,
    'u',
  ),
);
/** That more than its counters are closed. */
const CEASED =
  /\b(?:until further notice|indefinite\w*|permanent\w*|for good|evacuat\w+|withdr[ae]w\w*|pulled|flown|flew|left|leav(?:e|es|ing)|gone|fled|recalled|relocat\w+|moved|suspend\w*|ceas\w+|emptied|locked|removed|abandoned)\b/;
/** Where somebody else's story begins. */
const ANOTHERS = /(?: ,)? (?:while|whereas|whilst) | ; /;

/** "Closed to the public on Tuesday and told Americans to shelter": callers are not let in for a day or a while. */
function isShutToCallersForAWhile(view: SentenceView): boolean {
  const words = wordsIn(view, 0, view.tokens.length);
  const found = SHUT_OUT.exec(words);
  if (!found) return false;
  const [before = ''] = words.slice(0, found.index).split(ANOTHERS).slice(-1);
  const [told = ''] = words.slice(found.index).split(ANOTHERS);
  return !CEASED.test(`${before}${told}`);
}

/**
 * "Closed to the public, but its diplomats are at work inside": callers are not let in; the post has not ceased to work. `match`:
 * the words that tell the closing.
 */
export function isOnlyToCallers(view: SentenceView, match: FrameMatch): boolean {
  const first = Math.min(...match.own);
  if (isShutToCallersForAWhile(view)) return true;
  if (!TO_CALLERS.test(lowerIn(view, first, match.to + 8).join(' '))) return false;
  return PEOPLE_ARE_THERE.test(lowerIn(view, first, view.tokens.length).join(' '));
}
