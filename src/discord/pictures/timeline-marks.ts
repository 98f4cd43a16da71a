import type { Level, TimelineEntry } from '../../answers/answer.ts';
import { accentOf } from '../layouts/accents.ts';
import { type Drawn, GROUND, heightOf, INK, label, PLOT, type Scale, SMALL_TEXT } from './timeline-plot.ts';

/** Radius of a mark, wide enough for a number in it. */
const DOT = 16;
/** Beside a cross, which has no room for a number in it. */
const NUMBER_ROOM = 18;

/** Reports of one level and modality that stand so close together that one mark stands for them. */
interface Mark {
  readonly level: Level;
  readonly modality: TimelineEntry['modality'];
  readonly x: number;
  readonly number: number;
}

/** A full dot is in effect, a ring only considered, a cross denied: to be told apart without colour. */
export function mark({ level, modality, number }: Mark, x: number, y: number): string {
  const colour = accentOf(level).toString(16).padStart(6, '0');
  const style = `text-anchor="middle" font-size="${SMALL_TEXT}" font-weight="bold" fill="${INK}"`;
  const many = number > 1 ? label(x, y + 7, String(number), style) : '';
  if (modality === 'denied') {
    const arm = DOT - 6;
    return `<path d="M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}" stroke="${INK}" stroke-width="5" stroke-linecap="round"/>${number > 1 ? label(x + DOT + 8, y + 7, String(number), style) : ''}`;
  }
  if (modality === 'considered') {
    return `<circle cx="${x}" cy="${y}" r="${DOT - 2}" fill="${GROUND}" stroke="${INK}" stroke-width="4"/>${many}`;
  }
  return `<circle cx="${x}" cy="${y}" r="${DOT}" fill="#${colour}" stroke="${INK}" stroke-width="3"/>${many}`;
}

/** Reports whose marks would cover each other are one mark with their number. */
function gathered(entries: readonly Drawn[], x: Scale): Mark[] {
  const marks: Mark[] = [];
  for (const { level, modality, date } of entries) {
    const at = marks.findIndex(
      (other) =>
        other.level === level && other.modality === modality && Math.abs(other.x - x(date)) < DOT * 2,
    );
    const near = marks[at];
    if (near) marks[at] = { ...near, number: near.number + 1 };
    else marks.push({ level, modality, x: x(date), number: 1 });
  }
  return marks;
}

/** The marks; on one line, what would cover another kind of mark stands beside it. */
export function marks(entries: readonly Drawn[], x: Scale): string[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return gathered(entries, x).map((one) => {
    const y = heightOf(one.level);
    const right = DOT + (one.modality === 'denied' && one.number > 1 ? NUMBER_ROOM : 0);
    const isTaken = (at: number) =>
      taken.some((other) => other.y === y && other.left < at + right && at - DOT < other.right);
    let at = Math.round(one.x);
    while (isTaken(at)) at += 4;
    if (at > PLOT.right + DOT) for (at = Math.round(one.x); isTaken(at); ) at -= 4;
    taken.push({ left: at - DOT, right: at + right, y });
    return mark(one, at, y);
  });
}
