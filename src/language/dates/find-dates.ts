import { compact } from '../compact-pattern.ts';
import type { Span } from '../span.ts';
import {
  addDays,
  isoDate,
  lastDayOf,
  monthOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** A date in prose. */
export interface FoundDate extends Span {
  /** ISO date of any precision, relative to the day of publication. */
  readonly date: string;
  /** The same words told of what was: "20 August" of an article of May is last year's. */
  readonly past: string;
  /** The same words told of what is to come: "on Friday" is the next one. Null where they can't be: "last Friday", "a year ago". */
  readonly ahead: string | null;
  /** `last year`, `in 2012`, `in May 2019`: told as the past; a weekday or a date of the same weeks is news. */
  readonly precision: 'day' | 'month' | 'year';
}

/** What words of a date may mean. */
type Readings = Pick<FoundDate, 'date' | 'past' | 'ahead'>;

const WORD_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
/** "Monday 1 September" is one date, whichever Monday was the last. */
const ON_A_WEEKDAY = `(?:${WEEKDAY},? (?:the )?)?`;
const YEAR = '(?:19|20)\\d{2}';

/** "December 16, 2024", "Oct 2", "Monday"; "16 December 2024"; "May, 2019"; "last August"; "in 2012"; "last year"; "next month"; "Ten years ago". */
const DATES = compact(
  new RegExp(
    [
      `\\b${ON_A_WEEKDAY}(?<m1>${WORD_MONTH}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y1>${YEAR})\\b)?`,
      `\\b${ON_A_WEEKDAY}(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${WORD_MONTH})(?![a-z])(?:,? (?<y2>${YEAR})\\b)?`,
      `\\b(?<m3>${WORD_MONTH})(?: of|,)? (?<y3>${YEAR})\\b`,
      `\\b(?<iso>${YEAR}-\\d{2}-\\d{2})\\b`,
      `\\b(?:[Bb]y )?(?:the )?[Ee]nd of (?<endOf>${YEAR})\\b`,
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|of|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Ff]rom|[Aa]fter|[Bb]efore|and|the|year)[ -](?<y4>${YEAR})\\b`,
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Ll]ast|of|[Ll]ate|[Ee]arly|[Mm]id-|[Ff]rom|[Tt]his)[ ]?(?<m5>${WORD_MONTH})(?![a-z])(?!\\.?(?: of|,)? (?:\\d|${YEAR}))`,
      `\\b(?:(?<side>[Ll]ast|[Nn]ext) )?(?<w>${WEEKDAY})\\b(?<week> (?:of )?next week)?`,
      `\\b(?<rel>[Ll]ast year|[Ll]ast month|[Ll]ast week|[Yy]esterday|[Tt]oday|overnight|this week|this month|a year earlier)\\b`,
      `\\b(?:[Tt]he )?end of (?:the|this) (?<end>year|month)\\b(?! ${YEAR}\\b)|\\b(?<end2>year)(?:['’]s |-)end\\b`,
      `\\b(?<coming>[Tt]omorrow|[Nn]ext (?:week|month|year))\\b`,
      `\\b(?<n>${numberPattern()}) (?<unit>days?|weeks?|months?|years?|decades?) (?:ago|earlier|since)\\b(?<today> today)?`,
    ].join('|'),
    'g',
  ),
);

/** "The end of the year": its last month, or its last day in that month. */
function endOf(unit: string, published: string): Readings {
  const now = published.slice(0, 7);
  const last = unit === 'year' ? `${now.slice(0, 4)}-12` : now;
  const before = unit === 'year' ? `${Number(now.slice(0, 4)) - 1}-12` : shiftMonths(published, 1);
  const ahead = last === now ? lastDayOf(last) : last;
  return { date: ahead, past: before, ahead };
}

/** A part of each of them: most stretches have none, and are soon passed over. */
const OF_A_DATE =
  /\d|day|night|morrow|week|month|year|decade|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

const shiftMonths = (day: string, months: number): string => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** Words that mean the same whether told of what was or of what is to come. */
const fixed = (date: string | null): Readings | null =>
  date === null ? null : { date, past: date, ahead: date };

/** Words of a day or a time that is over. */
const over = (date: string | null): Readings | null =>
  date === null ? null : { date, past: date, ahead: null };

function relative(word: string, published: string): Readings | null {
  switch (word) {
    case 'yesterday':
    case 'overnight':
      return over(addDays(published, -1));
    case 'today':
      return fixed(published);
    case 'last month':
      return over(shiftMonths(published, 1));
    case 'last year':
    case 'a year earlier':
      return over(String(Number(published.slice(0, 4)) - 1));
    default:
      return null;
  }
}

/** "Next week" is taken for its Monday, as "two weeks ago" is for a day. */
function coming(word: string, published: string): Readings | null {
  switch (word) {
    case 'tomorrow':
      return fixed(addDays(published, 1));
    case 'next week':
      return fixed(addDays(weekdayOnOrBefore(published, 1), 7));
    case 'next month':
      return fixed(shiftMonths(published, -1));
    default:
      return fixed(String(Number(published.slice(0, 4)) + 1));
  }
}

/** A month, or a day of one, without its year: `of` makes the date of a year. */
function ofSomeYear(
  of: (year: number) => string | null,
  published: string,
  date: string | null,
): Readings | null {
  if (date === null) return null;
  const year = Number(published.slice(0, 4));
  const today = published.slice(0, date.length);
  const known = [year - 1, year, year + 1].map(of).filter((one) => one !== null);
  return {
    date,
    past: known.findLast((one) => one <= today) ?? date,
    ahead: known.find((one) => one >= today) ?? null,
  };
}

function ofWeekday(weekday: number, side: string, published: string): Readings {
  const past = weekdayOnOrBefore(published, weekday);
  if (side === 'last') return { date: past, past, ahead: null };
  const next = weekdayOnOrAfter(side === 'next' ? addDays(published, 1) : published, weekday);
  return side === 'next' ? { date: next, past: next, ahead: next } : { date: past, past, ahead: next };
}

function ago(number: number, unit: string, isToday: boolean, published: string): Readings | null {
  if (unit.startsWith('day')) return over(addDays(published, -number));
  if (unit.startsWith('week')) return over(addDays(published, -7 * number));
  if (unit.startsWith('month')) return over(shiftMonths(published, number));
  const year = Number(published.slice(0, 4)) - number * (unit.startsWith('decade') ? 10 : 1);
  return over(isToday ? `${year}${published.slice(4)}` : String(year));
}

/** "By the end of 2024", said in that year or the one before: its last month; of earlier years the year will do. */
const endOfYear = (told: number, year: number): Readings | null =>
  told > year + 1 ? null : fixed(told >= year ? `${told}-12` : String(told));

function resolve(
  whole: string,
  groups: Record<string, string | undefined>,
  published: string,
): Readings | null {
  const year = Number(published.slice(0, 4));
  const month = monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m5'] ?? '');
  const day = groups['d1'] ?? groups['d2'];
  const stated = groups['y1'] ?? groups['y2'] ?? groups['y3'];
  if (groups['iso']) return fixed(groups['iso']);
  if (groups['endOf']) return endOfYear(Number(groups['endOf']), year);
  if (groups['y4']) return fixed(Number(groups['y4']) <= year + 1 ? groups['y4'] : null);
  if (month !== null && day !== undefined) {
    if (stated !== undefined) return fixed(isoDate(Number(stated), month, Number(day)));
    const date = isoDate(year, month, Number(day));
    const ahead = date !== null && date > addDays(published, 120);
    const likely = ahead ? isoDate(year - 1, month, Number(day)) : date;
    return ofSomeYear((one) => isoDate(one, month, Number(day)), published, likely);
  }
  if (month !== null) {
    if (stated !== undefined) return fixed(isoDate(Number(stated), month));
    const ahead = month - Number(published.slice(5, 7));
    const isSoon = ahead > 0 && ahead <= 4 && /^(?:of|by|until|this|from|mid)/i.test(whole);
    const likely = isoDate(ahead > 0 && !isSoon ? year - 1 : year, month);
    if (/^last/i.test(whole)) return over(likely);
    return ofSomeYear((one) => isoDate(one, month), published, likely);
  }
  const weekday = weekdayOf(groups['w'] ?? '');
  if (groups['w'] && weekday !== null) {
    const side = groups['week'] ? 'next' : (groups['side'] ?? '').toLowerCase();
    return ofWeekday(weekday, side, groups['week'] ? weekdayOnOrAfter(published, 0) : published);
  }
  const ending = groups['end'] ?? groups['end2'];
  if (ending) return endOf(ending, published);
  if (groups['rel']) return relative(groups['rel'].toLowerCase(), published);
  if (groups['coming']) return coming(groups['coming'].toLowerCase(), published);
  const number = numberOf(groups['n'] ?? '');
  const unit = groups['unit'];
  return unit && number !== null ? ago(number, unit, groups['today'] !== undefined, published) : null;
}

/**
 * The dates told in a stretch of prose, in its order, those too that are broken over two lines; offsets count from the start of
 * `prose`.
 * `published` is the article's ISO day, from which "Wednesday", "last August" and "in May" are understood.
 */
export function findDates(prose: string, published: string): FoundDate[] {
  if (!OF_A_DATE.test(prose)) return [];
  const found: FoundDate[] = [];
  for (const match of prose.replace(/\s/g, ' ').matchAll(DATES)) {
    const readings = resolve(match[0], match.groups ?? {}, published.slice(0, 10));
    if (readings === null) continue;
    const { length } = readings.date;
    const precision = length === 10 ? 'day' : length === 7 ? 'month' : 'year';
    found.push({ start: match.index, end: match.index + match[0].length, ...readings, precision });
  }
  return found;
}
