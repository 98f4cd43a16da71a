import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import { NAMES_A_STEP } from '../lexicon/names-of-steps.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "The Danes are in two minds", "Rome has yet to make up its mind": that somebody has decided nothing yet. */
const UNDECIDED = compact(
  /\b(?:is|are|was|were|be|been|remains?|remained|seems?|seemed) (?:still |also |now |very much |\S+ly )*(?:(?:in|of) (?:two|several) minds|undecided|wavering|dithering|torn|(?:on|sitting on) the fence|as yet unsure|unsure|hesitating)\b|\b(?:has|have|had|is|are|was|were|still) (?:\S+ ){0,2}?(?:yet|still) to (?:make up (?:its|their|his|her) minds?|decide|come to a decision|reach a decision|take a decision|choose)\b|\b(?:not|never|n't|\w+n't) (?:yet )?(?:made? up (?:its|their|his|her) minds?|decided)\b|\b(?:keeps|keeping|kept|is|are) (?:weighing|turning) it (?:up|over)\b|\bthe jury is (?:still )?out\b/,
);

/** What, beside the name of a step, says what somebody has not decided about. */
const ABOUT = /^(?:stay\w*|keep\w*|go|embass\w+|consulates?|missions?)$/;

/** Whether a sentence tells of a state only that it has decided nothing, and not what about. */
export const isOnlyUndecided = oncePer((view: SentenceView): boolean => {
  const words = wordsIn(view, 0, view.tokens.length);
  if (!UNDECIDED.test(words)) return false;
  const others = words.replace(UNDECIDED, ' ').split(' ');
  return !others.some((word) => NAMES_A_STEP.test(word) || ABOUT.test(word));
});
