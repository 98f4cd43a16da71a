import type { Level, TimelineEntry } from '../../answers/answer.ts';
import { visibleText } from '../display/visible-text.ts';

export const WIDTH = 640;
/** Where the marks stand, from side to side. */
export const PLOT = { left: 44, right: 590 };
/** Where labels begin. */
export const MARGIN = 24;
/** Size of letters that can be read on a phone, where the picture is half as wide. */
export const TEXT = 24;
export const SMALL_TEXT = 20;
export const INK = '#e8eaf0';
export const FAINT = '#a9b0c3';
export const GRID = '#3b4258';
export const GROUND = '#1e2230';

export const DAY_MS = 86_400_000;

/** A report that can be drawn: it names a level and a day, a month or a year. */
export type Drawn = TimelineEntry & { level: Level };

/** Where a day stands across. */
export type Scale = (iso: string) => number;

/** Days since 1970. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** Whether a report names a level and a day that has a place in the drawing. */
export const isDrawn = (entry: TimelineEntry): entry is Drawn =>
  entry.level !== null && Number.isFinite(dayOf(entry.date));

/** A picture shows how things went from day to day: reports of a single day need none. */
export const isWorthDrawing = (entries: readonly TimelineEntry[]): boolean =>
  new Set(entries.filter(isDrawn).map(({ date }) => dayOf(date))).size > 1;

/** Days across: equal distances for equal times, of reports that are worth drawing. */
export function scaleOf(entries: readonly Drawn[]): Scale {
  const days = entries.map(({ date }) => dayOf(date));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  return (iso) => PLOT.left + ((dayOf(iso) - first) / span) * (PLOT.right - PLOT.left);
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text of one line, its letters standing on `y`; what is drawn behind it stops short of it. */
export const label = (x: number, y: number, text: string, style: string): string =>
  `<text x="${x}" y="${y}" paint-order="stroke" stroke="${GROUND}" stroke-width="8" stroke-linejoin="round" ${style}>${escapeXml(visibleText(text))}</text>`;
