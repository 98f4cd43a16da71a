import type { Article } from '../../corpus/article.ts';
import { termOf } from '../../language/terms/term.ts';

const termsOf = (words: string): string[] => words.split(/\s+/).map(termOf);

const MONTHS = termsOf(
  'january february march april may june july august september october november december',
);
const WEEKDAYS = termsOf('sunday monday tuesday wednesday thursday friday saturday');
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** Whether a term is a year, a month or a day of the week. */
export const isCalendarTerm = (term: string): boolean => CALENDAR.has(term) || /^(?:19|20)\d\d$/.test(term);

/** The terms by which the day of an article may be called: its year, its month, its day of the week. */
export function termsOfDay({ datePublished }: Article): ReadonlySet<string> {
  const date = new Date(`${datePublished?.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return new Set();
  const [month = '', weekday = ''] = [MONTHS[date.getUTCMonth()], WEEKDAYS[date.getUTCDay()]];
  return new Set([String(date.getUTCFullYear()), month, weekday]);
}
