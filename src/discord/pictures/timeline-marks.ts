import type { Level, TimelineEntry } from '../../answers/answer.ts';
import { accentOf } from '../layouts/accents.ts';
import { type Drawn, GROUND, INK, type Scale, SMALL_TEXT } from './timeline-plot.ts';

/** Radius of a mark, wide enough for a number in it. */
const DOT = 16;
/** Marks of one row that stand closer would touch. */
const APART = DOT * 2 + 4;
/** Beside a cross, which has no room for a number in it. */
const NUMBER_ROOM = 24;

/** Reports of one level and modality that stand so close together that one mark stands for them. */
interface Mark {
  readonly level: Level;
  readonly modality: TimelineEntry['modality'];
  readonly x: number;
  readonly number: number;
}

const numberAt = (x: number, y: number, number: number): string =>
  number > 1
    ? `<text x="${x}" y="${y + 7}" text-anchor="middle" font-size="${SMALL_TEXT}" font-weight="bold" fill="${INK}">${number}</text>`
    : '';

/** A full dot is in effect, a ring only considered, a cross denied: to be told apart without colour. */
export function mark({ level, modality, number, x }: Mark, y: number): string {
  if (modality === 'denied') {
    const arm = DOT - 6;
    return `<path d="M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}" stroke="${INK}" stroke-width="5" stroke-linecap="round"/>${numberAt(x + NUMBER_ROOM, y, number)}`;
  }
  if (modality === 'considered') {
    return `<circle cx="${x}" cy="${y}" r="${DOT - 2}" fill="${GROUND}" stroke="${INK}" stroke-width="4"/>${numberAt(x, y, number)}`;
  }
  const colour = accentOf(level).toString(16).padStart(6, '0');
  return `<circle cx="${x}" cy="${y}" r="${DOT}" fill="#${colour}" stroke="${INK}" stroke-width="3"/>${numberAt(x, y, number)}`;
}

/** The marks of one row, each at the day of its first report: reports whose marks would touch are one, with their number. */
export function gathered(entries: readonly Drawn[], x: Scale): Mark[] {
  const marks: Mark[] = [];
  for (const { level, modality, date } of [...entries].sort((a, b) => a.date.localeCompare(b.date))) {
    const last = marks.at(-1);
    const room = APART + (modality === 'denied' && last && last.number > 1 ? NUMBER_ROOM : 0);
    const at = Math.round(x(date));
    if (last && at - last.x < room) marks[marks.length - 1] = { ...last, number: last.number + 1 };
    else marks.push({ level, modality, x: at, number: 1 });
  }
  return marks;
}
