import {
  BEFORE_NUMBERS,
  MAY_END,
  MAY_END_LOWER,
  NAME_PARTICLES,
  NEVER_END,
  OPENERS,
  SPEECH_VERBS,
  TITLES,
} from './abbreviations.ts';
import type { Span } from './span.ts';

/** A run of sentence-ending marks; ellipses and “?!” are one run. */
const TERMINATORS = /[.!?…‽。！？؟۔।]+/g;
const CLOSERS = /(?:["'”’»›)\]}」』]|\[\d{1,3}\])*/y;
const WHITE = /\s*/y;
const OPENING = /["'“‘«‹„‚([{¿¡「『]*/y;
const NO_SPACE_NEEDED = /[。！？]/;
const SPEECH_FOLLOWS = new RegExp(
  `(?:(?:\\p{Lu}\\S{0,30}|the|a|an)\\s{1,3}){0,4}(?:\\S{1,20}\\s{1,3}){0,2}(?:${SPEECH_VERBS})\\b`,
  'uy',
);
const PARTICLE_NAME = new RegExp(`(?:${NAME_PARTICLES})[- ’']\\p{Lu}`, 'uy');
const WORD = /\p{L}[\p{L}\p{M}'’-]*/uy;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const DASH = /[-–—]/;
const SPACE = /\s/;
const WORD_CHAR = /[\p{L}\p{N}.&'’]/u;
const BULLET = /^(?:[-*•‣▪●◦–—·]|\(?\d{1,2}[.)])\s+/;
/** No abbreviation is longer than this. */
const LONGEST_ABBREVIATION = 24;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const skip = (pattern: RegExp, text: string, at: number): number =>
  at + (match(pattern, text, at)?.length ?? 0);

/** The word that a full stop at `end` belongs to, dots inside it included: `U.S`, `Gen`, `a.m`. */
function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < LONGEST_ABBREVIATION && WORD_CHAR.test(text.charAt(from - 1)))
    from -= 1;
  return text.slice(from, end).replace(/^['’]+/, '');
}

const isInitials = (word: string): boolean => /^(?:\p{L}\.){0,8}\p{L}$/u.test(word);

/** Whether a single full stop after `word` leaves the sentence open, judged by what follows it. */
function stopsShort(text: string, word: string, next: number): boolean {
  const known = word.toLowerCase();
  const capital = word !== known;
  if (NEVER_END.has(known) || (capital && TITLES.has(known))) return true;
  if (BEFORE_NUMBERS.has(known) && DIGIT.test(text.charAt(next))) return true;
  const mayEnd = isInitials(word) || MAY_END_LOWER.has(known) || (capital && MAY_END.has(known));
  return mayEnd && !OPENERS.has(match(WORD, text, next) ?? '');
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  after: number,
  limit: number,
): boolean {
  const afterSpace = skip(WHITE, text, after);
  if (afterSpace >= limit) return true;
  if (afterSpace === after && !NO_SPACE_NEEDED.test(marks)) return false;
  const next = skip(OPENING, text, afterSpace);
  const first = text.charAt(next);
  if (DASH.test(first) || first === ',' || first === ';') return false;
  if (LOWER.test(first) && match(PARTICLE_NAME, text, next) === null) return false;
  const quoted = after > at + marks.length;
  const isEllipsis = marks.includes('…') || marks.includes('..');
  if (isEllipsis) return quoted || !SPACE.test(text.charAt(at - 1));
  if (marks !== '.') return !(quoted && match(SPEECH_FOLLOWS, text, next) !== null);
  const word = wordBefore(text, start, at);
  return word === '' || !stopsShort(text, word, next);
}

/**
 * The sentences of a stretch of text, in order, without the white space between them; a list mark in front (`- `, `1. `)
 * belongs to no sentence. Abbreviations (“U.S.”, “Jan. 3”, “Lt. Gen.”), initials, decimals and marks inside quotations
 * leave a sentence open. Time grows linearly with the length.
 */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const stretch = text.slice(span.start, span.end);
  let from = skip(WHITE, stretch, 0);
  from += BULLET.exec(stretch.slice(from, from + 8))?.[0].length ?? 0;
  for (const found of stretch.matchAll(TERMINATORS)) {
    const at = found.index;
    if (at < from) continue;
    const after = skip(CLOSERS, stretch, at + found[0].length);
    if (!endsSentence(stretch, from, at, found[0], after, stretch.length)) continue;
    if (after > from) sentences.push({ start: span.start + from, end: span.start + after });
    from = skip(WHITE, stretch, after);
  }
  const rest = stretch.slice(from).trimEnd();
  if (rest) sentences.push({ start: span.start + from, end: span.start + from + rest.length });
  return sentences;
}
