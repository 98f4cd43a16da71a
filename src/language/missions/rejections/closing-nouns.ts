import type { SentenceView } from '../words/sentence-view.ts';

/** Verbs of closing that are as often nouns: "a sushi bar", "the great seal". */
const NOUN = /^(?:bar|seal|lock|chain|board|close|bolt|shutter|shelter|base|block|padlock|axe|cut)$/;

/** Whether a verb of closing at a token is a noun there. */
export const isClosingNoun = ({ tokens }: SentenceView, at: number): boolean =>
  NOUN.test(tokens[at]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower }, index, before) =>
        /^(?:an?|the|this|each|every|one)$/.test(lower) &&
        !before
          .slice(index)
          .some((word) =>
            /^(?:to|not|will|would|can|could|may|might|must|shall|should|had|has|have)$/.test(word.lower),
          ),
    );
