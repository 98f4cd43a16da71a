/**
 * How long finding quotations and their speakers takes.
 *   tsx bench/quotations.ts                 the seeds, and how the time grows on hostile text
 *   tsx bench/quotations.ts articles.jsonl  also articles of one's own: {"text": "..."} a line
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticle } from '../src/corpus/read-article.ts';
import type { ArticleText } from '../src/language/article-text.ts';
import { findQuotations } from '../src/language/quotations/find-quotations.ts';

const ROUNDS = 5;
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'marks in a row': (length) => '"'.repeat(length),
  'marks that never close': (length) => ' “a'.repeat(length / 3),
  'one mark, then prose': (length) => `“${'the old man said that he went home. '.repeat(length / 36)}`,
  'apostrophes after s': (length) => "the dogs' ".repeat(length / 10),
  'names that speak': (length) => 'John Smith said Mary Jones told Bob Brown. '.repeat(length / 44),
  'short quotations': (length) => '“We go home,” he said. '.repeat(length / 23),
};

const milliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

function articlesFrom(bodies: readonly (readonly [file: string, bytes: Uint8Array])[]): ArticleText[] {
  return bodies.flatMap(([file, bytes]) => {
    const read = readArticle(file, bytes, { today: '2100-01-01' });
    return 'article' in read && read.article.analysed ? [read.article] : [];
  });
}

function report(name: string, articles: readonly ArticleText[]): void {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / articles.length;
  const rounds = Array.from({ length: ROUNDS }, () =>
    milliseconds(() => articles.forEach((article) => void findQuotations(article))),
  );
  const each = rounds.map((round) => (round / articles.length).toFixed(1)).join(', ');
  console.log(
    `${name}: ${articles.length} articles of ${Math.round(words)} words on average, ms of CPU each, by round: ${each}`,
  );
}

const onePage = (text: string): ArticleText => ({
  text,
  paragraphs: [
    { start: 0, end: text.length, number: 1, kind: 'prose', sentences: [{ start: 0, end: text.length }] },
  ],
  headline: null,
  publisher: null,
  datePublished: null,
});

const seeds = new URL('../seeds', import.meta.url).pathname;
report(
  'seeds',
  articlesFrom(
    readdirSync(seeds).map((file) => [file, new Uint8Array(readFileSync(join(seeds, file)))] as const),
  ),
);
for (const path of process.argv.slice(2)) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const bodies = lines.map((line, index) => {
    const { text } = JSON.parse(line) as { text: string };
    return [
      `${index}.md`,
      new TextEncoder().encode(`---\nheadline: "Article ${index}"\n---\n${text}\n`),
    ] as const;
  });
  report(basename(path), articlesFrom(bodies));
}
for (const [name, make] of Object.entries(HOSTILE)) {
  const times = [16, 64, 256].map((kibibytes) => {
    const page = onePage(make(kibibytes * 1024));
    return `${kibibytes} KiB ${milliseconds(() => void findQuotations(page)).toFixed(0)} ms`;
  });
  console.log(`one paragraph of ${name}: ${times.join(', ')}`);
}
