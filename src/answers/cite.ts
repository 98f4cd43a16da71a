import type { Article } from '../corpus/article.ts';
import { contains, overlapping, overlaps, type Span } from '../language/span.ts';
import type { Citation, Excerpt } from './answer.ts';
import { wholeQuotations } from './whole-quotations.ts';

/** The first part of a span that nothing masked stands in. */
function ownPart({ removed, text }: Article, span: Span): Span {
  let { start, end } = span;
  for (const chrome of overlapping(removed, span)) {
    if (!overlaps(chrome, { start, end })) continue;
    if (chrome.start <= start) start = chrome.end;
    else end = Math.min(end, chrome.start);
  }
  const exact = text.slice(start, end);
  return { start: start + exact.length - exact.trimStart().length, end: start + exact.trimEnd().length };
}

/**
 * Cites a stretch of an article's own text; what stands behind a masked line inside it is left out.
 * @throws {RangeError} when the span is empty or stands in no paragraph: nothing outside the article's own text is ever shown.
 */
export function cite(article: Article, span: Span): Citation {
  const { start, end } = ownPart(article, span);
  const exact = article.text.slice(start, end);
  const [paragraph] = exact ? overlapping(article.paragraphs, { start, end }) : [];
  if (!paragraph) {
    throw new RangeError(`${article.file}: ${span.start}–${span.end} is not in the article's own text`);
  }
  return {
    article: article.id,
    file: article.file,
    start,
    end,
    exact,
    paragraph: paragraph.number,
    datePublished: article.datePublished,
  };
}

/** An excerpt with the paragraph or paragraphs around it. Highlights outside the span are dropped, others don't end within a quotation that they begin. */
export function excerptOf(
  article: Article,
  span: Span,
  highlights: readonly Span[] = [],
  alsoIn: readonly Citation[] = [],
): Excerpt {
  const citation = cite(article, span);
  const around = overlapping(article.paragraphs, citation);
  const { start: from, exact } = citation;
  const inside = highlights
    .filter((highlight) => contains(citation, highlight))
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return {
    citation,
    highlights: wholeQuotations(exact, inside).map(({ start, end }) => ({
      start: start + from,
      end: end + from,
    })),
    context: { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end },
    alsoIn: [...alsoIn],
  };
}
