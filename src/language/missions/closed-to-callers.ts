import { compact } from '../compact-pattern.ts';
import { lowerIn } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** "To the public", "for visitors and applicants". */
const TO_CALLERS =
  /\b(?:to|for) (?:the |all |its |any )?(?:general )?(?:public|visitors|callers|applicants|customers|walk-ins)\b/;

/** Its people are there for all that: "but its diplomats are at work", "work goes on inside", "but not to diplomats". */
const PEOPLE_ARE_THERE = compact(
  /\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel|consul|chargé|everyone|everybody|they) (?:(?:is|are|was|were|all|still|remains?|stays?|stayed|remained|inside|have|has|been|there) ){1,3}(?:at work|at (?:their|his|her) (?:desks?|posts?)|inside|in place|in the building|working|there|on duty|at the embassy)\b|\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel) (?:(?:still|inside|all) )*(?:works?|carr(?:y|ies) on|go(?:es)? on|continues?|remains?|stays?) (?:at|in|inside|working|on|to work|with|as)\b|\bwork (?:goes on|continues|is going on|carries on)\b|\bnot to (?:diplomats|staff|its staff|officials)\b|\b(?:still|remains?|stays?) (?:fully )?(?:operational|staffed|manned)\b/,
);

/** "Closed to the public, but its diplomats are at work inside": callers are not let in; the post has not ceased to work. */
export function isOnlyToCallers(view: SentenceView, match: FrameMatch): boolean {
  const first = Math.min(...match.own);
  if (!TO_CALLERS.test(lowerIn(view, first, match.to + 8).join(' '))) return false;
  return PEOPLE_ARE_THERE.test(lowerIn(view, first, view.tokens.length).join(' '));
}
