import { type ArticleText, type Paragraph, standTogether } from '../article-text.ts';
import type { Span } from '../span.ts';
import { type QuoteMark, quoteMarksIn } from './quote-marks.ts';

/** A part of a stretch that stands in one paragraph: `start`–`end` inside the marks, `outer` with them. */
export interface Piece extends Span {
  readonly outer: Span;
  /** Index into the article's paragraphs. */
  readonly at: number;
}

/** Text between marks. Several pieces when it runs over several paragraphs. */
export interface Stretch extends Span {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** False when no mark closes it and it was ended at its paragraph. */
  readonly closed: boolean;
}

/** Opening and closing double marks and guillemets from each mark on, to tell a nested quotation from a stray mark. */
function balances(marks: readonly QuoteMark[]): Int32Array {
  const balance = new Int32Array(marks.length + 1);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    const counts = mark && mark.family !== 'single';
    const step = !counts ? 0 : mark.canOpen && !mark.canClose ? 1 : mark.canClose && !mark.canOpen ? -1 : 0;
    balance[index] = (balance[index + 1] ?? 0) + step;
  }
  return balance;
}

type Match = { readonly close: number } | { readonly stray: number } | 'open';

/** The mark that closes a double mark or guillemet: nested ones are passed over when there are marks enough to close all. */
function closeOfDouble(marks: readonly QuoteMark[], balance: Int32Array, opener: number): Match {
  const family = marks[opener]?.family;
  let depth = 1;
  for (let index = opener + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== family) continue;
    if (mark.canClose) {
      depth -= 1;
      if (depth === 0) return { close: index };
    } else if ((balance[index] ?? 0) + depth > 0) {
      return { stray: index };
    } else {
      depth += 1;
    }
  }
  return 'open';
}

/** The single mark that closes one: an apostrophe after s only when nothing better comes before the next opening mark. */
function closeOfSingle(marks: readonly QuoteMark[], opener: number): Match {
  let doubtful = -1;
  for (let index = opener + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.family !== 'single') continue;
    if (mark.canOpen && !mark.canClose) return doubtful >= 0 ? { close: doubtful } : { stray: index };
    if (!mark.canClose) continue;
    if (!mark.doubtful) return { close: index };
    if (doubtful < 0) doubtful = index;
  }
  return doubtful >= 0 ? { close: doubtful } : 'open';
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Where a mark that nothing closes stops: with the paragraph when it began it or followed a comma or colon, else nowhere. */
function endOfUnclosed(text: string, paragraph: Paragraph, mark: QuoteMark): number | null {
  if (mark.family === 'single') return null;
  const lead = text.slice(Math.max(paragraph.start, mark.start - 3), mark.start).trimEnd();
  return lead === '' || /[,:]$/u.test(lead) ? paragraph.end : null;
}

interface Reading {
  readonly pieces: (Piece & { readonly closed: boolean })[];
  /** The piece that is still open when the paragraph ends. */
  readonly open: (Piece & { readonly closed: boolean; readonly mark: QuoteMark }) | null;
}

function readParagraph(text: string, paragraph: Paragraph, at: number): Reading {
  const marks = quoteMarksIn(text, paragraph);
  const balance = balances(marks);
  const pieces: (Piece & { closed: boolean })[] = [];
  let open: Reading['open'] = null;
  let singlesFail = false;
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index];
    if (!mark?.canOpen || (mark.family === 'single' && singlesFail)) {
      index += 1;
      continue;
    }
    const match =
      mark.family === 'single' ? closeOfSingle(marks, index) : closeOfDouble(marks, balance, index);
    if (match === 'open') {
      const span = trimmed(text, mark.end, paragraph.end);
      if (span.start < span.end && mark.family !== 'single') {
        open = { ...span, outer: { start: mark.start, end: paragraph.end }, at, closed: false, mark };
        break;
      }
      if (mark.family === 'single') singlesFail = true;
      index += 1;
    } else if ('stray' in match) {
      index = match.stray;
    } else {
      const close = marks[match.close];
      const span = trimmed(text, mark.end, close?.start ?? mark.end);
      if (close && span.start < span.end) {
        pieces.push({ ...span, outer: { start: mark.start, end: close.end }, at, closed: true });
      }
      index = match.close + 1;
    }
  }
  return { pieces, open };
}

const LABEL = /[\p{Lu}][\p{Lu}.'’-]{1,30}(?: [\p{Lu}.'’-]{1,30}){0,3}(?=:\s)/uy;

/** The name in capitals that opens a turn of a transcript: `MARSH: We leave at dawn.` */
export function labelOf(text: string, { start }: Span): Span | null {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[0];
  return label ? { start, end: start + label.length } : null;
}

/**
 * Everything that stands between quotation marks in an article, in order. A stretch whose paragraph closes no mark goes
 * on in the next paragraph if that one begins with a mark and nothing of the page stands between them; otherwise it ends with its paragraph. Linear in the text.
 */
export function findStretches({ text, paragraphs }: ArticleText): Stretch[] {
  const stretches: Stretch[] = [];
  let running: Piece[] = [];
  let runningMark: { readonly mark: QuoteMark; readonly paragraph: Paragraph } | null = null;
  const emit = (pieces: readonly Piece[], closed: boolean): void => {
    const [first, ...more] = pieces;
    if (!first) return;
    stretches.push({
      start: first.start,
      end: pieces.at(-1)?.end ?? first.end,
      pieces: [first, ...more],
      closed,
    });
  };
  const giveUp = (): void => {
    if (running.length > 1) emit(running, false);
    else if (runningMark && endOfUnclosed(text, runningMark.paragraph, runningMark.mark) !== null)
      emit(running, false);
    running = [];
    runningMark = null;
  };
  paragraphs.forEach((paragraph, at) => {
    const { pieces, open } = readParagraph(text, paragraph, at);
    const first = pieces[0] ?? open;
    const adjoins =
      running.length > 0 && first?.outer.start === paragraph.start && sameFamily(text, running[0], first);
    const previous = paragraphs[at - 1];
    const continues =
      adjoins &&
      labelOf(text, first) === null &&
      previous !== undefined &&
      standTogether(text, previous, paragraph);
    if (adjoins && !continues) {
      emit(running, false);
      running = [];
      runningMark = null;
    }
    if (running.length > 0 && !continues) giveUp();
    for (const [index, piece] of pieces.entries()) {
      emit(index === 0 && continues ? [...running, piece] : [piece], true);
    }
    if (pieces.length > 0) {
      running = [];
      runningMark = null;
    }
    if (open && continues && pieces.length === 0) running.push(open);
    else if (open) {
      running = [open];
      runningMark = { mark: open.mark, paragraph };
    }
  });
  giveUp();
  return stretches;
}

function sameFamily(text: string, a: Piece | undefined, b: Piece): boolean {
  const guillemet = (piece: Piece | undefined) => /[«»‹›]/u.test(text.charAt(piece?.outer.start ?? 0));
  return guillemet(a) === guillemet(b);
}
