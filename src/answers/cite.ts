import type { Article } from '../corpus/article.ts';
import { contains, overlaps, type Span } from '../language/span.ts';
import type { Citation, Excerpt } from './answer.ts';

/**
 * Cites a stretch of an article's own text.
 * @throws {RangeError} when the span is empty or stands in no paragraph: nothing outside the article's own text is ever shown.
 */
export function cite(article: Article, span: Span): Citation {
  const paragraph = article.paragraphs.find((candidate) => overlaps(candidate, span));
  const exact = article.text.slice(span.start, span.end);
  if (!paragraph || !exact.trim()) {
    throw new RangeError(`${article.file}: ${span.start}–${span.end} is not in the article's own text`);
  }
  return {
    article: article.id,
    file: article.file,
    start: span.start,
    end: span.end,
    exact,
    paragraph: paragraph.number,
    datePublished: article.datePublished,
  };
}

/** An excerpt with the paragraph or paragraphs around it. Highlights outside the span are dropped. */
export function excerptOf(
  article: Article,
  span: Span,
  highlights: readonly Span[] = [],
  alsoIn: readonly Citation[] = [],
): Excerpt {
  const around = article.paragraphs.filter((paragraph) => overlaps(paragraph, span));
  return {
    citation: cite(article, span),
    highlights: highlights
      .filter((highlight) => contains(span, highlight))
      .map(({ start, end }) => ({ start, end })),
    context: { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end },
    alsoIn: [...alsoIn],
  };
}
