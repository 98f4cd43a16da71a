import type { Article } from '../../../src/corpus/article.ts';
import { readArticle } from '../../../src/corpus/read-article.ts';
import type { ArticleAnalysis } from '../../../src/knowledge/analysis.ts';

/** An article read from a file that holds these paragraphs. */
export function madeArticle(
  id: string,
  paragraphs: readonly string[],
  datePublished = '2025-03-01',
): Article {
  const text = `---\nheadline: ${id.replaceAll('-', ' ')}\npublisher: The Test\ndatePublished: ${datePublished}\n---\n\n${paragraphs.join('\n\n')}\n`;
  const read = readArticle(`${id}.md`, new TextEncoder().encode(text), { today: '2026-01-01' });
  if ('rejection' in read) throw new Error(read.rejection.reason);
  return read.article;
}

export const analysisOf = (article: Article): ArticleAnalysis => ({
  article,
  quotations: [],
  missionReports: [],
});
