import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';

export const TODAY = '2026-03-01';
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file that is expected to load. */
export function articleOf(text: string, file = 'notice.md'): Article {
  const read = readArticle(file, bytes(text), { today: TODAY });
  if ('rejection' in read) throw new Error(`${read.rejection.line ?? ''} ${read.rejection.reason}`);
  return read.article;
}

/** Reads a body under front matter with these facts. */
export const articleWith = (body: string, facts: Record<string, string> = {}): Article =>
  articleOf(
    `---\n${Object.entries({ datePublished: '2026-02-01', ...facts })
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join('')}---\n${body}`,
  );

/** Reads a file that is expected to be refused. */
export function rejectionOf(content: string | Uint8Array, file = 'notice.md') {
  const read = readArticle(file, typeof content === 'string' ? bytes(content) : content, { today: TODAY });
  if ('article' in read) throw new Error('the file was read as an article');
  return read.rejection;
}

export const paragraphsOf = ({ text, paragraphs }: Article): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
export const removedFrom = ({ text, removed }: Article): string[] =>
  removed.map(({ start, end }) => text.slice(start, end));
export const headingsOf = ({ text, paragraphs }: Article): string[] =>
  paragraphs.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
