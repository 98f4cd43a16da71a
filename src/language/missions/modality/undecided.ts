import { wordsIn } from '../frames/frame-words.ts';
import { NAMES_A_STEP } from '../lexicon/names-of-steps.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { UNDECIDED } from '../lexicon/undecided-phrases.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const IS_UNDECIDED = anyOf(UNDECIDED);

/** What, beside the name of a step, says what somebody has not decided about. */
const ABOUT = /^(?:stay\w*|keep\w*|go|embass\w+|consulates?|missions?)$/;

/** Whether a sentence tells of a state only that it has decided nothing, and not what about. */
export const isOnlyUndecided = oncePer((view: SentenceView): boolean => {
  const words = wordsIn(view, 0, view.tokens.length);
  if (!IS_UNDECIDED.test(words)) return false;
  const others = words.replace(IS_UNDECIDED, ' ').split(' ');
  return !others.some((word) => NAMES_A_STEP.test(word) || ABOUT.test(word));
});
