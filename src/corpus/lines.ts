import type { Span } from '../language/span.ts';

/** A line without its break and without white space at its ends. */
export interface Line extends Span {
  readonly words: string;
}

/** Lines that stand together, with no blank line between them. */
export interface Block {
  readonly lines: readonly Line[];
  /** Blank lines in front of it. */
  readonly blankBefore: number;
}

/** Splits a body at its blank lines. LF, CRLF and lone CR all end a line. */
export function blocksOf(text: string, body: Span): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let blank = 0;
  const close = () => {
    if (lines.length > 0) {
      blocks.push({ lines, blankBefore: blank });
      blank = 0;
    }
    lines = [];
  };
  for (let at = body.start; at < body.end; ) {
    let end = at;
    while (end < body.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1;
    const raw = text.slice(at, end);
    const words = raw.trim();
    if (words) {
      const start = at + (raw.length - raw.trimStart().length);
      lines.push({ start, end: start + words.length, words });
    } else {
      close();
      blank += 1;
    }
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  close();
  return blocks;
}
