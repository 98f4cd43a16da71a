import {
  addDays,
  firstDayOf,
  isoDate,
  lastDayOf,
  monthOf,
  weekdayOf,
  weekdayOnOrBefore,
} from './calendar.ts';

/** What to say to somebody whose date wasn't understood. */
export const ACCEPTED_DATES =
  '2025-06-11, 11 June 2025, June 2025, 2025, last December, yesterday, 3 weeks ago';

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** A month without a year is the last one that has begun. */
function recentMonth(month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  return isoDate(month <= Number(today.slice(5, 7)) ? year : year - 1, month);
}

function shiftedMonth(today: string, months: number): string | null {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  return isoDate(Math.floor(index / 12), (index % 12) + 1);
}

function ago(words: readonly string[], today: string): string | null {
  const [amount, unit = ''] = words;
  const number = amount === 'a' || amount === 'an' || amount === 'one' ? 1 : Number(amount);
  const singular = unit.replace(/s$/, '');
  if (!Number.isInteger(number) || number < 0 || number > 36_500) return null;
  const days = UNIT_DAYS[singular];
  if (days !== undefined) return addDays(today, -days * number);
  const day = Number(today.slice(8, 10));
  const month =
    singular === 'month'
      ? shiftedMonth(today, -number)
      : singular === 'year'
        ? shiftedMonth(today, -12 * number)
        : null;
  if (month === null) return null;
  const last = lastDayOf(month);
  return day < Number(last.slice(8)) ? `${month}-${String(day).padStart(2, '0')}` : last;
}

function relative(words: readonly string[], today: string): string | null {
  const [first, second] = words;
  if (words.length === 1) {
    if (first === 'today' || first === 'now') return today;
    if (first === 'yesterday') return addDays(today, -1);
  }
  if (words.at(-1) === 'ago') return ago(words.slice(0, -1), today);
  const weekday = weekdayOf(words.at(-1) ?? '');
  if (
    weekday !== null &&
    (words.length === 1 || (words.length === 2 && (first === 'last' || first === 'on')))
  ) {
    return weekdayOnOrBefore(first === 'last' ? addDays(today, -1) : today, weekday);
  }
  if (words.length !== 2 || (first !== 'last' && first !== 'this')) return null;
  const back = first === 'last' ? 1 : 0;
  if (second === 'year') return String(Number(today.slice(0, 4)) - back);
  if (second === 'month') return shiftedMonth(today, -back);
  if (second === 'week') return addDays(today, -7 * back);
  const month = monthOf(second ?? '');
  if (month === null) return null;
  return first === 'last' && month === Number(today.slice(5, 7))
    ? shiftedMonth(today, -12)
    : recentMonth(month, today);
}

function calendar(words: readonly string[], today: string): string | null {
  const months = words.map(monthOf);
  const at = months.findIndex((month) => month !== null);
  const month = months[at];
  const rest = words.filter((_, index) => index !== at);
  if (month === undefined || month === null) {
    return words.length === 1 && /^(?:19|20)\d{2}$/.test(words[0] ?? '') ? (words[0] ?? null) : null;
  }
  if (rest.length > 2) return null;
  const year = rest.find((word) => /^\d{4}$/.test(word));
  const day = rest.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  if (rest.length !== Number(year !== undefined) + Number(day !== undefined)) return null;
  if (day === undefined) return year === undefined ? recentMonth(month, today) : isoDate(Number(year), month);
  const number = Number.parseInt(day, 10);
  if (year !== undefined) return isoDate(Number(year), month, number);
  const thisYear = isoDate(Number(today.slice(0, 4)), month, number);
  return thisYear !== null && thisYear > today
    ? isoDate(Number(today.slice(0, 4)) - 1, month, number)
    : thisYear;
}

/**
 * A day as people type it, as an ISO date; null when it is none. A month or a year means its last day, or its first
 * one with `edge: 'first'`. Without a year the last such day or month up to `today` (an ISO date) is meant.
 */
export function parseDay(text: string, today: string, edge: 'first' | 'last' = 'last'): string | null {
  const typed = text.trim().toLowerCase().slice(0, 60);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:t[\d:.+z-]*)?$/.exec(typed);
  const words = typed
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'of' && word !== 'in');
  const found = iso
    ? isoDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]))
    : (relative(words, today) ?? calendar(words, today));
  if (found === null) return null;
  return edge === 'first' ? firstDayOf(found) : lastDayOf(found);
}
