import { ACCEPTED_DATES, parseDay } from '../language/dates/parse-day.ts';
import { type Clock, today } from './context.ts';
import { InvalidOption } from './invalid-option.ts';

/**
 * The days from `since` to `until`, both inclusive, as ISO dates; undefined where one is not given.
 * @throws {InvalidOption} when one is no date, or they are the wrong way round.
 */
export function daysOption(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  clock: Clock,
): { since: string | undefined; until: string | undefined } {
  const [first, last] = [dayOption('since', since, clock, 'first'), dayOption('until', until, clock)];
  if (first !== undefined && last !== undefined && first > last)
    throw new InvalidOption(
      'until',
      `“${until}” is before “${since}”: nothing lies between them. For example: since:2024 until:2025.`,
    );
  return { since: first, until: last };
}

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
