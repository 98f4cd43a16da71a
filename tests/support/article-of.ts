import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';

/** An article as if it stood in the seeds folder. */
export function articleOf(
  body: string,
  { id = 'harbour', date = '2025-03-04', headline = 'Harbour closes' } = {},
): Article {
  const text = `---\nheadline: ${JSON.stringify(headline)}\npublisher: The Fjord Post\ndatePublished: ${date}\n---\n${body}\n`;
  const read = readArticle(`${id}.md`, new TextEncoder().encode(text), { today: '2026-01-01' });
  if (!('article' in read)) throw new Error(`not an article: ${read.rejection.reason}`);
  return read.article;
}
