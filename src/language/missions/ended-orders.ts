import { endingVerb, endingVerbBehindClause } from './ending-verbs.ts';
import { isOfOthers } from './lifted-orders.ts';
import type { MissionReport } from './mission-report.ts';
import { endOfOrderClause, type NamedOrder, namedOrderAt } from './named-orders.ts';
import { clauseAt, type OrderChange } from './order-change.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words just before the name of an order that end it: "has rescinded", "called time on", "put an end to". */
const ENDS_IT =
  /(?:^| )((?:lift|terminat|rescind|cancel|revok|end|annul|repeal|discontinu|revers|scrap|drop|remov|overturn|ditch|abolish|ax|waiv|void|nullif|quash|retract|countermand)(?:e|l|s|es|p|y|ies)?(?:ed|d|ing|ling|led|ped|ping|ied)?|withdr(?:aw|ew|awn|aws|awing)|und(?:o|oes|id|one|oing)|call(?:s|ed|ing)? (?:time on|off|a halt to)|put(?:s|ting)? (?:an end|a stop|paid) to|br(?:ing|ings|ought|inging) an end to|d(?:o|oes|id|one|oing) away with|t(?:ear|ears|ore|orn|earing) up|t(?:ake|akes|ook|aken|aking) back|(?:go|goes|went|gone|going) back on|dr(?:aw|aws|ew|awn|awing) a line under|pull(?:s|ed|ing)? the plug on|set(?:s|ting)? aside)$/;
/** "Let the order lapse", "brought the departure to an end", "called the evacuation off": what stands around it. */
const OPENS_ENDING =
  /(?:^| )(let|lets|letting|allow(?:s|ed|ing)?|br(?:ing|ings|ought|inging)|call(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking))$/;
const CLOSES_ENDING = /^(?:(?:to )?(?:lapse|expire|run out)|to an? (?:end|close)|off|back)(?= |$)/;

/** A word of what can end an order, in whatever form: few sentences have one. */
const AN_ENDING =
  /^(?:lift|terminat|rescind|cancel|revok|end(?:s|ed|ing)?$|annul|repeal|discontinu|revers|scrap|drop|remov|overturn|ditch|abolish|ax(?:e|ed|es|ing)$|waiv|void|nullif|quash|retract|countermand|withdr|undo|undid|undone|call(?:s|ed|ing)?$|put|br(?:ing|ought)|do(?:es|ne|ing)?$|did$|tear|tore|torn|ta?o?ok|take|go(?:es|ne|ing)?$|went|dr(?:aw|ew)|pull|set|let|allow|laps|expir|over$|no$|off$|dead$|history$|ceas)/;

/** So many words before the name of an order may end it. */
const LONGEST_ENDING = 5;
/** So far behind its name it may be said to have ended. */
const FAR_BEHIND = 32;

/** Who ends no order of a mission. */
const OTHERS =
  /^(?:courts?|judges?|tribunal|parliament|airlines?|company|union|unions|governor|mayor|police|army|junta|league|club|federation|bank|prosecutors?|magistrates?|senate|congress|airport|port|operator|carrier|hospital|museum|mines?|traders?|firms?|factory|plant|brewery|employers?|contractors?|charity|charities|mayors?)$/;
/** "The offer lapses on Friday": what is left to people until then. */
const LASTS_TILL = /^(?:ends|expires|lapses|dead|over|off|void)$/;

/** "Was extended before it expired". */
const endsOnlyLater = ({ tokens }: SentenceView, verb: number): boolean =>
  /^(?:it|they)$/.test(tokens[verb - 1]?.lower ?? '') &&
  /^(?:before|until|till|when|once)$/.test(tokens[verb - 2]?.lower ?? '');

const joined = (view: SentenceView, from: number, to: number): string =>
  view.tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(' ');

/** Where the words begin before the name of an order that end it; -1 where none do. */
function endsBefore(view: SentenceView, { from, to }: NamedOrder, first: number): number {
  const before = joined(view, Math.max(first, from - LONGEST_ENDING), from);
  const [, verb] = ENDS_IT.exec(before) ?? [];
  if (verb !== undefined) return from - verb.split(' ').length;
  const isSplit = OPENS_ENDING.test(before) && CLOSES_ENDING.test(joined(view, to, to + 4));
  return isSplit ? from - 1 : -1;
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

/** The departure told last that the name of an order goes back to; undefined where it goes back to none. */
function orderTold(
  view: SentenceView,
  { noun, isDated }: NamedOrder,
  told: readonly MissionReport[],
): MissionReport | undefined {
  const last = told.findLast(
    ({ about, level, modality }) =>
      about === 'step' &&
      modality === 'in-effect' &&
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

/** What ends an order that is named, before its name or behind it: the words, and how far they reach; null where nothing does. */
function endingOf(
  view: SentenceView,
  order: NamedOrder,
): { own: readonly number[]; from: number; to: number; verb: number } | null {
  const clause = clauseAt(view, order.head);
  const before = endsBefore(view, order, clause.from);
  if (before >= 0) {
    const to = order.says === 'people go' ? endOfOrderClause(view, order.clause, clause.to) : order.to;
    return { own: [before, order.head], from: before, to, verb: before };
  }
  const end = Math.min(clause.to, order.head + FAR_BEHIND);
  const verb =
    order.says === 'people go'
      ? endingVerbBehindClause(view, order.clause + 1, end)
      : endingVerb(view, order.to, end);
  return verb < 0 ? null : { own: [order.head, verb], from: order.from, to: verb + 1, verb };
}

/** An order that a sentence says has ended, with the report of it if its name goes back to one. */
export interface EndedOrder extends OrderChange {
  readonly goesBackTo: MissionReport | null;
}

/**
 * "Washington has withdrawn the instruction that took our families away", "the March order was called off": the ends of orders
 * that are named by what they are, by who goes by them, by their day or by what was told of before.
 */
export function endedOrders(view: SentenceView, told: readonly MissionReport[]): EndedOrder[] {
  if (!view.tokens.some(({ lower }) => AN_ENDING.test(lower))) return [];
  const changes: EndedOrder[] = [];
  for (let head = 0; head < view.tokens.length; head += 1) {
    const order = namedOrderAt(view, head);
    if (!order) continue;
    const ending = endingOf(view, order);
    if (!ending) continue;
    if (endsOnlyLater(view, ending.verb)) continue;
    if (order.noun === 'other' && LASTS_TILL.test(view.tokens[ending.verb]?.lower ?? '')) continue;
    if (order.says !== 'people go' && isOfOthers(view, order.head + 1, Math.max(order.to, ending.to)))
      continue;
    const before = orderTold(view, order, told);
    const { from } = clauseAt(view, head);
    if (view.tokens.slice(from, order.from).some(({ lower }) => OTHERS.test(lower))) continue;
    const actors = actorsBefore(view, from, Math.min(ending.verb, order.from));
    const isKnown =
      order.noun === 'departure' ||
      order.says === 'people go' ||
      (order.noun === 'order' && order.isDated && (view.diplomatic || actors.length > 0));
    if (!isKnown) {
      if (order.says === 'else' || !before) continue;
      if (actors.some((state) => state !== before.sender)) continue;
    }
    changes.push({
      level: 'normal-operations',
      lifts: true,
      own: ending.own,
      over: { from: ending.from, to: ending.to },
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
  [view, previous].some((one) =>
    one?.names.some(
      ({ as, seat, from }) =>
        as === 'people' ||
        as === 'government' ||
        (seat && as === 'city' && !/^(?:in|at|to|from|of|near)$/.test(one.tokens[from - 1]?.lower ?? '')),
    ),
  );
