import { ACCEPTED_DATES, parseDay } from '../language/dates/parse-day.ts';
import { type Clock, today } from './context.ts';
import { InvalidOption } from './invalid-option.ts';

/**
 * The ISO day an option names; undefined when it is not given. A month or a year means its last day, or its first one
 * with `edge: 'first'`.
 * @throws {InvalidOption} when it is no date.
 */
export function dayOption(
  option: string,
  value: string | undefined,
  clock: Clock,
  edge: 'first' | 'last' = 'last',
): string | undefined {
  if (value === undefined) return undefined;
  const day = parseDay(value, today(clock), edge);
  if (day === null) throw new InvalidOption(option, `“${value}” is not a date. Accepted: ${ACCEPTED_DATES}.`);
  return day;
}
