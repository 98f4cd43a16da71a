import { compact } from '../compact-pattern.ts';
import type { Span } from '../span.ts';
import { addDays, isoDate, monthOf, weekdayOf, weekdayOnOrBefore } from './calendar.ts';

/** A date in prose. */
export interface FoundDate extends Span {
  /** ISO date of any precision, relative to the day of publication. */
  readonly date: string;
  /** `last year`, `in 2012`, `in May 2019`: told as the past; a weekday or a date of the same weeks is news. */
  readonly precision: 'day' | 'month' | 'year';
}

const WORD_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
/** "Monday 1 September" is one date, whichever Monday was the last. */
const ON_A_WEEKDAY = `(?:${WEEKDAY},? (?:the )?)?`;
const YEAR = '(?:19|20)\\d{2}';

/** "December 16, 2024", "Oct 2", "Monday"; "16 December 2024"; "May, 2019"; "last August"; "in 2012"; "last year". */
const DATES = compact(
  new RegExp(
    [
      `\\b${ON_A_WEEKDAY}(?<m1>${WORD_MONTH}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y1>${YEAR})\\b)?`,
      `\\b${ON_A_WEEKDAY}(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${WORD_MONTH})(?![a-z])(?:,? (?<y2>${YEAR})\\b)?`,
      `\\b(?<m3>${WORD_MONTH})(?: of|,)? (?<y3>${YEAR})\\b`,
      `\\b(?<iso>${YEAR}-\\d{2}-\\d{2})\\b`,
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|of|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Ff]rom|[Aa]fter|[Bb]efore|and|the)[ -](?<y4>${YEAR})\\b`,
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Ll]ast|of|[Ll]ate|[Ee]arly|[Mm]id-|[Ff]rom|[Tt]his)[ ]?(?<m5>${WORD_MONTH})(?![a-z])(?!\\.?(?: of|,)? (?:\\d|${YEAR}))`,
      `\\b(?<w>${WEEKDAY})\\b`,
      `\\b(?<rel>[Ll]ast year|a year ago|[Ll]ast month|[Ll]ast week|[Yy]esterday|[Tt]oday|overnight|this week|this month|a year earlier)\\b`,
      `\\b(?<n>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<unit>days|weeks|months|years) (?:ago|earlier|since)\\b`,
    ].join('|'),
    'g',
  ),
);

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const shiftMonths = (day: string, months: number): string => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

function relative(word: string, published: string): string | null {
  switch (word) {
    case 'yesterday':
    case 'overnight':
      return addDays(published, -1);
    case 'today':
      return published;
    case 'last month':
      return shiftMonths(published, 1);
    case 'last year':
    case 'a year ago':
    case 'a year earlier':
      return String(Number(published.slice(0, 4)) - 1);
    default:
      return null;
  }
}

function resolve(
  whole: string,
  groups: Record<string, string | undefined>,
  published: string,
): string | null {
  const year = Number(published.slice(0, 4));
  const month = monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m5'] ?? '');
  const day = groups['d1'] ?? groups['d2'];
  const stated = groups['y1'] ?? groups['y2'] ?? groups['y3'];
  if (groups['iso']) return groups['iso'];
  if (groups['y4']) return Number(groups['y4']) <= year + 1 ? groups['y4'] : null;
  if (month !== null && day !== undefined) {
    const date = isoDate(stated === undefined ? year : Number(stated), month, Number(day));
    const ahead = date !== null && stated === undefined && date > addDays(published, 120);
    return ahead ? isoDate(year - 1, month, Number(day)) : date;
  }
  if (month !== null) {
    if (stated !== undefined) return isoDate(Number(stated), month);
    const ahead = month - Number(published.slice(5, 7));
    if (ahead > 0 && ahead <= 4 && /^(?:of|by|until|this|from|mid)/i.test(whole)) return isoDate(year, month);
    return isoDate(month > Number(published.slice(5, 7)) ? year - 1 : year, month);
  }
  const weekday = weekdayOf(groups['w'] ?? '');
  if (groups['w'] && weekday !== null) return weekdayOnOrBefore(published, weekday);
  if (groups['rel']) return relative(groups['rel'].toLowerCase(), published);
  const unit = groups['unit'];
  if (unit) {
    const number =
      NUMBERS.indexOf(groups['n'] ?? '') > 0 ? NUMBERS.indexOf(groups['n'] ?? '') : Number(groups['n']);
    if (unit === 'days') return addDays(published, -number);
    if (unit === 'weeks') return addDays(published, -7 * number);
    return unit === 'months' ? shiftMonths(published, number) : String(year - number);
  }
  return null;
}

/**
 * The dates told in a stretch of prose, in its order; offsets count from the start of `prose`.
 * `published` is the article's ISO day, from which "Wednesday", "last August" and "in May" are understood.
 */
export function findDates(prose: string, published: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of prose.matchAll(DATES)) {
    const date = resolve(match[0], match.groups ?? {}, published.slice(0, 10));
    if (date === null) continue;
    const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
    found.push({ start: match.index, end: match.index + match[0].length, date, precision });
  }
  return found;
}
