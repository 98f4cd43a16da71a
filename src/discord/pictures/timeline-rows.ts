import { LEVELS, type Level, type Modality } from '../../answers/answer.ts';
import { levelName, modalityName } from '../../answers/wording/level-names.ts';
import { gathered, mark } from './timeline-marks.ts';
import { type Drawn, FAINT, GRID, label, MARGIN, PLOT, type Scale, TEXT } from './timeline-plot.ts';

const TOP = 14;
/** From the top of a row to the letters of its name, from there to its marks, and from those to the next row. */
const NAME_ROOM = 28;
const MARKS_ROOM = 26;
const GAP = 22;
/** From the name of a level that nobody reported of to the next row. */
const EMPTY_GAP = 10;

/** What is only considered or denied has a row of its own below, so that every mark stands at its day. */
const ROWS: readonly (Modality | null)[] = ['in-effect', 'considered', 'denied'];

/** The reports of one level and modality; or a level's name alone, where nothing is reported of it. */
interface Row {
  readonly name: string;
  readonly nameAt: number;
  readonly entries: readonly Drawn[];
}

const nameOf = (level: Level, modality: Modality | null): string =>
  modality === null || modality === 'in-effect'
    ? levelName(level)
    : `${levelName(level)}, ${modalityName(modality)}`;

/** The rows, the most restrictive level at the top, and where they end. */
export function rowsOf(entries: readonly Drawn[]): { rows: Row[]; bottom: number } {
  let bottom = TOP;
  const rows = [...LEVELS].reverse().flatMap((level) => {
    const kinds = ROWS.map((modality) => ({
      name: nameOf(level, modality),
      entries: entries.filter(
        (entry) => entry.level === level && (entry.modality ?? 'in-effect') === modality,
      ),
    })).filter((kind) => kind.entries.length > 0);
    return (kinds.length > 0 ? kinds : [{ name: levelName(level), entries: [] }]).map((kind) => {
      const nameAt = bottom + NAME_ROOM;
      bottom = nameAt + (kind.entries.length > 0 ? MARKS_ROOM + GAP : EMPTY_GAP);
      return { ...kind, nameAt };
    });
  });
  return { rows, bottom };
}

/** A row's name, and below it its marks on a line. */
export function drawRow({ name, nameAt, entries }: Row, x: Scale): string {
  const named = label(MARGIN, nameAt, name, `font-size="${TEXT}" fill="${FAINT}"`);
  if (entries.length === 0) return named;
  const y = nameAt + MARKS_ROOM;
  const line = `<line x1="${MARGIN}" x2="${PLOT.right + 20}" y1="${y}" y2="${y}" stroke="${GRID}" stroke-width="2"/>`;
  const marks = gathered(entries, x).map((one) => mark(one, y));
  return [named, line, ...marks].join('');
}
