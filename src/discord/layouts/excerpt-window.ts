import type { Citation } from '../../answers/answer.ts';
import type { Span } from '../../language/span.ts';
import { startAtWord } from '../display/shorten.ts';
import { isLowSurrogate } from '../display/surrogates.ts';

/** Words that lead on to the next: an excerpt does not end with one. */
const LEADING_ON = new Set(
  'a after an and as at because before but by for from her his if in its of on or that the their to when where which while who with'.split(
    ' ',
  ),
);
const CLAUSE_END = /[,;:.!?—–]["”’)]?(?=\s)/g;

/** Offsets into the text of an excerpt. */
interface Telling {
  readonly from: number;
  readonly to: number;
}

/** From the first highlight on as many as have room together. */
function telling({ start }: Citation, highlights: readonly Span[], limit: number): Telling | null {
  const [first, ...others] = [...highlights].sort((a, b) => a.start - b.start);
  if (!first) return null;
  const from = first.start - start;
  return others.reduce(
    (so, { end }) => (end - start - from <= limit ? { from, to: Math.max(so.to, end - start) } : so),
    { from, to: first.end - start },
  );
}

/** Where to begin so that the telling words have room, and twice as much of what follows as of what leads to them. */
function beginningOf(exact: string, { from, to }: Telling, limit: number): number {
  const rest = exact.length - to;
  if (to + Math.min(rest, Math.floor(limit / 3)) <= limit) return 0;
  const spare = Math.max(0, limit - (to - from));
  const lead = Math.max(Math.floor(spare / 3), spare - rest);
  const wanted = Math.max(0, from - lead);
  const before = exact.slice(wanted, from);
  const clause = before.search(/[,;:—–]\s/);
  const space = before.search(/\s/);
  const begin = wanted + (clause >= 0 ? clause + 2 : space + 1);
  return isLowSurrogate(exact.charCodeAt(begin)) ? begin + 1 : begin;
}

/** The end of the last clause that ends at `least` or later, if there is one. */
function lastClauseEnd(text: string, least: number): number | undefined {
  const ends = [...text.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  return ends.filter((end) => end >= least).at(-1);
}

/** Takes words off the end that lead on to what was cut, but nothing before `least`. */
function withoutLeadingOn(text: string, least: number): string {
  for (let shown = text; ; ) {
    const space = Math.max(shown.lastIndexOf(' '), shown.lastIndexOf('\n'));
    if (space < least || !LEADING_ON.has(shown.slice(space + 1).toLowerCase())) return shown;
    shown = shown.slice(0, space).trimEnd();
  }
}

/**
 * The part of an excerpt that is shown when no more than `limit` characters may be: whole, or cut at its ends, between
 * words, so that the highlights that tell of the step are in it, with some of what follows. Offsets into the file.
 */
export function excerptWindow(citation: Citation, highlights: readonly Span[], limit: number): Span {
  const { start, end, exact } = citation;
  if (exact.length <= limit) return { start, end };
  const core = telling(citation, highlights, limit) ?? { from: 0, to: 0 };
  const begin = beginningOf(exact, core, limit);
  const words = startAtWord(exact.slice(begin), limit);
  const least = Math.max(core.to - begin, Math.floor(limit / 2));
  const clause = lastClauseEnd(words, Math.max(least, Math.floor(limit * 0.7)));
  const length = clause ?? withoutLeadingOn(words, least).length;
  return { start: start + begin, end: start + begin + length };
}
