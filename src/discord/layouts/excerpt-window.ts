import type { Citation } from '../../answers/answer.ts';
import type { Span } from '../../language/span.ts';
import { startAtWord } from '../display/shorten.ts';

/** Room before the first highlight when the start of an excerpt has to go. */
const LEAD_IN = 80;

/**
 * The part of an excerpt that is shown when no more than `limit` characters may be: whole, or cut at its ends, between
 * words, so that the first highlight is in it. Offsets into the file.
 */
export function excerptWindow(citation: Citation, highlights: readonly Span[], limit: number): Span {
  const { start, end, exact } = citation;
  if (exact.length <= limit) return { start, end };
  const first = highlights[0];
  let from = 0;
  if (first && first.end - start > limit) {
    const wanted = Math.max(0, first.start - start - Math.min(LEAD_IN, Math.floor(limit / 3)));
    const space = exact.slice(wanted, first.start - start).search(/\s/);
    from = space < 0 ? wanted : wanted + space + 1;
    if (isLowSurrogate(exact.charCodeAt(from))) from += 1;
  }
  const shownLength = startAtWord(exact.slice(from), limit).length;
  return { start: start + from, end: start + from + shownLength };
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
