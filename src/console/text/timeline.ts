import { LEVELS, type Modality, type TimelineAnswer, type TimelineEntry } from '../../answers/answer.ts';
import { levelName, modalityName } from '../../answers/wording/level-names.ts';
import { excerptText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

const DOTS: Readonly<Record<Modality, string>> = { 'in-effect': '●', considered: '○', denied: '×' };
const LABEL = 22;

const STRONGEST_FIRST: readonly Modality[] = ['in-effect', 'considered', 'denied'];
/** How far from its day a mark may stand where another has its place: at most so many columns. */
const ASIDE = [1, 2, -1, -2];

/** The marks of one level: what is in effect stands at its day, what is not may stand beside it. */
function cellsOf(entries: readonly { column: number; modality: Modality }[], room: number): string[] {
  const cells = Array.from({ length: room }, () => '·');
  const isFree = (column: number): boolean => cells[column] === '·';
  for (const modality of STRONGEST_FIRST) {
    const columns = new Set(
      entries.filter((entry) => entry.modality === modality).map(({ column }) => column),
    );
    for (const column of columns) {
      const at = isFree(column)
        ? column
        : column + (ASIDE.find((away) => isFree(column + away)) ?? Number.NaN);
      if (!Number.isNaN(at)) cells[at] = DOTS[modality];
    }
  }
  return cells;
}

/** Days run across, levels up; a mark for the reports of a day: ● in effect, ○ considered, × denied. */
function drawing(page: Page, entries: readonly TimelineEntry[]): string[] {
  const dated = entries.filter(({ level }) => level !== null);
  if (dated.length < 2) return [];
  const times = dated.map(({ date }) =>
    Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date),
  );
  const from = Math.min(...times);
  const length = Math.max(...times) - from || 1;
  const room = page.width - LABEL - 3;
  const rows = [...LEVELS].reverse().map((level) => {
    const marks = dated.flatMap((entry, at) => {
      const column = Math.round((((times[at] ?? from) - from) / length) * (room - 1));
      return entry.level === level ? [{ column, modality: entry.modality ?? 'in-effect' }] : [];
    });
    return `${levelName(level).padEnd(LABEL)} ${cellsOf(marks, room).join('')}`;
  });
  const first = dated[0]?.date ?? '';
  const last = dated.at(-1)?.date ?? '';
  const days = `${''.padEnd(LABEL)} ${first}${last.padStart(Math.max(1, room - first.length))}`;
  return [...rows, days, `${''.padEnd(LABEL)} ● in effect  ○ considered  × denied`];
}

function entryText(page: Page, entry: TimelineEntry): string {
  const what = entry.level
    ? [entry.sendingState, entry.post, levelName(entry.level), entry.modality && modalityName(entry.modality)]
    : [entry.sendingState, entry.post, 'reported'];
  const line = what
    .filter((part) => part !== null)
    .map(visible)
    .join(', ');
  return `${page.paint('bold', entry.date)}  ${line}\n${excerptText(page, entry.excerpt)}`;
}

/** A drawing, then the reports by day. */
export function timelineText(page: Page, answer: TimelineAnswer): string {
  const near = answer.suggestions.length
    ? [page.wrap(`Try: ${answer.suggestions.map(visible).join(', ')}`)]
    : [];
  const chart = drawing(page, answer.entries);
  return [
    ...(chart.length ? [chart.join('\n')] : []),
    ...answer.entries.map((entry) => entryText(page, entry)),
    ...near,
  ].join('\n\n');
}
