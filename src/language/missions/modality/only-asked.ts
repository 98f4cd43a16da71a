import { wordsIn } from '../frames/frame-words.ts';
import { NAMES_A_STEP } from '../lexicon/names-of-steps.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What somebody wanted to know of, and nothing of what he was told. */
const ASKED_ABOUT =
  /\b(?:was|were|is|are|been|being) asked (?:(?!if\b|whether\b|why\b)[^ .;:]+ ){0,9}?about\b/;

/** Who is asked about may be named by the words for those who go. */
const PEOPLE = /^(?:famil\w+|staff\w*|diplomats|spouses)$/;

/** What is said of them is more than a question. */
const SAYS_MORE = /^(?:who|whom|whose|why|how|when|that|said|says|told|answered|replied|[;:“”"«»])$/;

/** "The minister was asked on Monday about the sixty relatives": whether a sentence tells that somebody was asked, and no more. */
export const isOnlyAsked = oncePer((view: SentenceView): boolean => {
  const words = wordsIn(view, 0, view.tokens.length);
  const asked = ASKED_ABOUT.exec(words);
  if (asked === null) return false;
  return !words
    .slice(asked.index + asked[0].length)
    .split(' ')
    .some((word) => SAYS_MORE.test(word) || (NAMES_A_STEP.test(word) && !PEOPLE.test(word)));
});
