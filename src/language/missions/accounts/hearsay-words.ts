import { compact } from '../../compact-pattern.ts';
import { HEARSAY } from '../lexicon/rebuttal-phrases.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const OF_HEARSAY = HEARSAY.map(compact);

/** Whether a sentence passes on what nobody answers for: "a channel has it that …". */
export const isOfHearsay = oncePer((view: SentenceView): boolean => {
  const { text } = signedWords(view);
  return OF_HEARSAY.some((pattern) => pattern.test(text));
});
