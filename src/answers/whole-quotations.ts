import { overlapping, type Span } from '../language/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

/** Characters that a highlight may grow by to take in the rest of a quotation; longer ones are left out of it. */
const LONGEST_REST = 40;

/** The quotations of a text with their marks; an opening mark that none follows opens nothing. */
function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  const lastOf = new Map(Object.values(CLOSING).map((mark) => [mark, text.lastIndexOf(mark)]));
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text[at] ?? ''];
    if (closing === undefined || (lastOf.get(closing) ?? -1) <= at) continue;
    const end = text.indexOf(closing, at + 1);
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

/**
 * A highlight that crosses one mark of a quotation takes in all of it, or where that is long, nothing of it: bold that
 * ends within the marks looks like a slip.
 * @param exact the excerpt; offsets of the highlights count from its beginning
 */
export function wholeQuotations(exact: string, highlights: readonly Span[]): Span[] {
  const quotations = quotationsIn(exact);
  return highlights.flatMap((highlight) => {
    let { start, end } = highlight;
    for (const { start: opens, end: closes } of overlapping(quotations, highlight)) {
      if (start < opens && end > opens && end < closes) end = closes - end <= LONGEST_REST ? closes : opens;
      if (start > opens && start < closes && end > closes)
        start = start - opens <= LONGEST_REST ? opens : closes;
    }
    const whole = trimmed(exact, { start, end });
    return whole.start < whole.end ? [whole] : [];
  });
}
