import type { ArticleText } from '../../../src/language/article-text.ts';
import { sentencesIn } from '../../../src/language/sentences.ts';

/** An article of these paragraphs, as the reader of mission news gets it. */
export function articleOf(
  paragraphs: readonly string[],
  datePublished: string,
  headline: string | null = null,
): ArticleText {
  const text = paragraphs.join('\n\n');
  let start = 0;
  return {
    text,
    headline,
    publisher: 'The Example',
    datePublished,
    paragraphs: paragraphs.map((paragraph, index) => {
      const span = { start, end: start + paragraph.length };
      start = span.end + 2;
      return { ...span, number: index + 1, kind: 'prose' as const, sentences: sentencesIn(text, span) };
    }),
  };
}
