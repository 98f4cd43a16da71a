import type { FrameMatch } from '../frames/match-frames.ts';
import type { Modality } from '../mission-report.ts';
import { announcesDay } from '../time/announced-day.ts';
import { type SentenceView, type Stretch, scopeAround } from '../words/sentence-view.ts';
import { isAnnouncedBehind } from './announced-behind.ts';
import { standingOfPlan } from './dropped-plans.ts';
import { isDecidedAgainst } from './given-up-plans.ts';
import { isPutOff } from './put-off.ts';
import { toldBefore, toldBehind } from './told-of-step.ts';
import { lastsUntilThen } from './until-when.ts';

const MODAL = /^(?:may|might|could)$/;
/** Who may do this has not done it yet: "may offer", "may follow others in letting". */
const LETS_GO =
  /^(?:allow|let|permit|offer|give|grant|authori[sz]e|approve|enable|follow|join|extend|decide|consider|propose|widen|announce|issue)$/;

/** "Had the airport shut, the clerks would have been flown out": what would have been was not. */
function isCounterfactual({ tokens }: SentenceView, { from }: Stretch, last: number): boolean {
  const opening = tokens
    .slice(from, from + 2)
    .findIndex(({ lower }) => /^(?:had|if|were|should)$/.test(lower));
  if (opening < 0) return false;
  const before = tokens.slice(from, last);
  const comma = before.findIndex(({ text }) => text === ',');
  return (
    comma > opening &&
    before
      .slice(comma)
      .some(({ lower }, at, all) => /^(?:would|could|might)$/.test(lower) && all[at + 1]?.lower === 'have')
  );
}

/** So many words on "may make" has its offer: "may make its staff's relatives a similar offer". */
const TO_OFFER = 9;

const makesOffer = (words: readonly { readonly lower: string }[]): boolean =>
  words[0]?.lower === 'make' &&
  words.slice(1, TO_OFFER).some(({ lower }) => /^(?:offers?|proposal)$/.test(lower));

/** "May allow families to go": the state may, not the families. */
const mayGiveLeave = ({ tokens }: SentenceView, { from }: Stretch, last: number): boolean =>
  tokens
    .slice(from, last + TO_OFFER)
    .some(
      ({ lower, text }, at, all) =>
        MODAL.test(lower) &&
        text !== 'May' &&
        at < last - from &&
        (makesOffer(all.slice(at + 1, at + 1 + TO_OFFER)) ||
          LETS_GO.test((all[at + 1]?.lower === 'yet' ? all[at + 2] : all[at + 1])?.lower ?? '')),
    );

/** "Could decide for themselves": who may choose may go. */
const OWN_CHOICE =
  /\b(?:for (?:themselves|himself|herself)|up to (?:them|each)|if they (?:wish|want|like|choose|prefer|so)|their own (?:choice|decision))\b/i;

const leavesChoice = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  OWN_CHOICE.test(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Pledged to move the embassy": what a candidate would do. */
const PLEDGED =
  /\b(?:pledg(?:ed|es|ing)|vow(?:ed|s|ing)|promis(?:ed|es|ing)|threaten(?:ed|s|ing)) to(?: \S+){0,2}$/;

const isPledged = ({ tokens }: SentenceView, { from }: Stretch, first: number): boolean =>
  PLEDGED.test(
    tokens
      .slice(Math.max(from, first - 8), first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const isAnnounced = (view: SentenceView, { from, to }: FrameMatch): boolean =>
  view.tokens.some(
    ({ lower }, at) => at >= from - 3 && at < to && lower === 'would' && isAnnouncedBehind(view, at),
  );

/** Whether the words around a step say expressly that it stands as its clause is ruled to say, whatever else is likely. */
export function isExpress(view: SentenceView, clause: Stretch, match: FrameMatch, ruled: Modality): boolean {
  if (standingOfPlan(view, clause, match) === ruled) return true;
  if (ruled === 'in-effect')
    return (
      announcesDay(view, match) ||
      isAnnounced(view, match) ||
      (match.frame.level === 'authorized-departure' && leavesChoice(view, clause)) ||
      (match.frame.level === 'suspended-operations' && lastsUntilThen(view, clause, Math.max(...match.own)))
    );
  const first = Math.min(...match.own);
  const last = Math.max(...match.own);
  const scope = scopeAround(view.tokens, clause, first);
  if (toldBehind(view, clause, last) === ruled) return true;
  if (ruled === 'denied') return isDecidedAgainst(view, match) || toldBefore(view, scope, first) === ruled;
  return (
    isPutOff(view, clause, match) ||
    isPledged(view, scope, first) ||
    isCounterfactual(view, clause, last) ||
    (match.frame.level === 'authorized-departure' && mayGiveLeave(view, scope, last))
  );
}
