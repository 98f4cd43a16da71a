import { LEVELS, type TimelineAnswer } from '../../answers/answer.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { axis } from './timeline-axis.ts';
import { mark, marks } from './timeline-marks.ts';
import {
  FAINT,
  GRID,
  GROUND,
  HEIGHT,
  heightOf,
  isDrawn,
  label,
  PLOT,
  SMALL_TEXT,
  scaleOf,
  TEXT,
  WIDTH,
} from './timeline-plot.ts';

/** Reports drawn: the newest. All of them are in the text. */
const MOST_DRAWN = 120;

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
  label(
    24,
    HEIGHT - 20,
    'A number counts reports that stand together',
    `font-size="${SMALL_TEXT}" fill="${FAINT}"`,
  ),
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
    ...axis(drawn, x),
    ...rows,
    ...marks(drawn, x),
    ...legend(),
    '</svg>',
  ].join('');
}
