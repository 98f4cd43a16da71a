import type { Passage } from '../../knowledge/search/search-engine.ts';
import type { Span } from '../../language/span.ts';

/** An excerpt is at most so many characters long, unless one sentence is longer. */
export const LONGEST = 400;

/** A sentence, with the neighbour that also speaks to the question when both fit. */
export function windowAround(passage: Passage, passages: readonly Passage[]): Span {
  const { article, sentence, span } = passage;
  const neighbours = passages.filter(
    (other) => other.article === article && Math.abs(other.sentence - sentence) === 1,
  );
  for (const { span: other } of neighbours) {
    const both = { start: Math.min(span.start, other.start), end: Math.max(span.end, other.end) };
    if (both.end - both.start <= LONGEST) return both;
  }
  return span;
}
