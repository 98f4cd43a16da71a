import { readableDate } from '../../answers/wording/dates.ts';
import {
  type Drawn,
  dayOf,
  FAINT,
  GRID,
  INK,
  label,
  PLOT,
  type Scale,
  SMALL_TEXT,
  TEXT,
} from './timeline-plot.ts';

/** Room that a day under the axis takes, and a year. */
const TICK_ROOM = 170;
const YEAR_ROOM = 60;
const MOST_TICKS = 4;
/** More lines than that are no help. */
const MOST_YEARS = 12;

/** Days of reports that have room to be named, the first and the last of all before the others. */
function namedDays(dates: readonly string[], x: Scale): string[] {
  const chosen: string[] = [];
  for (const date of [dates[0], dates.at(-1), ...dates]) {
    if (date === undefined || chosen.length >= MOST_TICKS) continue;
    if (chosen.every((other) => Math.abs(x(other) - x(date)) > TICK_ROOM)) chosen.push(date);
  }
  return chosen;
}

function dayTick(date: string, x: Scale): string {
  const at = x(date);
  const anchor =
    at > PLOT.right - TICK_ROOM / 2 ? 'end' : at < PLOT.left + TICK_ROOM / 2 ? 'start' : 'middle';
  return (
    `<line x1="${at}" x2="${at}" y1="${PLOT.bottom + 16}" y2="${PLOT.bottom + 26}" stroke="${FAINT}" stroke-width="2"/>` +
    label(
      at,
      PLOT.bottom + 54,
      readableDate(date),
      `text-anchor="${anchor}" font-size="${TEXT}" fill="${INK}"`,
    )
  );
}

/** The turns of the years between the first report and the last; none when there are too many. */
function yearsWithin(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4)) + 1;
  const years = Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - from + 1) }, (_, n) => from + n);
  return years.length > MOST_YEARS
    ? []
    : years.map((year) => `${String(year).padStart(4, '0')}-01-01`).filter((day) => dayOf(day) < dayOf(last));
}

/** Lines at the turns of the years, behind the marks; those that have room beside what is named already are named. */
function yearLines(years: readonly string[], named: readonly string[], x: Scale): string[] {
  const taken = named.map((date) => ({ at: x(date), room: TICK_ROOM - YEAR_ROOM / 3 }));
  return years.map((year) => {
    const at = Math.round(x(year));
    const line = `<line x1="${at}" x2="${at}" y1="${PLOT.top - 16}" y2="${PLOT.bottom + 16}" stroke="${GRID}" stroke-width="2" stroke-dasharray="3 7"/>`;
    if (taken.some((other) => Math.abs(other.at - at) < other.room)) return line;
    taken.push({ at, room: YEAR_ROOM });
    const style = `text-anchor="middle" font-size="${SMALL_TEXT}" fill="${FAINT}"`;
    return line + label(at, PLOT.bottom + 52, year.slice(0, 4), style);
  });
}

/** What stands under and behind the marks: the turns of the years, and the days of reports that have room. */
export function axis(entries: readonly Drawn[], x: Scale): string[] {
  const dates = [...new Set(entries.map(({ date }) => date))].sort();
  const named = namedDays(dates, x);
  const years = yearsWithin(dates[0] ?? '', dates.at(-1) ?? '');
  return [...yearLines(years, named, x), ...named.map((date) => dayTick(date, x))];
}
