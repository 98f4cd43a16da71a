import { compact } from '../../compact-pattern.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { clauseAt, type OrderChange } from './order-change.ts';

/** "The consulate, shut in the same week, gives no sign of following": another post opens again, this one doesn't. */
const STAYS_SHUT = compact(
  /@post (?:[^ ,;:]+ ){0,4}?, (?:which (?:was |had |has been )?)?(shut|closed|shuttered|vacated|abandoned|mothballed)\b [^,;:]{0,60}, (?:(?:gives?|gave|shows?|showed|has given|has shown) no (?:signs?|hint) of (?:following|re-?opening|doing|coming|returning|being)|(?:is|are|was) not (?:expected|likely|due|about) to (?:follow|re-?open|do)|(?:does|did|will|has) not (?:follow|followed|re-?open|reopened)|(?:remains?|stays?) (?:so|that way|as it is|as it was))\b/d,
);

/** "The embassy still awaits its reopening": it has not opened again. */
const STILL_AWAITS = compact(
  /(?:@post|it|which)\b (?:[^ ,;:]+ ){0,5}?(?:, [^,;:]{0,60}, )?(?:(?:is|was|are|were) )?still (await(?:s|ing|ed)?|wait(?:s|ing|ed)?) (?:for )?(?:(?:its|the|their|a) )?(?:re-?opening|(?:to )?(?:be )?(?:re-?open(?:ed)?|opened again)|to open again)\b/,
);

const A_CLOSING = /^(?:shut|closed|shuttered|vacated|abandoned|mothballed)$/;

/** A post that has not opened again yet, as one that had been closed with another and does not open with it. */
export const staysShut = (view: SentenceView): OrderChange[] => [...staysBehind(view), ...stillAwaits(view)];

function stillAwaits(view: SentenceView): OrderChange[] {
  if (view.posts.length === 0 || !view.tokens.some(({ lower }) => /^(?:a?wait(?:s|ing|ed)?)$/.test(lower)))
    return [];
  const { text, tokenAt } = signedWords(view);
  const found = STILL_AWAITS.exec(text);
  if (!found?.[1]) return [];
  const from = tokenAt(found.index);
  const own = tokenAt(found.index + found[0].lastIndexOf(found[1]));
  const { to } = clauseAt(view, own);
  return [{ level: 'suspended-operations', lifts: false, own: [own], over: { from, to }, byNo: true }];
}

function staysBehind(view: SentenceView): OrderChange[] {
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
