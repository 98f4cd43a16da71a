import { compact } from '../compact-pattern.ts';
import { clauseAt, type OrderChange } from './order-change.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';

/** "The consulate, shut in the same week, gives no sign of following": another post opens again, this one doesn't. */
const STAYS_SHUT = compact(
  /@post (?:[^ ,;:]+ ){0,4}?, (?:which (?:was |had |has been )?)?(shut|closed|shuttered|vacated|abandoned|mothballed)\b [^,;:]{0,60}, (?:(?:gives?|gave|shows?|showed|has given|has shown) no (?:signs?|hint) of (?:following|re-?opening|doing|coming|returning|being)|(?:is|are|was) not (?:expected|likely|due|about) to (?:follow|re-?open|do)|(?:does|did|will|has) not (?:follow|followed|re-?open|reopened)|(?:remains?|stays?) (?:so|that way|as it is|as it was))\b/d,
);

const A_CLOSING = /^(?:shut|closed|shuttered|vacated|abandoned|mothballed)$/;

/** A post that had been closed with another and does not open with it. */
export function staysShut(view: SentenceView): OrderChange[] {
  if (view.posts.length === 0 || !view.tokens.some(({ lower }) => A_CLOSING.test(lower))) return [];
  const { text, tokenAt } = signedWords(view);
  const found = STAYS_SHUT.exec(text);
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
