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

const SEVERER = 'ordered-departure';

/** What a grade may be told with: "from an ordered to an authorized departure". */
const OF_GRADE =
  /^(?:an?|the|its|fully?|merely|purely|only|status|order|orders|departure|departures|evacuation|exit|leave|permission|phase|one|level)$/;
const CHANGES =
  /^(?:upgrad|downgrad|rais|lower|chang|mov|shift|eas|reduc|step|convert|turn|switch|relax|soften|harden|toughen|tighten|escalat|de-escalat|go(?:es|ing)?$|went|gone|amend|revis|scal|put|bump|cut|alter)/;
const REPLACES =
  /^(?:turn(?=s|ed|ing)|replac|swap|exchang|substitut|convert|chang|downgrad|upgrad|relax|eas|soften|harden|toughen|tighten|commut)\p{L}*$/u;
const BY_WHAT = /^(?:with|for|into|by|to)$/;
const OF_DEPARTURES =
  /^(?:departures?|evacuations?|exit|guidance|status|orders?|withdrawal|leaving|posture)$/;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

const changeTo = (
  before: 'ordered-departure' | 'authorized-departure',
  level: 'ordered-departure' | 'authorized-departure',
  own: readonly number[],
  over: Stretch,
): OrderChange => ({ level, lifts: before === SEVERER && level !== SEVERER, own, over });

/** The stretch from a token on in which only a grade stands. */
function gradeFrom(view: SentenceView, from: number, end: number): Stretch {
  let to = from;
  while (
    to < end &&
    to < from + 5 &&
    (OF_GRADE.test(lower(view, to)) || gradeIn(view, { from: to, to: to + 1 }) !== null)
  )
    to += 1;
  return { from, to };
}

/** The nearest verb of changing before a token of its clause; the token itself where none stands there. */
function verbBefore(view: SentenceView, at: number): number {
  const { from } = clauseAt(view, at);
  for (let verb = at - 1; verb >= Math.max(from, at - 16); verb -= 1)
    if (CHANGES.test(lower(view, verb))) return verb;
  return at;
}

/** "From authorized to ordered departure." */
function raised(view: SentenceView, at: number): OrderChange | null {
  if (lower(view, at) !== 'from') return null;
  const clause = clauseAt(view, at);
  const first = gradeFrom(view, at + 1, clause.to);
  if (lower(view, first.to) !== 'to') return null;
  const second = gradeFrom(view, first.to + 1, clause.to);
  const before = gradeIn(view, first);
  const level = gradeIn(view, second);
  if (before === null || level === null || before === level) return null;
  const verb = verbBefore(view, at);
  const isOfDeparture = view.tokens
    .slice(Math.max(clause.from, at - 16), second.to)
    .some((token) => OF_DEPARTURES.test(token.lower));
  if (!isOfDeparture || isNegatedAt(view, verb)) return null;
  return changeTo(before, level, [verb, at, ...range(second)], { from: verb, to: second.to });
}

const range = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** "Replaced its departure order with a voluntary one", "the departure order was replaced by permission to leave". */
function replaced(view: SentenceView, at: number): OrderChange | null {
  if (!REPLACES.test(lower(view, at)) || isNegatedAt(view, at)) return null;
  const clause = clauseAt(view, at);
  const end = Math.min(clause.to, at + 18);
  for (let by = at + 1; by < end; by += 1) {
    if (!BY_WHAT.test(lower(view, by))) continue;
    const second = gradeFrom(view, by + 1, clause.to);
    const level = gradeIn(view, second);
    const isPassive = by === at + 1 && /^(?:is|are|was|were|been|being)$/.test(lower(view, at - 1));
    const first = isPassive ? { from: Math.max(clause.from, at - 16), to: at } : { from: at + 1, to: by };
    const before = gradeIn(view, first);
    if (level === null || before === null || before === level) continue;
    if (
      !view.tokens
        .slice(first.from, second.to)
        .some((token) => DEPARTURE.test(token.lower) || ORDER.test(token.lower))
    )
      continue;
    const from = Math.min(at, first.from);
    return changeTo(before, level, [at, ...range(second)], { from, to: second.to });
  }
  return null;
}

/** What people no longer have to do. */
const HAVE_TO = /^(?:have|has|need|needs|required|obliged|bound|forced|ordered|compelled|told|must|under)$/;
const MAKES_GO = /^(?:ordering|requiring|obliging|forcing|telling|compelling|instructing)$/;
const ASKS = /^(?:asking|urging|advising)$/;
const LEAVE = /^(?:leave|depart|go|quit|evacuate)$/;
const KEEP = /^(?:stay|keep|remain|be)$/;
const STILL_MAY =
  /^(?:may|can|could|free|allowed|permitted|option|optional|voluntary|choice|choose|wish|entitled|welcome)$/;
/** So many words behind the order that is over may say that people are still free to go. */
const REACH = 18;

/** "No longer have to leave, but still may": nobody is made to go any more; where they may, that is what is left of it. */
function noLonger(view: SentenceView, at: number): OrderChange | null {
  if (lower(view, at) !== 'no' || lower(view, at + 1) !== 'longer') return null;
  const { tokens } = view;
  const verb = lower(view, at + 2);
  if (!HAVE_TO.test(verb) && !MAKES_GO.test(verb) && !ASKS.test(verb)) return null;
  const end = Math.min(tokens.length, at + 16);
  const to = tokens.slice(0, end).findIndex((token, index) => index > at + 2 && token.lower === 'to');
  if (to < 0) return null;
  const isAway =
    KEEP.test(lower(view, to + 1)) && /^(?:away|abroad|out|outside|clear|off)$/.test(lower(view, to + 2));
  if (!isAway && (ASKS.test(verb) || !LEAVE.test(lower(view, to + 1)))) return null;
  if (
    !tokens
      .slice(Math.max(0, at - 24), to)
      .some((_, index) => isOfPeopleAt(view, Math.max(0, at - 24) + index))
  )
    return null;
  const last = isAway ? to + 2 : to + 1;
  const clause = clauseAt(view, at);
  const may = tokens.findIndex(
    (token, index) =>
      index > last && index < last + REACH && STILL_MAY.test(token.lower) && !isNegatedAt(view, index),
  );
  const returns =
    may >= 0 &&
    tokens
      .slice(may, may + 6)
      .some((token) => /^(?:return|returning|back|resume|rejoin|stay|remain|reopen)$/.test(token.lower));
  const stillMay = may >= 0 && !returns && !isAway;
  return {
    level: stillMay ? 'authorized-departure' : 'normal-operations',
    lifts: true,
    own: [at, at + 1, at + 2, to, last],
    over: { from: clause.from, to: stillMay ? may + 6 : last + 1 },
  };
}

/** Orders that turn into permissions, or the other way about. */
export function gradedOrders(view: SentenceView): OrderChange[] {
  const changes: OrderChange[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const change = raised(view, at) ?? replaced(view, at) ?? noLonger(view, at);
    if (!change) continue;
    changes.push(change);
    at = Math.max(at, change.over.to - 1);
  }
  return changes;
}
