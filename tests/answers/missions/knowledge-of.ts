import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../../../src/corpus/read-article.ts';
import { analyseArticle } from '../../../src/knowledge/analysis.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';

const TODAY = '2026-11-22';

/** What the bot knows from these files: name → text. */
export function knowledgeOf(files: Readonly<Record<string, string>>): Promise<Knowledge> {
  const analyses = Object.entries(files).map(([file, text]) => {
    const read = readArticle(file, Buffer.from(text), { today: TODAY });
    if (!('article' in read)) throw new Error(read.rejection.reason);
    return analyseArticle(read.article);
  });
  return buildKnowledge(analyses);
}

/** The articles that come with the bot. */
export const seeds = (): Promise<Knowledge> =>
  knowledgeOf(
    Object.fromEntries(readdirSync('seeds').map((file) => [file, readFileSync(`seeds/${file}`, 'utf8')])),
  );

/** A file of one article. */
export const file = (datePublished: string, ...paragraphs: readonly string[]): string =>
  `---\npublisher: The Example\ndatePublished: ${datePublished}\n---\n${paragraphs.join('\n\n')}\n`;
