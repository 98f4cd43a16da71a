import { NONE_AWAY } from '../lexicon/order-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { clauseAt, type OrderChange } from './order-change.ts';

const NOBODY_AWAY = anyOf(NONE_AWAY);
const A_NONE = /^(?:nobody|no|none|no-one)$/;

/** Nobody is away any more: an order to go has ended, in other words. */
export function noneAway(view: SentenceView): OrderChange[] {
  const at = view.tokens.findIndex(({ lower }) => A_NONE.test(lower));
  if (at < 0) return [];
  const { text, tokenAt } = signedWords(view);
  const found = NOBODY_AWAY.exec(text);
  if (!found) return [];
  const from = tokenAt(found.index);
  const last = tokenAt(found.index + found[0].length - 1);
  const clause = clauseAt(view, from);
  if (last >= clause.to) return [];
  const own = Array.from({ length: last + 1 - from }, (_, index) => from + index);
  return [{ level: 'normal-operations', lifts: true, own, over: { from, to: last + 1 }, byNo: true }];
}
