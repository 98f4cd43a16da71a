import type { Span } from '../span.ts';

/** A word as it stands in a text. */
export interface Word extends Span {
  readonly raw: string;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const DOT = 46;
const COMMA = 44;
const JOINERS = new Set([39 /* ' */, 0x2019 /* ’ */, 38 /* & */]);

const UNREAD = 255;
const kinds = new Uint8Array(0x10000).fill(UNREAD);

function readKind(code: number): number {
  const char = String.fromCharCode(code);
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** What the code unit at a place is; each is classified when it is first met. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return OTHER;
  if (kinds[code] === UNREAD) kinds[code] = readKind(code);
  return kinds[code] ?? OTHER;
}

/** The end of an acronym with dots (U.S., a.m., J.F.K) that starts here, or -1. */
function acronymEnd(text: string, start: number, end: number): number {
  let at = start;
  let letters = 0;
  while (at < end && kindAt(text, at) === LETTER) {
    const next = at + 1;
    if (next < end && text.charCodeAt(next) === DOT) {
      letters += 1;
      at += 2;
    } else if (letters > 0 && (next >= end || kindAt(text, next) === OTHER)) {
      return next;
    } else break;
  }
  return letters > 1 && kindAt(text, at) === OTHER ? at : -1;
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    if (kindAt(text, at) !== OTHER) at += 1;
    else {
      const code = text.charCodeAt(at);
      const inNumber =
        (code === DOT || code === COMMA) && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT;
      const inWord = JOINERS.has(code) && kindAt(text, at + 1) !== OTHER;
      if (at + 1 >= end || !(inNumber || inWord)) break;
      at += 1;
    }
  }
  return at;
}

/**
 * Visits the words of a stretch of text in order: acronyms with their dots (U.S.), numbers with their separators
 * (2,500), words with their apostrophes. Hyphens part words. One pass, linear in the text.
 * @param visit gets the word's place and says where to go on: its end, or further
 */
export function scanWords(text: string, span: Span, visit: (start: number, end: number) => number): void {
  let at = span.start;
  while (at < span.end) {
    const kind = kindAt(text, at);
    if (kind === OTHER) at += 1;
    else {
      const dotted = kind === LETTER && text.charCodeAt(at + 1) === DOT ? acronymEnd(text, at, span.end) : -1;
      const end = dotted > 0 ? dotted : wordEnd(text, at, span.end);
      at = Math.max(end, visit(at, end));
    }
  }
}

/** The words of a stretch of text, in order. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  scanWords(text, span, (start, end) => {
    words.push({ raw: text.slice(start, end), start, end });
    return end;
  });
  return words;
}
