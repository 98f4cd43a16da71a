import { LEVELS, type Level, type TimelineAnswer, type TimelineEntry } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { placeName } from '../../answers/wording/first-line.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { shorten } from '../display/shorten.ts';
import { visibleText } from '../display/visible-text.ts';
import { accentOf } from '../layouts/accents.ts';

const WIDTH = 640;
const HEIGHT = 596;
const PLOT = { left: 40, right: 600, top: 112, bottom: 424 };
const TEXT = 24;
/** Room that a day under the axis takes. */
const TICK_ROOM = 170;
const DAY_MS = 86_400_000;
/** Radius of a mark, wide enough for a number in it. */
const DOT = 16;
/** Beside a cross, which has no room for a number in it. */
const NUMBER_ROOM = 18;
const MOST_TICKS = 4;
/** Reports drawn: the newest. All of them are in the text. */
const MOST_DRAWN = 120;
const INK = '#e8eaf0';
const FAINT = '#a9b0c3';
const GRID = '#3b4258';
const GROUND = '#1e2230';

/** A report that can be drawn: it names a level. */
type Drawn = TimelineEntry & { level: Level };

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const label = (x: number, y: number, text: string, style: string): string =>
  `<text x="${x}" y="${y}" ${style}>${escapeXml(visibleText(text))}</text>`;

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

const isDrawn = (entry: TimelineEntry): entry is Drawn =>
  entry.level !== null && Number.isFinite(dayOf(entry.date));

/** Where a level stands: the most restrictive at the top. */
const heightOf = (level: Level): number =>
  PLOT.bottom - (LEVELS.indexOf(level) * (PLOT.bottom - PLOT.top)) / (LEVELS.length - 1);

/** Days across: equal distances for equal times. */
function scaleOf(entries: readonly Drawn[]): (iso: string) => number {
  const days = entries.map(({ date }) => dayOf(date));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const middle = (PLOT.left + PLOT.right) / 2;
  return (iso) =>
    span === 0 ? middle : PLOT.left + ((dayOf(iso) - first) / span) * (PLOT.right - PLOT.left);
}

/** Reports of one level and modality that stand so close together that one mark stands for them. */
interface Mark {
  readonly level: Level;
  readonly modality: TimelineEntry['modality'];
  readonly x: number;
  readonly number: number;
}

/** A full dot is in effect, a ring only considered, a cross denied: to be told apart without colour. */
function mark({ level, modality, number }: Mark, x: number, y: number): string {
  const colour = accentOf(level).toString(16).padStart(6, '0');
  const style = `text-anchor="middle" font-size="20" font-weight="bold" fill="${INK}"`;
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
function gathered(entries: readonly Drawn[], x: (iso: string) => number): Mark[] {
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
function marks(entries: readonly Drawn[], x: (iso: string) => number): string[] {
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

/** Days of reports that have room to be named, the first and the last of all before the others. */
function ticks(entries: readonly Drawn[], x: (iso: string) => number): string[] {
  const dates = [...new Set(entries.map(({ date }) => date))].sort();
  const chosen: string[] = [];
  for (const date of [dates[0], dates.at(-1), ...dates]) {
    if (date === undefined || chosen.length >= MOST_TICKS) continue;
    if (chosen.every((other) => Math.abs(x(other) - x(date)) > TICK_ROOM)) chosen.push(date);
  }
  return chosen.map((date) => {
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
  });
}

const LEGEND = [
  ['in-effect', 'in effect'],
  ['considered', 'only considered'],
  ['denied', 'denied'],
] as const;

/** The three are of unequal length. */
const LEGEND_STARTS = [0, 190, 460];

const legend = (): string[] => [
  ...LEGEND.map(([modality, name], index) => {
    const x = 24 + (LEGEND_STARTS[index] ?? 0);
    return (
      mark({ level: 'reduced-staffing', modality, x: 0, number: 1 }, x + 16, HEIGHT - 68) +
      label(x + 42, HEIGHT - 60, name, `font-size="${TEXT}" fill="${FAINT}"`)
    );
  }),
  label(24, HEIGHT - 20, 'A number counts reports that stand together', `font-size="20" fill="${FAINT}"`),
];

/**
 * The reports of a timeline as a drawing: days across, levels up, one mark per report. It has a ground of its own, so
 * that it reads the same in a light and in a dark client.
 * @returns null when no report names a level.
 */
export function timelineSvg({ place, entries }: TimelineAnswer): string | null {
  const drawn = entries
    .filter(isDrawn)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(-MOST_DRAWN);
  if (drawn.length === 0 || !place) return null;
  const x = scaleOf(drawn);
  const rows = LEVELS.map(
    (level) =>
      `<line x1="${PLOT.left - 14}" x2="${PLOT.right + 14}" y1="${heightOf(level)}" y2="${heightOf(level)}" stroke="${GRID}" stroke-width="2"/>` +
      label(24, heightOf(level) - 24, levelName(level), `font-size="${TEXT}" fill="${FAINT}"`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="14" fill="${GROUND}"/>`,
    label(
      24,
      46,
      shorten(`${placeName(place)}: ${count(drawn.length, 'report')}`, 36),
      `font-size="28" font-weight="bold" fill="${INK}"`,
    ),
    ...rows,
    ...ticks(drawn, x),
    ...marks(drawn, x),
    ...legend(),
    '</svg>',
  ].join('');
}

/** What the drawing shows, in words. */
export function timelineDescription({ place, entries }: TimelineAnswer): string {
  const lines = entries
    .filter(isDrawn)
    .map(({ date, post, level, modality }) =>
      [
        readableDate(date),
        [post, levelName(level), modality === 'in-effect' ? '' : modality].filter(Boolean).join(' '),
      ].join(': '),
    );
  return shorten(
    visibleText(`Reports on ${place ? placeName(place) : 'a place'} by day. ${lines.join('; ')}`),
    1_000,
  );
}
