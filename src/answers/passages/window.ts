import type { Passage } from '../../knowledge/search/search-engine.ts';
import { contains, type Span } from '../../language/span.ts';

/** An excerpt is at most so many characters long, unless one sentence is longer. */
export const LONGEST = 400;

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/**
 * A sentence, with the neighbour of its paragraph that speaks to the question too, the better one first, as far as
 * both fit.
 */
export function windowAround(passage: Passage, ranked: readonly Passage[]): Span {
  const { article, sentence, span } = passage;
  const paragraph = article.paragraphs.find((candidate) => contains(candidate, span));
  const neighbour = ranked.find(
    (other) =>
      other.article === article &&
      Math.abs(other.sentence - sentence) === 1 &&
      paragraph !== undefined &&
      contains(paragraph, other.span) &&
      joined(span, other.span).end - joined(span, other.span).start <= LONGEST,
  );
  return neighbour ? joined(span, neighbour.span) : { start: span.start, end: span.end };
}
