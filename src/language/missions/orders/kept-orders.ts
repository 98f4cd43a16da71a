import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import {
  clauseAt,
  DEPARTURE,
  gradeIn,
  isNegatedAt,
  isOfPeopleAt,
  ORDER,
  type OrderChange,
} from './order-change.ts';

const KEEPS =
  /^(?:keep|keeps|kept|keeping|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|leav(?:es|ing)|left|uphold(?:s|ing)?|upheld|extend(?:s|ed|ing)?)$/;
const STAYS =
  /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|stand(?:s|ing)?|stood|continu(?:e|es|ed|ing)|appl(?:y|ies|ied)|hold(?:s)?|held)$/;
const IN_FORCE = /^(?:force|place|effect|valid|apply|unchanged)$/;
const IT = /^(?:it|that|this|one|them|those|which)$/;

/** So many words may stand between an order and what keeps it, and between that and those it is kept for. */
const REACH = 14;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isOrderAt = (view: SentenceView, at: number): boolean =>
  IT.test(lower(view, at)) || ORDER.test(lower(view, at)) || DEPARTURE.test(lower(view, at));

/** The people for whom something is kept, behind "for" or "on"; null where none are named. */
function peopleBehind(view: SentenceView, from: number): Stretch | null {
  const end = Math.min(view.tokens.length, from + REACH);
  for (let at = from; at < end; at += 1) {
    if (/^[.;:—–]$/.test(lower(view, at))) return null;
    if (!/^(?:for|on|to|of)$/.test(lower(view, at))) continue;
    const people = range(at + 1, Math.min(end, at + 6)).find((token) => isOfPeopleAt(view, token));
    if (people !== undefined) return { from: at, to: people + 1 };
  }
  return null;
}

/** "… but kept it for non-essential staff." */
function keptFor(view: SentenceView, at: number): Stretch | null {
  if (!KEEPS.test(lower(view, at)) || isNegatedAt(view, at)) return null;
  const order = range(at + 1, at + 5).find((token) => isOrderAt(view, token));
  const people = order === undefined ? null : peopleBehind(view, order + 1);
  return people ? { from: at, to: people.to } : null;
}

/** "The order for non-essential staff remains in force", "it stays in place for the others". */
function staysFor(view: SentenceView, at: number): Stretch | null {
  if (!STAYS.test(lower(view, at)) || isNegatedAt(view, at)) return null;
  const order = range(Math.max(0, at - REACH), at).findLast((token) => isOrderAt(view, token));
  if (order === undefined || range(order, at).some((token) => /^(?:[.;:—–,]|had)$/.test(lower(view, token))))
    return null;
  const isInForce = range(at, at + 5).some(
    (token) => IN_FORCE.test(lower(view, token)) || lower(view, token) === 'for',
  );
  const isStanding = /^(?:appl|stand|stood|hold)/.test(lower(view, at));
  if (!isInForce && !isStanding) return null;
  const before = range(order, at).some((token) => isOfPeopleAt(view, token));
  const people = peopleBehind(view, at + 1);
  if (people) return { from: order, to: people.to };
  return before ? { from: order, to: Math.min(view.tokens.length, at + 3) } : null;
}

/** "Non-essential staff must stay away", "employees remain under the order", "families may not return yet". */
function stayAway(view: SentenceView, at: number): Stretch | null {
  const word = lower(view, at);
  if (!/^(?:remains?|stay|are|is|must|have|has|may|can|could)$/.test(word)) return null;
  const people = range(Math.max(clauseAt(view, at).from, at - REACH), at).find((token) =>
    isOfPeopleAt(view, token),
  );
  if (people === undefined) return null;
  const next = range(at + 1, at + 7).map((token) => lower(view, token));
  const upTo = (to: number): Stretch => ({ from: people, to: Math.min(view.tokens.length, to) });
  if (/^(?:remain|remains|stay|are|is)$/.test(word) && !isNegatedAt(view, at)) {
    const still = /^(?:are|is)$/.test(word) ? next.includes('still') : true;
    const under = next.findIndex((one) => /^(?:under|subject|covered|bound)$/.test(one));
    if (still && under >= 0 && under < 3 && next.some((one) => ORDER.test(one) || DEPARTURE.test(one)))
      return upTo(at + 7);
  }
  if (/^(?:must|have|has)$/.test(word) && !isNegatedAt(view, at)) {
    const keep = next.findIndex((one) => /^(?:stay|remain|keep|wait)$/.test(one));
    if (keep >= 0 && keep < 4 && next.slice(keep).some((one) => /^(?:away|abroad|out|outside)$/.test(one)))
      return upTo(at + 7);
  }
  if (
    /^(?:may|can|could)$/.test(word) &&
    /^(?:not|n't)$/.test(next[0] ?? '') &&
    next.some((one) => /^(?:return|back)$/.test(one))
  )
    return upTo(at + 6);
  return null;
}

/** "But not for non-essential staff." */
function notFor(view: SentenceView, at: number): Stretch | null {
  if (lower(view, at) !== 'not' || lower(view, at + 1) !== 'for') return null;
  if (!/^(?:but|though|and|,|although)$/.test(lower(view, at - 1))) return null;
  const people = peopleBehind(view, at + 1);
  return people && { from: at, to: people.to };
}

/** The words of a sentence that say for whom an order stays that others need not heed any more; null where it says so of none. */
export function keptOrder(view: SentenceView): OrderChange | null {
  for (let at = 0; at < view.tokens.length; at += 1) {
    const kept = keptFor(view, at) ?? staysFor(view, at) ?? stayAway(view, at) ?? notFor(view, at);
    if (!kept) continue;
    const level = gradeIn(view, { from: 0, to: view.tokens.length }) ?? 'ordered-departure';
    return { level, lifts: true, own: range(kept.from, kept.to), over: kept };
  }
  return null;
}
