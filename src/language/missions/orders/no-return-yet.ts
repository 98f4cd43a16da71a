import type { FrameMatch } from '../frames/match-frames.ts';
import { NOT_SOON, STANDS } from '../lexicon/no-return-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const ORDER_STANDS = anyOf(STANDS);
const RETURN_NOT_SOON = anyOf(NOT_SOON);

const orderStands = oncePer((view: SentenceView): boolean => ORDER_STANDS.test(signedWords(view).text));

/** Where a sentence says that people should not expect to be back. */
const notSoonIn = oncePer((view: SentenceView): Stretch | null => {
  const { text, tokenAt } = signedWords(view);
  const found = RETURN_NOT_SOON.exec(text);
  return found && { from: tokenAt(found.index), to: tokenAt(found.index + found[0].length - 1) + 1 };
});

/** What is over all the same: "will be back on Monday", beside an order that stands for others. */
const IS_OVER = /^(?:lifted|rescinded|revoked|ended|terminated|reopened|reopens|reopen|resumed|resumes)$/;

/** Whether a return is told in the words of a sentence that say that nobody should expect it soon. */
const isNotSoon = (view: SentenceView, { own }: FrameMatch): boolean => {
  const notSoon = notSoonIn(view);
  return notSoon !== null && [...own].some((at) => at >= notSoon.from && at < notSoon.to);
};

/** Whether a sentence in which a step seems to be over says that its order stands, or that nobody should expect to be back. */
export const isNoReturnYet = (view: SentenceView, match: FrameMatch): boolean =>
  match.frame.lifts &&
  (orderStands(view) || isNotSoon(view, match)) &&
  ![...match.own].some((at) => IS_OVER.test(view.tokens[at]?.lower ?? ''));
