import {
  HAD_DENIED,
  HAS_NOT_COME,
  KEPT_FROM_WORK,
  NOT_ONE_OF_THEM,
  NOTHING_SO_FAR,
  ON_CONDITION,
} from '../lexicon/no-denial-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const FORMER_DENIAL = anyOf(HAD_DENIED);
/** Says no, beside a former denial, to something now. */
const SAYS_NO =
  /\b(?:no|not|nobody|no-one|none|never|nothing|again|repeated|reiterated|stood by|den(?:y|ies|ied|ying))\b|n't\b/;

/** Whether what a sentence denies is told only as what somebody had denied before. */
const deniedBefore = (text: string): boolean => {
  const rest = text.replace(FORMER_DENIAL, ' ');
  return rest !== text && !SAYS_NO.test(rest);
};

/**
 * Whether the no of a sentence is none to a step: it says who is not among those who left, that nothing has been done yet, that
 * something was denied once, or that a condition has not come about. `previous`: the sentence before.
 */
export function deniesNoStep(view: SentenceView, previous: SentenceView | null): boolean {
  const { text } = signedWords(view);
  if (findsAny(NOT_ONE_OF_THEM, text) || findsAny(NOTHING_SO_FAR, text) || deniedBefore(text)) return true;
  return (
    previous !== null &&
    previous.paragraph === view.paragraph &&
    findsAny(HAS_NOT_COME, text) &&
    findsAny(ON_CONDITION, signedWords(previous).text)
  );
}

/** Whether a sentence keeps people of a post from work: “have been asked not to come in”. */
export const keepsFromWork = (view: SentenceView): boolean =>
  findsAny(KEPT_FROM_WORK, signedWords(view).text);
