import { readableDate } from '../../answers/wording/dates.ts';
import { DAY_MS, dayOf } from './timeline-plot.ts';

/** A day on the axis with its name. */
export interface Tick {
  readonly date: string;
  readonly name: string;
}

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Years, months or days apart, with the pixels that a name takes. */
interface Unit {
  readonly steps: readonly number[];
  readonly days: number;
  readonly room: number;
  /** The first days of all units of time within a span, given in days since 1970. */
  readonly within: (first: number, last: number, step: number) => string[];
  readonly name: (iso: string) => string;
}

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The firsts of every so many months, counted from the year 0, so that every twelfth begins a year. */
function monthsWithin(first: number, last: number, step: number): string[] {
  const from = Math.ceil((monthOf(isoDay(first - 1)) + 1) / step) * step;
  const to = monthOf(isoDay(last));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, n) =>
    firstOfMonth(from + n * step),
  );
}

const UNITS: readonly Unit[] = [
  {
    steps: [1, 2, 7, 14],
    days: 1,
    room: 100,
    within: (first, last, step) =>
      Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => isoDay(first + n * step)),
    name: (iso) => readableDate(iso).replace(/ \d{4}$/, ''),
  },
  {
    steps: [1, 2, 3, 6],
    days: 30.4,
    room: 120,
    within: monthsWithin,
    name: (iso) => readableDate(iso.slice(0, 7)),
  },
  {
    steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000],
    days: 365.25,
    room: 72,
    within: (first, last, step) => monthsWithin(first, last, step * 12),
    name: (iso) => iso.slice(0, 4),
  },
];

/**
 * The days that are named under the axis: the turns of the years, of every second or fifth and so on, or of months or
 * days, the finest that has room, none of them left out.
 * @param perDay pixels that a day takes
 */
export function ticksOf(first: string, last: string, perDay: number): Tick[] {
  const [from, to] = [dayOf(first), dayOf(last)];
  for (const { steps, days, room, within, name } of UNITS) {
    const step = steps.find((one) => one * days * perDay >= room);
    if (step !== undefined) return within(from, to, step).map((date) => ({ date, name: name(date) }));
  }
  return [];
}
