import type { Span } from '../../language/span.ts';
import { escapeText } from '../display/escape.ts';
import { isLowSurrogate } from '../display/surrogates.ts';
import { excerptWindow } from './excerpt-window.ts';
import type { Quoted } from './layout.ts';
import { type Markers, markersOf } from './markers.ts';

/** Spans in order: touching ones as one, those that overlap an earlier one left out. */
function inOrder(spans: readonly Span[], within: Span): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (span.end > within.end || span.end <= span.start || span.start < (last?.end ?? within.start)) continue;
    if (last && last.end === span.start) kept[kept.length - 1] = { start: last.start, end: span.end };
    else kept.push({ start: span.start, end: span.end });
  }
  return kept;
}

const quoteLines = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Words escaped and wrapped, the white space at their ends kept as one space outside the wrapping. */
function escapedSlice(text: string, wrap = ''): string {
  const escaped = escapeText(text);
  if (!escaped) return /\s/.test(text) ? ' ' : '';
  const wrapped = escaped.includes('\n') ? escaped : wrap + escaped + wrap;
  return `${/^\s/.test(text) ? ' ' : ''}${wrapped}${/\s$/.test(text) ? ' ' : ''}`;
}

/** An excerpt as it is shown. */
interface QuotedText {
  readonly markdown: string;
  readonly isShortened: boolean;
}

/** One excerpt as a block quote, highlights in bold, at most `limit` characters of it, with its marker. */
export function quotedText(
  { citation, highlights, alsoIn, alsoMore, spoken }: Quoted,
  limit: number,
  markers: Markers,
): QuotedText {
  const shown = fittingWindow(citation, highlights, limit);
  const before = shown.start > citation.start ? '… ' : '';
  const after = shown.end < citation.end ? ' …' : '';
  const also = markersOf(markers, alsoIn);
  const more = alsoMore > 0 ? ` and ${alsoMore} more` : '';
  const words = spoken ? `“${before}${shown.markdown}${after}”` : `${before}${shown.markdown}${after}`;
  return {
    markdown: quoteLines(
      `${words} ${markers(citation.article)}${also ? ` also ${also}${more}` : ''}`.trimEnd(),
    ),
    isShortened: before !== '' || after !== '',
  };
}

interface Shown extends Span {
  readonly markdown: string;
}

/** What bold may add to an excerpt before words have to go for it. */
const BOLD_ROOM = 16;

/** More bold than this share of what is shown points at nothing. */
const MOST_BOLD = 0.75;

/** A short excerpt grows to so many characters at most. */
const LONGEST_GROWN = 300;

/** What tells the step is not cut in its middle for want of a few words: `had to leave Lagos, …`. */
function roomFor(highlights: readonly Span[], limit: number): number {
  const [first] = [...highlights].sort((a, b) => a.start - b.start);
  const length = first ? first.end - first.start : 0;
  return length > limit && length <= Math.min(limit * 2, LONGEST_GROWN) ? length : limit;
}

/** Highlights unless nearly all of the window would be bold. */
function telling(highlights: readonly Span[], window: Span): readonly Span[] {
  const bold = inOrder(highlights, window).reduce((sum, { start, end }) => sum + end - start, 0);
  return bold > (window.end - window.start) * MOST_BOLD ? [] : highlights;
}

function fittingWindow(citation: Quoted['citation'], highlights: readonly Span[], limit: number): Shown {
  const most = roomFor(highlights, limit);
  for (let room = most; ; room = Math.floor(room * 0.8)) {
    const window = excerptWindow(citation, highlights, room);
    const markdown = highlighted(citation, telling(highlights, window), window);
    if (markdown.length <= most + BOLD_ROOM || room <= 1) return { ...window, markdown };
  }
}

/** A span that begins and ends between characters, never within a surrogate pair. */
function wholeCharacters({ exact, start }: Quoted['citation'], span: Span): Span {
  const before = isLowSurrogate(exact.charCodeAt(span.start - start)) ? 1 : 0;
  const after = isLowSurrogate(exact.charCodeAt(span.end - start)) ? 1 : 0;
  return { start: span.start - before, end: span.end + after };
}

function highlighted(citation: Quoted['citation'], highlights: readonly Span[], window: Span): string {
  const at = (offset: number) => offset - citation.start;
  let markdown = '';
  let from = window.start;
  const whole = highlights.map((span) => wholeCharacters(citation, span));
  for (const span of inOrder(whole, window)) {
    markdown += escapedSlice(citation.exact.slice(at(from), at(span.start)));
    markdown += escapedSlice(citation.exact.slice(at(span.start), at(span.end)), '**');
    from = span.end;
  }
  return (markdown + escapedSlice(citation.exact.slice(at(from), at(window.end)))).trim();
}
