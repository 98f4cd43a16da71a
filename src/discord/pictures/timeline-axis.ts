import { readableDate } from '../../answers/wording/dates.ts';
import {
  type Drawn,
  dayOf,
  FAINT,
  GRID,
  INK,
  label,
  MARGIN,
  PLOT,
  type Scale,
  SMALL_TEXT,
  TEXT,
  WIDTH,
} from './timeline-plot.ts';
import { ticksOf } from './timeline-ticks.ts';

/** Room that the axis takes under the rows. */
export const AXIS_ROOM = 84;
const LINES_FROM = 10;

/** Half of the widest name of a tick. */
const HALF_NAME = 48;

/** A name under its tick, within the picture. */
const anchorAt = (x: number): string => (x + HALF_NAME > WIDTH ? 'end' : x < HALF_NAME ? 'start' : 'middle');

/** What stands under and behind the rows: years, months or days, and between which days the reports stand. */
export function axis(entries: readonly Drawn[], x: Scale, bottom: number): string[] {
  const dates = entries.map(({ date }) => date).sort((a, b) => dayOf(a) - dayOf(b));
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const perDay = (PLOT.right - PLOT.left) / (dayOf(last) - dayOf(first));
  const ticks = ticksOf(first, last, perDay).flatMap(({ date, name }) => {
    const at = Math.round(x(date));
    return [
      `<line x1="${at}" x2="${at}" y1="${LINES_FROM}" y2="${bottom + 8}" stroke="${GRID}" stroke-width="2" stroke-dasharray="3 7"/>`,
      label(at, bottom + 30, name, `text-anchor="${anchorAt(at)}" font-size="${SMALL_TEXT}" fill="${FAINT}"`),
    ];
  });
  const style = `font-size="${TEXT}" fill="${INK}"`;
  const below = bottom + 66;
  const span = [
    label(MARGIN, below, `from ${readableDate(first)}`, style),
    label(WIDTH - MARGIN, below, `to ${readableDate(last)}`, `text-anchor="end" ${style}`),
  ];
  return [...ticks, ...span];
}
