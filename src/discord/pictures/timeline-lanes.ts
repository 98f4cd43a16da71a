import { LEVELS, type Level, type Modality } from '../../answers/answer.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { gathered, mark } from './timeline-marks.ts';
import { type Drawn, FAINT, GRID, label, MARGIN, PLOT, type Scale, TEXT } from './timeline-plot.ts';

const TOP = 14;
/** From the top of a lane to the letters of its name, and from there to its first row. */
const NAME_ROOM = 28;
const FIRST_ROW = 26;
const ROW = 40;
const GAP = 28;

/** What is only considered or denied has a row of its own below, so that every mark stands at its day. */
const ROWS: readonly (Modality | null)[] = ['in-effect', 'considered', 'denied'];

/** The room of one level, with a row for each modality that is reported of it. */
interface Lane {
  readonly level: Level;
  readonly nameAt: number;
  readonly rows: readonly { readonly y: number; readonly entries: readonly Drawn[] }[];
}

/** The lanes, the most restrictive level at the top, and where they end. */
export function lanesOf(entries: readonly Drawn[]): { lanes: Lane[]; bottom: number } {
  let bottom = TOP;
  const lanes = [...LEVELS].reverse().map((level) => {
    const own = entries.filter((entry) => entry.level === level);
    const kinds = ROWS.map((modality) =>
      own.filter((entry) => (entry.modality ?? 'in-effect') === modality),
    ).filter((kind) => kind.length > 0);
    const nameAt = bottom + NAME_ROOM;
    const rows = kinds.map((kind, index) => ({ y: nameAt + FIRST_ROW + index * ROW, entries: kind }));
    bottom = (rows.at(-1)?.y ?? nameAt - 4) + (rows.length > 0 ? GAP - 6 : GAP / 2);
    return { level, nameAt, rows };
  });
  return { lanes, bottom };
}

/** A lane with its name and marks; under a level that nobody reported of there is no row. */
export function drawLane({ level, nameAt, rows }: Lane, x: Scale): string {
  const name = label(MARGIN, nameAt, levelName(level), `font-size="${TEXT}" fill="${FAINT}"`);
  const drawn = rows.map(
    ({ y, entries }) =>
      `<line x1="${MARGIN}" x2="${PLOT.right + 20}" y1="${y}" y2="${y}" stroke="${GRID}" stroke-width="2"/>` +
      gathered(entries, x)
        .map((one) => mark(one, y))
        .join(''),
  );
  return name + drawn.join('');
}
