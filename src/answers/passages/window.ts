import type { Passage } from '../../knowledge/search/search-engine.ts';
import { standTogether } from '../../language/article-text.ts';
import { contains, type Span } from '../../language/span.ts';

/** An excerpt is at most so many characters long, unless one sentence is longer. */
const LONGEST = 400;

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const adjoins = (text: string, a: Span, b: Span): boolean =>
  a.start < b.start ? standTogether(text, a, b) : standTogether(text, b, a);

/**
 * A sentence, with the neighbour that speaks to the question too, the better one first, as far as both fit. The
 * neighbour is of the same paragraph, except for a paragraph of one sentence, as news agencies write them.
 */
export function windowAround({ article, sentence, span }: Passage, ranked: readonly Passage[]): Span {
  const paragraph = article.paragraphs.find((candidate) => contains(candidate, span));
  const alone = paragraph?.sentences.length === 1;
  const neighbour = ranked.find(
    (other) =>
      other.article === article &&
      Math.abs(other.sentence - sentence) === 1 &&
      paragraph !== undefined &&
      (contains(paragraph, other.span) || (alone && adjoins(article.text, span, other.span))) &&
      joined(span, other.span).end - joined(span, other.span).start <= LONGEST,
  );
  return neighbour ? joined(span, neighbour.span) : { start: span.start, end: span.end };
}
