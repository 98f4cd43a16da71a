import { STAYS_SHUT, STILL_AWAITS } from '../lexicon/order-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { clauseAt, type OrderChange } from './order-change.ts';

const STAYS = anyOf(STAYS_SHUT);
const AWAITS = anyOf(STILL_AWAITS);

const A_CLOSING = /^(?:shut|closed|shuttered|vacated|abandoned|mothballed)$/;

/** A post that has not opened again yet, as one that had been closed with another and does not open with it. */
export const staysShut = (view: SentenceView): OrderChange[] => [...staysBehind(view), ...stillAwaits(view)];

function stillAwaits(view: SentenceView): OrderChange[] {
  if (view.posts.length === 0 || !view.tokens.some(({ lower }) => /^(?:a?wait(?:s|ing|ed)?)$/.test(lower)))
    return [];
  const { text, tokenAt } = signedWords(view);
  const found = AWAITS.exec(text);
  if (!found?.[1]) return [];
  const from = tokenAt(found.index);
  const own = tokenAt(found.index + found[0].lastIndexOf(found[1]));
  const { to } = clauseAt(view, own);
  return [{ level: 'suspended-operations', lifts: false, own: [own], over: { from, to }, byNo: true }];
}

function staysBehind(view: SentenceView): OrderChange[] {
  if (view.posts.length === 0 || !view.tokens.some(({ lower }) => A_CLOSING.test(lower))) return [];
  const { text, tokenAt } = signedWords(view);
  const found = STAYS.exec(text);
  const [, closing] = found?.indices ?? [];
  if (!found || !closing) return [];
  const from = tokenAt(found.index);
  const { to } = clauseAt(view, from);
  return [
    {
      level: 'suspended-operations',
      lifts: false,
      own: [tokenAt(closing[0])],
      over: { from, to },
      byNo: true,
    },
  ];
}
