import { lastDayOf } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { Level } from '../mission-report.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { StepTime } from '../time/time-of-step.ts';
import type { AboutStep } from '../time/told-step-words.ts';
import { ORDERS } from './closed-by-host.ts';
import type { Roles } from './roles.ts';

interface HostStep {
  readonly match: FrameMatch;
  readonly roles: Roles;
  readonly level: Level;
}

/** "Algeria this week ordered": so many tokens may stand between a state and its verb. */
const VERB_REACH = 4;
/** "By ", "no later than ": the day by which a guest has to be gone. */
const BY = /\b(?:by|before|no later than)\s+(?:the\s+|end of\s+)*$/i;

/** "Mali asked Denmark to stay, but on Friday Denmark closed": whether no guest acts of its own between an order and the step. */
const isOfOrder = (
  { view: { tokens }, subjects }: ReadSentence,
  verb: number,
  { own }: FrameMatch,
  { senders }: Roles,
): boolean => {
  const first = Math.min(...own);
  const has = (from: number, to: number, word: RegExp): boolean =>
    tokens.slice(from, to).some(({ lower }) => word.test(lower));
  return !subjects.some(
    ({ to, states }) =>
      to > verb &&
      to <= first + 1 &&
      senders.some((sender) => states.includes(sender)) &&
      has(verb, to - 1, /^(?:but|and|yet|so|while|whereupon|;)$/) &&
      !has(to, first + 1, /^to$/),
  );
};

/** Where the verb stands by which the receiving state tells a guest to close its post; -1 without one. */
function orderOfHost(read: ReadSentence, { match, roles }: HostStep): number {
  const { view, subjects } = read;
  const last = Math.max(...match.own);
  for (const { to, states } of subjects) {
    const isHost =
      to < last &&
      roles.places.some(({ country }) => states.includes(country)) &&
      !roles.senders.some((sender) => states.includes(sender));
    if (!isHost) continue;
    const verb = view.tokens
      .slice(to, Math.min(to + VERB_REACH, last))
      .findIndex(({ lower }) => ORDERS.test(lower));
    if (verb >= 0 && isOfOrder(read, to + verb, match, roles)) return to + verb;
  }
  return -1;
}

/**
 * "Chad on Friday ordered the consulate to shut", "told Peru to close it by 30 September": the day of the order is not that of the
 * closing, which is the one by which it has to be done, if that is told.
 */
export function asOrderedByHost(
  time: StepTime,
  read: ReadSentence,
  step: HostStep,
  { source, published }: Pick<AboutStep, 'source' | 'published'>,
): StepTime {
  if (step.level !== 'suspended-operations' || time.background) return time;
  const verb = orderOfHost(read, step);
  if (verb < 0) return time;
  const begin = read.view.tokens[verb]?.start ?? read.view.start;
  const behind = source.slice(begin, read.view.end);
  const limit = findDates(behind, published).find(
    ({ start, ahead }) => ahead !== null && BY.test(behind.slice(0, start)),
  );
  const day = limit?.ahead ?? null;
  return { ...time, effectiveOn: day !== null && lastDayOf(day) >= published ? day : null };
}
