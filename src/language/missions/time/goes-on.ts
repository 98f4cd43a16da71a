import { BEGINS_ANEW, GOES_ON } from '../lexicon/goes-on-phrases.ts';
import { findsAny } from '../words/finds-any.ts';

/** Whether a sentence tells of a step that it goes on, and so confirms one told before and begins none: "The embassy is still shut." */
export const tellsOfGoingOn = (sentence: string): boolean =>
  findsAny(GOES_ON, sentence) && !findsAny(BEGINS_ANEW, sentence);
