import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../src/corpus/article.ts';
import { readArticle } from '../src/corpus/read-article.ts';

const ROUNDS = 5;

/** Processor time of all threads, in milliseconds. */
export const milliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

type NamedFile = readonly [file: string, bytes: Uint8Array];

function articlesFrom(files: readonly NamedFile[]): Article[] {
  return files.flatMap(([file, bytes]) => {
    const read = readArticle(file, bytes, { today: '2100-01-01' });
    return 'article' in read && read.article.analysed ? [read.article] : [];
  });
}

/** Articles of one's own: a JSON line each, with its text and, if it is known, its day. */
function filesOfLines(path: string): NamedFile[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const { text, date } = JSON.parse(line) as { text: string; date?: string };
    const head = `---\nheadline: "Article ${index}"\ndatePublished: ${date ?? '2020-01-01'}\n---\n`;
    return [`${index}.md`, new TextEncoder().encode(`${head}${text}\n`)] as const;
  });
}

function report(name: string, articles: readonly Article[], read: (article: Article) => unknown): void {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / articles.length;
  const rounds = Array.from(
    { length: ROUNDS },
    () => milliseconds(() => articles.forEach((article) => void read(article))) / articles.length,
  );
  const mean = rounds.reduce((sum, round) => sum + round, 0) / ROUNDS;
  const each = rounds.map((round) => round.toFixed(1)).join(', ');
  console.log(
    `${name}: ${articles.length} articles of ${Math.round(words)} words on average, ms of CPU each: ${mean.toFixed(1)}, by round: ${each}`,
  );
}

/** Reports what reading an article of the seeds, and of the JSON lines at each path, takes. */
export function measureArticles(paths: readonly string[], read: (article: Article) => unknown): void {
  const seeds = new URL('../seeds', import.meta.url).pathname;
  const files = readdirSync(seeds).map(
    (file) => [file, new Uint8Array(readFileSync(join(seeds, file)))] as const,
  );
  report('seeds', articlesFrom(files), read);
  for (const path of paths) report(basename(path), articlesFrom(filesOfLines(path)), read);
}
