import type { TimelineAnswer } from '../../answers/answer.ts';
import { AXIS_ROOM, axis } from './timeline-axis.ts';
import { mark } from './timeline-marks.ts';
import {
  FAINT,
  GRID,
  GROUND,
  isDrawn,
  isWorthDrawing,
  label,
  MARGIN,
  SMALL_TEXT,
  scaleOf,
  TEXT,
  WIDTH,
} from './timeline-plot.ts';
import { drawRow, rowsOf } from './timeline-rows.ts';

/** Reports drawn: the newest. All of them are in the text. */
const MOST_DRAWN = 120;

const LEGEND = [
  ['in-effect', 'in effect'],
  ['considered', 'only considered'],
  ['denied', 'denied'],
] as const;

/** The three are of unequal length. */
const LEGEND_STARTS = [0, 190, 460];
const LEGEND_ROOM = 104;

function legend(top: number): string[] {
  const y = top + 38;
  return [
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top}" y2="${top}" stroke="${GRID}" stroke-width="2"/>`,
    ...LEGEND.map(([modality, name], index) => {
      const x = MARGIN + (LEGEND_STARTS[index] ?? 0);
      return (
        mark({ level: 'reduced-staffing', modality, x: x + 16, number: 1 }, y) +
        label(x + 42, y + 8, name, `font-size="${TEXT}" fill="${FAINT}"`)
      );
    }),
    label(
      MARGIN,
      y + 48,
      'A number counts reports that stand together',
      `font-size="${SMALL_TEXT}" fill="${FAINT}"`,
    ),
  ];
}

/**
 * The reports of a timeline as a drawing: days across, levels up, one mark per report. It has a ground of its own, so
 * that it reads the same in a light and in a dark client.
 * @returns null when the reports that name a level are of one day.
 */
export function timelineSvg({ place, entries }: TimelineAnswer): string | null {
  const drawn = entries
    .filter(isDrawn)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(-MOST_DRAWN);
  if (!place || !isWorthDrawing(drawn)) return null;
  const x = scaleOf(drawn);
  const { rows, bottom } = rowsOf(drawn);
  const height = bottom + AXIS_ROOM + LEGEND_ROOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${height}" rx="14" fill="${GROUND}"/>`,
    ...axis(drawn, x, bottom),
    ...rows.map((row) => drawRow(row, x)),
    ...legend(bottom + AXIS_ROOM),
    '</svg>',
  ].join('');
}
