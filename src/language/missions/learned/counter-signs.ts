import {
  AT_IT,
  ELSEWHERE_FOR,
  JUST_NOW,
  SEEN_AT_WORK,
  SEEN_THERE,
  UNDONE,
} from '../lexicon/answer-phrases.ts';
import { CONCEDES, JUDGES } from '../lexicon/concession-phrases.ts';
import {
  ALL_THERE,
  ANNOUNCES,
  ARE_AWAY,
  AT_WORK,
  EXPLAINS,
  GONE,
  LEAVES_OPEN,
  NOT_SO,
  NOT_TAKEN,
  NOTHING_DONE,
  OF_BUSINESS,
  OF_CLOSING,
  OF_MISSIONS,
  OF_REPORT,
  TO_COME,
  VOUCHES,
} from '../lexicon/counter-phrases.ts';
import { AFFIRMS, CALLS_FALSE } from '../lexicon/rebuttal-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** Wordings that speak for or against it that a sentence contradicts a step, in an order that the trees know. */
const SIGNS = [
  ANNOUNCES,
  NOT_SO,
  CALLS_FALSE,
  OF_REPORT,
  AFFIRMS,
  NOTHING_DONE,
  NOT_TAKEN,
  UNDONE,
  AT_WORK,
  ALL_THERE,
  SEEN_THERE,
  SEEN_AT_WORK,
  AT_IT,
  JUST_NOW,
  EXPLAINS,
  ARE_AWAY,
  ELSEWHERE_FOR,
  VOUCHES,
  OF_MISSIONS,
  OF_CLOSING,
  GONE,
  TO_COME,
  LEAVES_OPEN,
  OF_BUSINESS,
  CONCEDES,
  JUDGES,
] as const;

/** For each of these wordings 1 where it stands in a sentence. */
export const signsIn: (view: SentenceView) => readonly number[] = oncePer((view) => {
  const { text } = signedWords(view);
  return SIGNS.map((phrases) => (findsAny(phrases, text) ? 1 : 0));
});

/** The same for a sentence that is not there. */
export const NO_SIGNS: readonly number[] = SIGNS.map(() => 0);
