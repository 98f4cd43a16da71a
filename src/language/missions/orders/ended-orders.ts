import { wordsIn } from '../frames/frame-words.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';
import { endingVerb, endingVerbBehindClause } from './ending-verbs.ts';
import { isOfOthers } from './lifted-orders.ts';
import { endOfOrderClause, type NamedOrder, namedOrderAt } from './named-orders.ts';
import { clauseAt, gradeIn, type OrderChange } from './order-change.ts';
import { ENDS_AROUND, ENDS_WHAT_FOLLOWS, WORDS_OF_ENDING } from './order-endings.ts';
import {
  behindThoseHome,
  isStandingOpen,
  isToldBySender,
  standingVerb,
  WORDS_OF_STANDING,
} from './standing-orders.ts';

/** So many words before the name of an order may end it. */
const LONGEST_ENDING = 5;
/** So far behind its name it may be said to have ended. */
const FAR_BEHIND = 32;
/** So many words before the verb of its end it may be said that it has not come. */
const NO_BEFORE = 4;

/** "The money for the order has run out": what ends is another thing. */
const BELONGS_TO_ANOTHER = /^(?:for|of|on|about|over|behind|against|to|into)$/;

/** Who ends no order of a mission. */
const OTHERS =
  /^(?:courts?|judges?|tribunal|parliament|airlines?|company|union|unions|governor|mayor|police|army|junta|league|club|federation|bank|prosecutors?|magistrates?|senate|congress|airport|port|operator|carrier|hospital|museum|mines?|traders?|firms?|factory|plant|brewery|employers?|contractors?|charity|charities|mayors?)$/;
/** "The offer lapses on Friday": what is left to people until then. */
const LASTS_TILL = /(?:^|(?<!\bcalled) )(?:ends|expires|lapses|dead|over|off|void)$/;

/** "Was extended before it expired". */
const endsOnlyLater = ({ tokens }: SentenceView, verb: number): boolean =>
  /^(?:it|they)$/.test(tokens[verb - 1]?.lower ?? '') &&
  /^(?:before|until|till|when|once)$/.test(tokens[verb - 2]?.lower ?? '');

/** "Called the order off": whether words around the name of an order end it. */
function endsAround(view: SentenceView, { from, head, to }: NamedOrder, first: number): boolean {
  const before = wordsIn(view, Math.max(first, from - LONGEST_ENDING), from);
  const behind = [head + 1, to].map((at) => wordsIn(view, at, at + LONGEST_ENDING));
  return ENDS_AROUND.some(
    ({ opens, closes }) => opens.test(before) && behind.some((words) => closes.test(words)),
  );
}

/** Where the words begin before the name of an order that end it; -1 where none do. */
function endsBefore(view: SentenceView, order: NamedOrder, first: number): number {
  const { from } = order;
  const before = wordsIn(view, Math.max(first, from - LONGEST_ENDING), from);
  const [, verb] = ENDS_WHAT_FOLLOWS.exec(before) ?? [];
  if (verb !== undefined) return from - verb.split(' ').length;
  return endsAround(view, order, first) ? from - 1 : -1;
}

/** The states that the words before a verb name as those who act: not those that only say where. */
const actorsBefore = ({ names, tokens }: SentenceView, from: number, verb: number): readonly string[] =>
  names
    .filter(
      (name) =>
        name.from >= from &&
        name.to <= verb &&
        !/^(?:in|at|from|to|of|near)$/.test(
          tokens[name.from - (tokens[name.from - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '',
        ),
    )
    .map(({ place }) => place.country);

/** So far back, in UTF-16 code units, the order may have been told of that a name without a day goes back to. */
const REACH = 1500;
const REACH_OF_OTHERS = 600;

/**
 * The departure told last that the name of an order goes back to; undefined where it goes back to none. What others deny may
 * stand, but not end.
 */
function orderTold(
  view: SentenceView,
  { noun, isDated }: NamedOrder,
  told: readonly MissionReport[],
  stands = false,
): MissionReport | undefined {
  const last = told.findLast(
    ({ about, level, modality }) =>
      ((about === 'step' && modality === 'in-effect') || (stands && modality === 'denied')) &&
      level !== 'normal-operations' &&
      level !== 'suspended-operations',
  );
  if (!last) return undefined;
  const isDeparture = last.level === 'ordered-departure' || last.level === 'authorized-departure';
  if (!isDeparture && noun !== 'order' && !isDated) return undefined;
  const away = view.start - last.evidence.end;
  if (isDated && noun === 'order') return last;
  return away <= (noun === 'order' ? REACH : REACH_OF_OTHERS) ? last : undefined;
}

/** What is said of an order's end: the words, and how far they reach. */
interface Ending {
  readonly own: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** Whether it is said of it that it stands. */
  readonly stands?: true;
}

/** What ends an order that is named, before its name or behind it; null where nothing does. */
function endingOf(view: SentenceView, order: NamedOrder): Ending | null {
  const clause = clauseAt(view, order.head);
  const before = endsBefore(view, order, clause.from);
  if (before >= 0) {
    const to = order.says === 'people go' ? endOfOrderClause(view, order.clause, clause.to) : order.to;
    return { own: [before, order.head], from: before, to, verb: before };
  }
  if (BELONGS_TO_ANOTHER.test(view.tokens[order.from - 1]?.lower ?? '')) return null;
  const end = Math.min(clause.to, order.head + FAR_BEHIND);
  const verb =
    order.says === 'people go'
      ? endingVerbBehindClause(view, order.clause + 1, end)
      : endingVerb(view, order.to, end);
  return verb < 0 ? null : { own: [order.head, verb], from: order.from, to: verb + 1, verb };
}

/** What says of an order that is named that it stands; null where nothing does. */
function standingOf(view: SentenceView, order: NamedOrder): Ending | null {
  if (BELONGS_TO_ANOTHER.test(view.tokens[order.from - 1]?.lower ?? '')) return null;
  const clause = clauseAt(view, order.head);
  const behind = order.says === 'people go' ? endOfOrderClause(view, order.clause, clause.to) : order.to;
  const verb = standingVerb(view, behind, clause.to);
  if (verb < 0 || isStandingOpen(view, order.from, verb)) return null;
  const to = behindThoseHome(view, verb, clause.to);
  return { own: [order.head, verb], from: order.from, to, verb, stands: true };
}

/** Whether it is said of an order that it has not ended, or is yet to: "has not been lifted", "has yet to withdraw". */
function isNotEnded({ tokens }: SentenceView, verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - NO_BEFORE), verb).map(({ lower }) => lower);
  return before.some((word, at) =>
    /^(?:not|n't|never)$/.test(word)
      ? !/^(?:only|just)$/.test(before[at + 1] ?? '')
      : word === 'yet' && before[at + 1] === 'to',
  );
}

/** An order that a sentence says has ended, or has not, with the report of it if its name goes back to one. */
export interface EndedOrder extends OrderChange {
  readonly goesBackTo: MissionReport | null;
}

/**
 * "Washington has withdrawn the instruction that took our families away", "the March order was called off": the ends of orders
 * that are named by what they are, by who goes by them, by their day or by what was told of before; and that others stand.
 */
export function endedOrders(view: SentenceView, told: readonly MissionReport[]): EndedOrder[] {
  const saysSo = ({ lower }: Token): boolean => WORDS_OF_ENDING.has(lower) || WORDS_OF_STANDING.test(lower);
  if (!view.tokens.some(saysSo)) return [];
  const changes: EndedOrder[] = [];
  for (let head = 0; head < view.tokens.length; head += 1) {
    const order = namedOrderAt(view, head);
    if (!order) continue;
    const ending = endingOf(view, order) ?? standingOf(view, order);
    if (!ending) continue;
    if (endsOnlyLater(view, ending.verb)) continue;
    if (order.noun === 'other' && LASTS_TILL.test(wordsIn(view, ending.verb - 1, ending.verb + 1))) continue;
    const said = order.isDated ? order.to : order.head + 1;
    if (order.says !== 'people go' && isOfOthers(view, said, Math.max(order.to, ending.to))) continue;
    const before = orderTold(view, order, told, ending.stands);
    const { from } = clauseAt(view, head);
    if (view.tokens.slice(from, order.from).some(({ lower }) => OTHERS.test(lower))) continue;
    const actors = actorsBefore(view, from, Math.min(ending.verb, order.from));
    const isKnown =
      order.noun === 'departure' ||
      order.says === 'people go' ||
      (order.noun === 'order' && order.isDated && (view.diplomatic || actors.length > 0)) ||
      (order.isDated && ending.stands === true && isToldBySender(view));
    if (ending.stands && !before && view.posts.length === 0 && !isToldBySender(view)) continue;
    if (!isKnown) {
      const saysElse = order.says === 'else' && !endsAround(view, order, from);
      if (saysElse || !before) continue;
      if (actors.some((state) => state !== before.sender)) continue;
    }
    const over = { from: ending.from, to: ending.to };
    const goesOn = ending.stands ?? isNotEnded(view, ending.verb);
    changes.push({
      ...(goesOn
        ? {
            level:
              gradeIn(view, { from: order.from, to: order.head + 1 }) ?? before?.level ?? 'ordered-departure',
            lifts: false,
            goesOn,
          }
        : { level: 'normal-operations', lifts: true }),
      own: ending.own,
      over,
      ...(view.tokens[ending.verb - 1]?.lower === 'no' ? { byNo: true } : {}),
      goesBackTo: isKnown ? null : (before ?? null),
    });
    head = Math.max(head, ending.to - 1);
  }
  return changes;
}

/** Whether a sentence that stands far from any word of diplomacy tells of an order's end that a state may have given: by itself or the one before. */
export const tellsEndFarOff = (view: SentenceView, previous: SentenceView | null): boolean =>
  endedOrders(view, []).length > 0 &&
  ([view, previous].some((one) =>
    one?.names.some(
      ({ as, seat, from }) =>
        as === 'people' ||
        as === 'government' ||
        (seat && as === 'city' && !/^(?:in|at|to|from|of|near)$/.test(one.tokens[from - 1]?.lower ?? '')),
    ),
  ) ||
    OF_FOREIGN_AFFAIRS.test(wordsIn(view, 0, view.tokens.length)));

const OF_FOREIGN_AFFAIRS =
  /\b(?:minister|ministry|secretary|department) (?:of|for) (?:foreign|external) affairs\b|\bforeign (?:minister|ministry|secretary|office)\b/;
