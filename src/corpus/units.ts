import type { Block, Line } from './lines.ts';

/** What may become a paragraph: one line, or the lines of a hard-wrapped paragraph as one stretch of the file. */
export interface Unit extends Line {
  /** Which block it stands in, from 0. */
  readonly block: number;
  /** Blank lines between it and the unit before. */
  readonly blankBefore: number;
}

const MIN_WRAP = 40;
const MAX_WRAP = 132;
const TERMINATED = /[.!?…:;][\])"'”’»]{0,3}$/;
const STARTS_LOWER = /^["'“‘«([]?\p{Ll}/u;
const LIST_ITEM = /^(?:[-*•‣▪●◦–—·>|]|\d{1,2}[.)])\s/;
const FIRST_WORD = /^\S{1,60}/;

/** No sentence and no headline ends with one of these. */
const GOES_ON =
  /(?:^|\s)(?:an?|the|its|their|his|my|our|your|of|in|into|to|at|from|for|with|by|and|or|nor|but|than|as|if|who|whose|which|when|while|because|is|are|was|were|has|have|had|be)$/;

/** "On / Tuesday": a line that ends before a day. */
const BEFORE_DAY = /(?:^|\s)(?:on|since|until|till|before|after|last|next|this|late|early)$/;
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const canBeWrapped = ({ words }: Line): boolean => words.length >= MIN_WRAP && words.length <= MAX_WRAP;

/** The sentence plainly goes on in the next line. */
const runsOn = (line: Line, next: Line): boolean =>
  canBeWrapped(line) && !TERMINATED.test(line.words) && STARTS_LOWER.test(next.words);

/** The width that the file's paragraphs are broken at; 0 when its lines are whole paragraphs. */
function wrapWidth(blocks: readonly Block[]): number {
  let width = 0;
  let evidence = 0;
  for (const { lines } of blocks) {
    const breaks = lines.slice(1).filter((next, i) => runsOn(lines[i] ?? next, next)).length;
    if (breaks === 0 || lines.some(({ words }) => words.length > MAX_WRAP)) continue;
    evidence += breaks;
    for (const { words } of lines) width = Math.max(width, words.length);
  }
  return evidence >= 2 ? width : 0;
}

/** Whether the break after `line` only wraps it: the next word would not have fitted. */
function wraps(line: Line, next: Line, width: number): boolean {
  if (LIST_ITEM.test(next.words)) return false;
  if (runsOn(line, next)) return true;
  if (width === 0 || line.words.length > width || next.words.length > width) return false;
  if (canBeWrapped(line) && GOES_ON.test(line.words)) return true;
  if (canBeWrapped(line) && BEFORE_DAY.test(line.words) && DAY.test(next.words)) return true;
  const firstWord = FIRST_WORD.exec(next.words)?.[0].length ?? 0;
  return line.words.length + 1 + firstWord > width;
}

/** Joins hard-wrapped lines, judged line by line from their lengths and from how the file's other lines break. */
export function unitsOf(text: string, blocks: readonly Block[]): Unit[] {
  const width = wrapWidth(blocks);
  const units: Unit[] = [];
  blocks.forEach(({ lines, blankBefore }, block) => {
    let from = 0;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      if (next && wraps(line, next, width)) return;
      const start = lines[from]?.start ?? line.start;
      const words = start === line.start ? line.words : text.slice(start, line.end);
      units.push({ start, end: line.end, words, block, blankBefore: from === 0 ? blankBefore : 0 });
      from = i + 1;
    });
  });
  return units;
}
