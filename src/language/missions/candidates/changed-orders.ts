import type { Discourse } from '../discourse/discourse.ts';
import { frameOfLevel } from '../frames/frame-of-level.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { HeardSentence } from '../learned/sentence-odds.ts';
import type { MissionReport } from '../mission-report.ts';
import { modalityOf } from '../modality/modality.ts';
import { type EndedOrder, endedOrders } from '../orders/ended-orders.ts';
import { backAtFullStrength, hasItsNumberAgain } from '../orders/full-strength.ts';
import { gradedOrders } from '../orders/graded-orders.ts';
import { keptOrder } from '../orders/kept-orders.ts';
import { kinStayAway } from '../orders/kin-stay-away.ts';
import { liftedOrders } from '../orders/lifted-orders.ts';
import { noneAway } from '../orders/none-away.ts';
import { clauseAt, type OrderChange } from '../orders/order-change.ts';
import { returnsOfThoseSent } from '../orders/returns-of-those-sent.ts';
import { staysShut } from '../orders/stays-shut.ts';
import { rejection } from '../rejections/frames.ts';
import { REASONS_OF_OTHERS } from '../rejections/reasons-of-others.ts';
import type { Roles } from '../steps/roles.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import { rolesOfStep } from '../who-and-where/step-roles.ts';
import type { Stretch } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';
import { returnsTo } from './level-of-step.ts';

/** A change of an order as a step, with its clause and what else its words tell no more. */
export interface ChangedOrder {
  readonly clause: Stretch;
  readonly candidate: Candidate;
  /** Whether a frame only says what the change is of. */
  readonly covers: (match: FrameMatch) => boolean;
}

/** What an article has told by the time a sentence has been read. */
interface ToldBefore {
  readonly text: string;
  readonly sentence: HeardSentence;
  readonly told: readonly MissionReport[];
}

/** What is told of an order with less than this chance is no ground for what is kept of it. */
const LEAST = 0.15;
/** From this chance on a sentence likely tells a level. */
const LIKELY = 0.5;
/** So far behind a lifting what is kept of it may be told. */
const NEXT = 4;

const matchOf = ({ level, lifts, own, over }: OrderChange): FrameMatch => ({
  frame: frameOfLevel(level, { lifts }),
  own: new Set(own),
  from: over.from,
  to: Math.max(...own) + 1,
});

/** Words by which the name of an order says that people may or would have to go; right before the verb they are said of its end. */
const IN_ITS_NAME = /^(?:could|may|might|can|would|if)$/;

/** The words of an order's end with those of its name that leave something open: "the permission by which families could go has expired". */
function withItsName({ tokens }: ReadSentence['view'], match: FrameMatch, { over }: OrderChange): FrameMatch {
  const last = Math.max(...match.own);
  const named = tokens.flatMap(({ lower }, at) =>
    at > over.from && at < last - 1 && !match.own.has(at) && IN_ITS_NAME.test(lower) ? [at] : [],
  );
  return named.length === 0 ? match : { ...match, own: new Set([...match.own, ...named]) };
}

const overlaps = ({ own }: FrameMatch, { from, to }: Stretch): boolean =>
  [...own].some((at) => at >= from && at < to);

/** Who and where: of an order that was told of before, what was told of it. */
function rolesOfOrder(change: OrderChange | EndedOrder, found: Roles, { posts }: Discourse): Roles {
  const order = 'goesBackTo' in change ? change.goesBackTo : null;
  if (order === null) return found;
  const { sender, country, city, post } = order;
  const known = [...found.places, ...posts].find(
    (place) => place.country === country && place.city?.name === city,
  );
  if (city !== null && !known) return found;
  return { ...found, senders: [sender], places: [{ country, city: known?.city ?? null, post }] };
}

/** A change as a step, if it is one of a mission's people. */
function asStep(
  read: ReadSentence,
  change: OrderChange,
  discourse: Discourse,
  text: string,
): Omit<ChangedOrder, 'covers'> | null {
  const { view } = read;
  const match = matchOf(change);
  const first = Math.min(...change.own);
  const own = clauseAt(view, first);
  const clause = change.returns === undefined ? own : { from: first, to: own.to };
  const sentence = { from: 0, to: view.tokens.length };
  const namesPost = view.posts.some(({ from, to }) => from >= own.from && to <= own.to);
  const whole = namesPost || view.posts.length === 0 ? own : sentence;
  const reason = rejection(text, view, whole, match, postOf(read, whole, match));
  const isKnown = 'goesBackTo' in change && change.goesBackTo !== null;
  if (!isKnown && reason !== null && REASONS_OF_OTHERS.has(reason)) return null;
  const found = rolesOfStep(read, whole, match, discourse) ?? rolesOfStep(read, sentence, match, discourse);
  if (!found) return null;
  const roles = rolesOfOrder(change, found, discourse);
  if (change.returns !== undefined) {
    const where = returnsTo(view, match, roles);
    if (where === 'home' || (change.returns === 'to a place' && where !== 'post')) return null;
  }
  const ruled = modalityOf(view, clause, 'goesBackTo' in change ? withItsName(view, match, change) : match);
  const modality = ruled === 'denied' && (change.byNo || change.goesOn) ? 'in-effect' : ruled;
  return modality === 'denied'
    ? null
    : { clause, candidate: { match, roles, level: change.level, modality } };
}

/** Whether the sentence, or the one before it, tells that an order is lifted. */
function isLiftedBeside(
  read: ReadSentence,
  kept: OrderChange,
  changes: readonly OrderChange[],
  { sentence, told }: ToldBefore,
): boolean {
  const { view } = read;
  if (changes.some(({ level }) => level === 'normal-operations')) return true;
  const { heard, odds } = sentence;
  const inSentence = heard.some(
    ({ match, rejected, modality }) =>
      match.frame.lifts &&
      !match.frame.opens &&
      rejected === null &&
      modality === 'in-effect' &&
      !overlaps(match, kept.over),
  );
  if (inSentence) return odds.levels['normal-operations'] >= LEAST || odds.levels[kept.level] >= LEAST;
  const last = told.at(-1);
  return (
    last !== undefined &&
    last.about === 'step' &&
    last.level === 'normal-operations' &&
    last.lifts &&
    last.modality === 'in-effect' &&
    !last.background &&
    view.start - last.evidence.end <= NEXT
  );
}

/** Whether a sentence that seems to tell that nobody need be away any more rather tells that all are free to be. */
function isRatherFree(change: OrderChange, { heard, odds }: HeardSentence): boolean {
  if (change.level !== 'normal-operations' || odds.levels['authorized-departure'] < LIKELY) return false;
  if (change.returns === undefined) return true;
  return heard.some(
    ({ match, rejected }) =>
      rejected === null && match.frame.level === 'authorized-departure' && !overlaps(match, change.over),
  );
}

/** "Withdrew the offer and ordered them home": what ends gives way to something stricter. */
const turnsIntoOrder = ({ over }: OrderChange, { heard }: HeardSentence): boolean =>
  heard.some(
    ({ match, rejected, modality }) =>
      rejected === null &&
      modality === 'in-effect' &&
      match.frame.level === 'ordered-departure' &&
      Math.min(...match.own) >= over.to,
  );

/** "Put an end to the obligation to leave, but left it to them to go": what is over is that they must, and not that they may. */
const turnsIntoChoice = ({ level, over }: OrderChange, { heard, odds: { levels } }: HeardSentence): boolean =>
  level === 'normal-operations' &&
  levels['authorized-departure'] >= LIKELY &&
  levels['normal-operations'] < LEAST &&
  heard.some(
    ({ match, rejected, modality }) =>
      rejected === null &&
      modality === 'in-effect' &&
      match.frame.level === 'authorized-departure' &&
      Math.min(...match.own) >= over.to,
  );

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** What a sentence tells of orders and permissions that end, turn into each other or are kept for some. */
export function changedOrders(read: ReadSentence, discourse: Discourse, before: ToldBefore): ChangedOrder[] {
  const { view } = read;
  const { sentence, text } = before;
  const ended = endedOrders(view, before.told).filter(
    (change) => !turnsIntoOrder(change, sentence) && !turnsIntoChoice(change, sentence),
  );
  const lifted = [
    ...ended,
    ...liftedOrders(view).filter(({ over }) => !ended.some((other) => meet(other.over, over))),
  ];
  const stay = kinStayAway(view);
  const others = [
    ...(stay ? [stay] : []),
    ...gradedOrders(view),
    ...returnsOfThoseSent(view),
    ...noneAway(view),
    ...staysShut(view),
    ...backAtFullStrength(view),
    ...hasItsNumberAgain(view),
  ].filter((change) => !isRatherFree(change, sentence));
  const kept = keptOrder(view);
  if (kept && isLiftedBeside(read, kept, [...lifted, ...others], before)) {
    const step = asStep(read, kept, discourse, text);
    const covers = ({ frame }: FrameMatch): boolean => frame.level !== 'suspended-operations' && !frame.opens;
    if (step?.candidate.modality === 'in-effect') return [{ ...step, covers }];
  }
  const steps = (changes: readonly OrderChange[]): ChangedOrder[] =>
    changes.flatMap((change) => {
      const step = asStep(read, change, discourse, text);
      return step ? [{ ...step, covers: (match) => overlaps(match, change.over) }] : [];
    });
  const ends = steps(lifted);
  const [end] = ends;
  if (!end) return steps(others);
  const repeats = steps(others);
  const covers = (match: FrameMatch): boolean => [...ends, ...repeats].some((one) => one.covers(match));
  return [
    ...ends.map((one) => ({ ...one, covers })),
    ...repeats.filter(({ candidate }) => candidate.level !== end.candidate.level),
  ];
}
