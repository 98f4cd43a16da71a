import { ORDINALS } from '../lexicon/number-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';
import { clauseAt, DEPARTURE, gradeIn, isOfPeopleAt, ORDER } from './order-change.ts';

/** An order, a permission or what else has people leave, as a sentence names it. */
export interface NamedOrder extends Stretch {
  /** Where its noun stands. */
  readonly head: number;
  /** How its noun tells what it is: by itself, as something that binds people, or only by what was told before. */
  readonly noun: 'departure' | 'order' | 'other';
  /** Whether it is named by its day: "the August instruction", "the notice of 2 June". */
  readonly isDated: boolean;
  /** What is said of it: that people go by it, nothing, or something else. */
  readonly says: 'people go' | 'nothing' | 'else';
  /** Where a clause begins that says it; the end of the name where there is none. */
  readonly clause: number;
}

/** Nouns that stand for an order or a permission only where something says so. */
const OTHER =
  /^(?:measures?|directions?|mandate|rules?|obligations?|notice|decision|arrangements?|advice|advisory|permission|authori[sz]ations?|offer|option|scheme|restrictions?|status|recall|ruling|dispensation|circular|cable|precaution|concession|posture|evacuation|departure)$/;
const STATUS = /^(?:status|phase|notice|authori[sz]ation|measure|scheme|arrangement|instructions?)$/;
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|last|\p{L}+day|week|month|spring|summer|autumn|winter|\d{4})$/u;
const isOfDate = (word: string): boolean => DATE.test(word) || ORDINALS.has(word);
const DETERMINER = /^(?:the|its|that|this|their|his|her|our|your|'s|'|all|those|these)$/;
const MODIFIER =
  /^(?:last|earlier|original|previous|initial|standing|own|embassy|temporary|precautionary|blanket|so-called|\p{L}+-old|week|month|year|spring|summer|autumn|winter|'s|official|formal|travel|two|three|four|both|famous|unpopular|general|whole|entire|separate|special|existing|current|present|limited|additional)$/u;
const DATES_IT = /^(?:of|from|dated|issued|announced|given|made)$/;
const OPENS_CLAUSE =
  /^(?:that|which|under|by|whereby|through|with|to|for|on|obliging|requiring|sending|telling|asking|urging|allowing|permitting|letting|making|ordering|instructing|forcing|keeping)$/;
const GO =
  /^(?:leave|leaves|leaving|left|go|goes|going|gone|went|home|away|out|depart(?:ed|ing|s)?|departures?|pack(?:ed|ing|s)?|emptied|evacuat\p{L}+|return(?:ed|ing)?|come|came|fly|flew|flown|take|took|taken|sent|sends|removed|withdrawn|brought|recalled|abroad|apart|quit|exile[ds]?|separated|scattered|empt(?:y|ies|ied|ying)|clear(?:s|ed|ing)?|thinned|move[ds]?)$/u;
/** Whom an order takes away, by a word that stands for them: "the order that had emptied most of the house". */
const THEM =
  /^(?:half|building|house|compound|embassy|mission|offices|residences|flats|most|them|us|wives|husbands|everyone|everybody|all|people|colleagues|mothers|fathers|pupils|partners|kin)$/;

/** So many words may describe an order before its noun, and so long is a clause that says what it is. */
const MOST_MODIFIERS = 5;
const LONGEST_CLAUSE = 24;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** Of what kind the noun at a token is; null where it is none of an order. */
function nounAt(view: SentenceView, at: number): NamedOrder['noun'] | null {
  const word = lower(view, at);
  const before = lower(view, at - 1);
  const isGraded = gradeIn(view, { from: at - 1, to: at }) !== null && !ORDER.test(before);
  if (DEPARTURE.test(word) && isGraded) return 'departure';
  if (DEPARTURE.test(before) && (ORDER.test(word) || STATUS.test(word))) return 'departure';
  if (ORDER.test(word)) return 'order';
  return OTHER.test(word) ? 'other' : null;
}

/** Where the name begins whose noun stands at a token; -1 where words stand before it that no order of these has. */
function beginOf(view: SentenceView, head: number): number {
  for (let at = head - 1; at >= Math.max(0, head - MOST_MODIFIERS); at -= 1) {
    const word = lower(view, at);
    if (word === "'s" && view.names.some(({ to }) => to === at))
      return view.names.find(({ to }) => to === at)?.from ?? at;
    if (
      isOfDate(word) ||
      MODIFIER.test(word) ||
      DEPARTURE.test(word) ||
      gradeIn(view, { from: at, to: at + 1 })
    )
      continue;
    return DETERMINER.test(word) ? at : -1;
  }
  return -1;
}

/** The token behind "of 2 June" and "for its embassy in Lomé", which say which order it is. */
function behindDateAndPlace(
  view: SentenceView,
  from: number,
): { readonly to: number; readonly isDated: boolean } {
  let at = from;
  let isDated = false;
  for (let steps = 0; steps < 3; steps += 1) {
    const start = at;
    if (DATES_IT.test(lower(view, at))) {
      let to = at + 1;
      while (/^(?:on|in|the|of|late|early|mid)$/.test(lower(view, to))) to += 1;
      const first = to;
      while (
        isOfDate(lower(view, to)) ||
        (to > first && /^(?:of|,)$/.test(lower(view, to)) && isOfDate(lower(view, to + 1)))
      )
        to += 1;
      if (to > first) {
        at = to;
        isDated = true;
      }
    }
    const aside = view.asides.get(at);
    if (aside !== undefined && lower(view, at) !== ',') at = aside;
    if (at === start) break;
  }
  return { to: at, isDated };
}

/** Where the clause ends that says what an order is: at a comma, or before what else is said of who gave it. */
export function endOfOrderClause({ tokens }: SentenceView, from: number, to: number): number {
  const close = tokens.findIndex(
    ({ text, lower: word }, at) =>
      at > from && at < to && (text === ',' || (word === 'and' && isPredicate(tokens[at + 1]?.lower ?? ''))),
  );
  return close < 0 ? to : close;
}

const areNamed = (view: SentenceView, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, index) => from + index).some((at) => isOfPeopleAt(view, at));

/** Whether the words of a stretch tell of people who go or may. */
function tellsOfGoing(view: SentenceView, { from, to }: Stretch): boolean {
  let people = false;
  let go = false;
  for (let at = from; at < to; at += 1) {
    people ||= isOfPeopleAt(view, at) || view.persons.has(at) || THEM.test(lower(view, at));
    go ||= GO.test(lower(view, at));
  }
  return people && go;
}

/** The order that a noun at a token names; null where none does. */
export function namedOrderAt(view: SentenceView, head: number): NamedOrder | null {
  const noun = nounAt(view, head);
  if (noun === null) return null;
  const from = beginOf(view, head);
  if (from < 0) return null;
  const { to, isDated } = behindDateAndPlace(view, head + 1);
  const dated = isDated || view.tokens.slice(from, head).some((token) => isOfDate(token.lower));
  const opens = lower(view, to) === ',' && OPENS_CLAUSE.test(lower(view, to + 1)) ? to + 1 : to;
  const clause = clauseAt(view, head).to;
  const end = Math.min(endOfOrderClause(view, opens + 1, clause), opens + LONGEST_CLAUSE);
  const name = { from, to, head, noun, isDated: dated };
  if (!OPENS_CLAUSE.test(lower(view, opens))) return { ...name, clause: to, says: 'nothing' };
  const day = lower(view, opens + 1) === 'the' ? opens + 2 : opens + 1;
  const isDay = /^(?:on|by)$/.test(lower(view, opens)) && isOfDate(lower(view, day));
  if (isDay) return { ...name, clause: to, says: 'nothing' };
  if (tellsOfGoing(view, { from: opens, to: end })) return { ...name, clause: opens, says: 'people go' };
  const isForThem = /^(?:on|for|to)$/.test(lower(view, opens)) && areNamed(view, opens + 1, opens + 4);
  return { ...name, clause: opens, says: isForThem ? 'nothing' : 'else' };
}
