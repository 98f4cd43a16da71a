import { daysBetween, lastDayOf } from '../../dates/calendar.ts';
import { type FoundDate, findDates } from '../../dates/find-dates.ts';

/** A label is no longer than this: "**Thursday, 14 September 2024** –". */
const LONGEST = 44;
/** What stands before a day and between it and what is told of it. */
const BEFORE = /^[\s*_#•>–—-]*(?:on )?$/i;
const BEHIND = /^[*_]{0,3}(?:,? \d{4})?[*_]{0,3}\s?(?::|[–—-](?=\s))/;

/** The day that the line of an offset is labelled with, as items of a chronology are: "10 March 2024: Peru closes its embassy." */
export function dayLabelAt(text: string, offset: number, published: string): FoundDate | null {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const line = text.slice(start, start + LONGEST);
  const [found, second] = findDates(line, published);
  if (!found || !/\d/.test(line.slice(found.start, found.end))) return null;
  const isLabel = BEFORE.test(line.slice(0, found.start)) && BEHIND.test(line.slice(found.end));
  const isSpan = second !== undefined && second.start < found.end + 4;
  if (!isLabel || isSpan) return null;
  const { past, ahead } = found;
  const isToCome =
    ahead !== null && daysBetween(published, lastDayOf(ahead)) < daysBetween(lastDayOf(past), published);
  const told = isToCome ? found : { ...found, date: past, ahead: null };
  return { ...told, start: start + found.start, end: start + found.end };
}
