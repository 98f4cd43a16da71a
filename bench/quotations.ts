/**
 * How long finding quotations and their speakers takes.
 *   tsx bench/quotations.ts                 the seeds, and how the time grows on hostile text
 *   tsx bench/quotations.ts articles.jsonl  also articles of one's own: {"text": "..."} a line
 */
import type { ArticleText } from '../src/language/article-text.ts';
import { findQuotations } from '../src/language/quotations/find-quotations.ts';
import { measureArticles, milliseconds } from './measure-articles.ts';

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'marks in a row': (length) => '"'.repeat(length),
  'marks that never close': (length) => ' “a'.repeat(length / 3),
  'one mark, then prose': (length) => `“${'the old man said that he went home. '.repeat(length / 36)}`,
  'apostrophes after s': (length) => "the dogs' ".repeat(length / 10),
  'names that speak': (length) => 'John Smith said Mary Jones told Bob Brown. '.repeat(length / 44),
  'short quotations': (length) => '“We go home,” he said. '.repeat(length / 23),
};

const onePage = (text: string): ArticleText => ({
  text,
  paragraphs: [
    { start: 0, end: text.length, number: 1, kind: 'prose', sentences: [{ start: 0, end: text.length }] },
  ],
  headline: null,
  publisher: null,
  datePublished: null,
});

measureArticles(process.argv.slice(2), findQuotations);
for (const [name, make] of Object.entries(HOSTILE)) {
  const times = [16, 64, 256].map((kibibytes) => {
    const page = onePage(make(kibibytes * 1024));
    return `${kibibytes} KiB ${milliseconds(() => void findQuotations(page)).toFixed(0)} ms`;
  });
  console.log(`one paragraph of ${name}: ${times.join(', ')}`);
}
