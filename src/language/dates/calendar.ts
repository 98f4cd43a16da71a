/** Months by their first three letters, from 1. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORDS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY_MS = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** The month's number from 1 for `June`, `jun`, `Sept.`; null for another word. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain === 'sept') return 9;
  const index = plain.length === 3 ? MONTHS.indexOf(plain) : MONTH_WORDS.indexOf(plain);
  return index < 0 ? null : index + 1;
}

/** The weekday's number, 0 for Sunday; null for another word. */
export function weekdayOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = WEEKDAYS.findIndex(
    (day) => day === plain || (plain.length >= 3 && plain.length <= 5 && day.startsWith(plain)),
  );
  return index < 0 ? null : index;
}

/** `2025-06` or `2025-06-11`; null when there is no such day. */
export function isoDate(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  const written = `${String(year).padStart(4, '0')}-${two(month)}`;
  if (day === undefined) return written;
  return day >= 1 && day <= daysIn(year, month) ? `${written}-${two(day)}` : null;
}

/** How many days a month has. Years of two digits mean the 20th century to `Date`; leap years come again after 400. */
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The ISO day so many days after another; negative for before. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS,
  );

/** The last such weekday on or before a day. */
export function weekdayOnOrBefore(day: string, weekday: number): string {
  const today = new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return addDays(day, -((today - weekday + 7) % 7));
}

/** The next such weekday on or after a day. */
export function weekdayOnOrAfter(day: string, weekday: number): string {
  const today = new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return addDays(day, (weekday - today + 7) % 7);
}

/** The first day of an ISO date of any precision. */
export const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10).padEnd(10, '-01');

/** The last day of an ISO date of any precision: `2025-02` is `2025-02-28`. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date.slice(0, 10);
  return isoDate(year ?? 0, month ?? 12, daysIn(year ?? 0, month ?? 12)) ?? date;
}
