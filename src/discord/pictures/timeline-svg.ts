import { LEVELS, type Level, type TimelineAnswer, type TimelineEntry } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { placeName } from '../../answers/wording/first-line.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { shorten } from '../display/shorten.ts';
import { visibleText } from '../display/visible-text.ts';
import { accentOf } from '../layouts/accents.ts';

const WIDTH = 640;
const HEIGHT = 560;
const PLOT = { left: 40, right: 600, top: 112, bottom: 424 };
const TEXT = 24;
/** Room that a day under the axis takes. */
const TICK_ROOM = 170;
const DAY_MS = 86_400_000;
/** Radius of a mark. */
const DOT = 12;
const MOST_TICKS = 4;
/** How often a mark is moved aside to stand free. */
const MOST_MOVES = 12;
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

/** A full dot is in effect, a ring only considered, a cross denied: to be told apart without colour. */
function mark({ level, modality }: Drawn, x: number, y: number): string {
  const colour = accentOf(level).toString(16).padStart(6, '0');
  if (modality === 'denied') {
    const arm = DOT - 3;
    return `<path d="M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}" stroke="${INK}" stroke-width="5" stroke-linecap="round"/>`;
  }
  if (modality === 'considered') {
    return `<circle cx="${x}" cy="${y}" r="${DOT - 2}" fill="${GROUND}" stroke="${INK}" stroke-width="4"/>`;
  }
  return `<circle cx="${x}" cy="${y}" r="${DOT}" fill="#${colour}" stroke="${INK}" stroke-width="3"/>`;
}

/** One mark per report; those that would cover each other are moved apart sideways, still beside their day. */
function marks(entries: readonly Drawn[], x: (iso: string) => number): string[] {
  const taken: { x: number; y: number }[] = [];
  return entries.map((entry) => {
    const y = heightOf(entry.level);
    let at = x(entry.date);
    const isTaken = () => taken.some((other) => other.y === y && Math.abs(other.x - at) < DOT * 2);
    for (let moves = 0; moves < MOST_MOVES && isTaken(); moves++) at -= DOT * 2 + 2;
    taken.push({ x: at, y });
    return mark(entry, Math.round(at), y);
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

function legend(entry: Drawn): string[] {
  return LEGEND.map(([modality, name], index) => {
    const x = 24 + (LEGEND_STARTS[index] ?? 0);
    return (
      mark({ ...entry, level: 'reduced-staffing', modality }, x + 12, HEIGHT - 32) +
      label(x + 34, HEIGHT - 24, name, `font-size="${TEXT}" fill="${FAINT}"`)
    );
  });
}

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
  const [first] = drawn;
  if (!first || !place) return null;
  const x = scaleOf(drawn);
  const rows = LEVELS.map(
    (level) =>
      `<line x1="${PLOT.left - 14}" x2="${PLOT.right + 14}" y1="${heightOf(level)}" y2="${heightOf(level)}" stroke="${GRID}" stroke-width="2"/>` +
      label(24, heightOf(level) - 20, levelName(level), `font-size="${TEXT}" fill="${FAINT}"`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="14" fill="${GROUND}"/>`,
    label(24, 46, shorten(placeName(place), 36), `font-size="28" font-weight="bold" fill="${INK}"`),
    ...rows,
    ...ticks(drawn, x),
    ...marks(drawn, x),
    ...legend(first),
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
