import { daysBetween, firstDayOf, lastDayOf } from '../../dates/calendar.ts';
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

/** "By 30 April", not "until 30 April". */
const BY = /\bby (?:(?:the )?end (?:of )?)?$/i;
/** "By the end of 2024", "at the close of next month". */
const END_OF = /\b(?:end|close)(?: of)? $/i;

/** The words before a date, and its own first one if that is "of" or "by". */
const wordsBefore = ({ start, end }: StepDate, { source }: ToldStep): string =>
  `${source.slice(Math.max(0, start - 30), start)}${/^(?:of|by)[ -]/i.exec(source.slice(start, end))?.[0] ?? ''}`;

/** "31 May 2025", "next year", "the end of the year": no other year can be meant. */
const isOfItsYear = ({ start, end, hasYear }: StepDate, { source }: ToldStep): boolean =>
  hasYear || /\b(?:next|end)\b/i.test(source.slice(start, end));

/** The end of a year is its December, that of a month its last days: the month, or its last day once it has begun. */
function endOf(date: string, published: string): string {
  const month = date.length === 4 ? `${date}-12` : date;
  return firstDayOf(month) > published ? month : lastDayOf(month);
}

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
  const isHoped = modality === 'considered' && lifts && level === 'normal-operations';
  if (!tense.isToCome || isAtOnce || !(modality === 'in-effect' || isHoped)) return null;
  const found = dates.find(
    (date) =>
      date.ahead !== null &&
      !(date.isOfSaying || date.isStart || date.isOthers || date.isOfOtherVerb) &&
      (!date.isLimit || BY.test(wordsBefore(date, step))) &&
      isOfFuture(date, step) &&
      lastDayOf(date.ahead) >= published &&
      (isOfItsYear(date, step) || daysBetween(published, firstDayOf(date.ahead)) <= LONGEST_NOTICE),
  );
  if (!found?.ahead) return null;
  return END_OF.test(wordsBefore(found, step)) ? endOf(found.ahead, published) : found.ahead;
}
