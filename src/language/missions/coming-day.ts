import { daysBetween, firstDayOf, lastDayOf } from '../dates/calendar.ts';
import type { StepDate } from './dates-of-step.ts';
import type { ToldStep } from './told-step-words.ts';

/** Between a day and the future, they tell that the day is of something else: "left on Monday, and the work will be done from here". */
const APART = /(?:^|\s)(?:that|and|but|which|who|whose|when|if|whether)\s/i;

/** Whether a date stands behind the words that tell of the future, or opens the same statement: "on Friday Oslo will close it". */
export function isOfFuture(
  { start, end, isAhead }: StepDate,
  { source, tense: { futureAt } }: ToldStep,
): boolean {
  return futureAt !== null && (start > futureAt || isAhead || !APART.test(source.slice(end, futureAt)));
}

/** A step is announced so many days before it at most: "on 20 April", in May, is no day of the next year. */
const LONGEST_NOTICE = 240;

/** "Its sections will see the public again from Thursday": a return, whatever its frame. */
const RETURNS = /^(?:again|back|open)$/;

/** "Will close on Friday": the day that a step which is decided is announced for. Who must leave by a day is ordered to now. */
export function comingDay(step: ToldStep): string | null {
  const { dates, tense, modality, published, match } = step;
  const { level, lifts } = match.frame;
  const isAtOnce =
    tense.isDue ||
    level.endsWith('departure') ||
    (level === 'normal-operations' && !lifts && !tense.words.some((word) => RETURNS.test(word)));
  if (!tense.isToCome || isAtOnce || modality !== 'in-effect') return null;
  const found = dates.find(
    (date) =>
      date.ahead !== null &&
      !(date.isOfSaying || date.isLimit || date.isStart || date.isOthers || date.isOfOtherVerb) &&
      isOfFuture(date, step) &&
      lastDayOf(date.ahead) >= published &&
      daysBetween(published, firstDayOf(date.ahead)) <= LONGEST_NOTICE,
  );
  return found?.ahead ?? null;
}
