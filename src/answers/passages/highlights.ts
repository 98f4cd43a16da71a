import type { SearchEngine } from '../../knowledge/search/search-engine.ts';
import { contains, type Span } from '../../language/span.ts';
import type { Question } from '../../language/terms/question.ts';
import { relatedTerms } from '../../language/terms/related-terms.ts';
import { termsOf } from '../../language/terms/terms.ts';
import { answerSpans } from './answer-spans.ts';

/** A word in so many sentences or more tells nothing worth marking. */
const COMMON_SHARE = 0.1;

/**
 * The words of an excerpt that answer: what is of the kind asked for (a number, a date, a name) and the words that were
 * asked about, in their order, none overlapping.
 */
export function highlightsIn(text: string, span: Span, question: Question, passages: SearchEngine): Span[] {
  const telling = question.terms.filter(
    ({ term }) => passages.frequency(term) < passages.size * COMMON_SHARE + 2,
  );
  const wanted = new Set(telling.flatMap(({ term }) => [term, ...relatedTerms(term).keys()]));
  const asked = termsOf(text, span).filter(({ term }) => term && wanted.has(term));
  const known = new Set(question.terms.map(({ raw }) => raw.toLowerCase()));
  const answers = answerSpans(text, span, question.asks, known);
  const marked: Span[] = [...answers];
  for (const { start, end } of asked) {
    if (
      !answers.some(
        (answer) => contains(answer, { start, end }) || (start < answer.end && answer.start < end),
      )
    )
      marked.push({ start, end });
  }
  return marked.sort((a, b) => a.start - b.start);
}
