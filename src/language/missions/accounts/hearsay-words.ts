import { HEARSAY } from '../lexicon/hearsay-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** Whether a sentence passes on what nobody answers for: "a channel has it that …". */
export const isOfHearsay = (view: SentenceView): boolean => findsAny(HEARSAY, signedWords(view).text);
