import { compact } from '../../compact-pattern.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const STAFFING =
  '(?:staffing|manning|headcount|staff (?:levels?|numbers?|strength))(?: (?:levels?|numbers?|posture|arrangements?|position))?';
const WHOSE = "(?:(?:the|its|their|our|his|any|current|overall|@state|@post|'s) ){0,4}";
const NOT =
  "(?:(?:has|have|had|did|does|do|is|are|was|were)(?: not| n't| never)|(?:has|have|had|did|does|do|is|are|was|were)n't)(?: yet| so far| currently)?";
const IS = '(?:is|are|was|were|remains?|remained|stays?|stayed|stands?|has|have|had)';

/** "Has not changed the staffing of its embassy", "staffing at the embassy is unchanged". */
const UNCHANGED = compact(
  new RegExp(
    `\\b${NOT} (?:chang|alter|adjust|modif|revis|touch)(?:e|ed|ing|y|ied|ying) ${WHOSE}${STAFFING}\\b` +
      `|\\bno (?:immediate |further |such |other )?(?:changes?|adjustments?|alterations?) (?:in|to|of) ${WHOSE}${STAFFING}\\b` +
      `|\\b${STAFFING}(?: (?:of|at|in|for) (?:[^ ,.;:]+ ){1,9}?| )${IS}(?: been| still| currently| so far| all){0,2} (?:unchanged|unaltered|unaffected|constant|the same|as (?:before|usual|it was|they were)|(?:not|n't|never)(?: yet| been)? (?:changed|altered|affected))\\b` +
      `|\\b(?:has|have|had)n't(?: yet| been)? (?:changed|altered) ${WHOSE}${STAFFING}\\b` +
      `|\\b(?:keep|keeps|keeping|kept|maintain|maintains|maintaining|maintained) (?:[^ ,.;:]+ ){0,8}?(?:current|present|usual|normal|existing) ${STAFFING}\\b`,
  ),
);
/** Beside them, what has not changed is that there are few. */
const FEW =
  /\b(?:skeleton|minimal|minimum|reduc\w+|cuts?|drawn|drawdown|pared|bare|emergency|essential|limited|lower|smaller|halved|since|should|would|could|may|might|if|until|unless|next|yet to)\b/;

/** The words of a sentence that say that a mission has the staff that it had; null where none do. */
export const unchangedStaffing = oncePer((view: SentenceView): Stretch | null => {
  const { text, tokenAt } = signedWords(view);
  if (!/\b(?:staff|manning|headcount)/.test(text)) return null;
  const found = UNCHANGED.exec(text);
  const isOfPost = view.posts.length > 0 || /^ ?(?:@state|@city|it|they|we)\b/.test(text);
  if (!found || !isOfPost || FEW.test(text)) return null;
  return { from: tokenAt(found.index), to: tokenAt(found.index + found[0].length - 1) + 1 };
});
