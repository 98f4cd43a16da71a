import { anyOf } from '../lexicon/phrase.ts';
import { APART_FROM_IT, IN_EARNEST, IN_PRACTICE, NOT_THAT_DRILL } from '../lexicon/practice-phrases.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const OTHER_DRILL = anyOf(NOT_THAT_DRILL);
const EARNEST = anyOf(IN_EARNEST);
const PLAYED = anyOf(IN_PRACTICE);

/** So long sentences are no prose. */
const MOST_WORDS = 80;

/** The words of a sentence in lower case, marks among them. */
export const wordsOf = oncePer(({ tokens }: SentenceView) =>
  tokens
    .slice(0, MOST_WORDS)
    .map(({ lower }) => lower)
    .join(' '),
);

/** Whether a sentence says that something is not played: "it was evacuated in earnest". */
export const isInEarnest = oncePer((view: SentenceView): boolean => {
  const words = wordsOf(view);
  return EARNEST.test(words) || (APART_FROM_IT.test(words) && !PLAYED.test(words));
});

/** Whether a drill that a sentence speaks of is not what is told around it: one that was before, that is off, or that came true. */
export const isOfAnotherDrill = oncePer(
  (view: SentenceView): boolean => OTHER_DRILL.test(wordsOf(view)) || isInEarnest(view),
);
