import type { Span } from '../../src/language/span.ts';

/** Where the sentence begins in its file. */
export const START = 500;

/** A sentence whose telling words stand between brackets, as a citation with its highlights. */
export function markedSentence(marked: string) {
  const exact = marked.replace(/[[\]]/g, '');
  const citation = {
    article: 'a',
    file: 'a.md',
    start: START,
    end: START + exact.length,
    exact,
    paragraph: 1,
    datePublished: null,
  };
  const highlights: Span[] = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, number) => {
    const start = START + match.index - 2 * number;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return { exact, citation, highlights };
}
