import { compact } from '../../compact-pattern.ts';
import { NUMBER } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Our three people are there": a counted number of people where they belong. */
const ARE_THERE = compact(
  new RegExp(
    `\\b(?:our|its|their|the|all) (?:\\d+|${NUMBER}) (?:\\S+ )?(?:people|diplomats|officers|officials|staff|employees|colleagues|consuls) (?:is|are) (?:(?:still|now|all|today) )?(?:there|here|in place|at work|at their (?:desks|posts))\\b`,
  ),
);

/** That others have gone, or are to go. */
const OTHERS_GO =
  /\b(?:left|gone|went|flew|flown|cut|reduced|down|only|just|withdr\w+|recalled|home|evacuated|fewer|remain\w*|instead|of (?:its|their|our|the|them)|other|others|rest|leave|leaving|go|going|while|until|former\w*|used|once|had|were|was|than|from)\b/;

/** Whether a sentence only says that so many people are at their post, who are fewer only beside a larger number or a departure. */
export function areOnlyThere({ tokens }: SentenceView): boolean {
  const words = tokens.map(({ lower }) => lower).join(' ');
  return ARE_THERE.test(words) && !OTHERS_GO.test(words);
}
