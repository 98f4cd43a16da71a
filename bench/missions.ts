/**
 * How much processor time the mission events of an article take, and whether that grows with its length.
 *   tsx bench/missions.ts                 the seeds, and articles in which every paragraph tells a step
 *   tsx bench/missions.ts articles.jsonl  also articles of one's own: {"text": "...", "date": "2020-01-01"} a line
 */
import { performance } from 'node:perf_hooks';
import { findMissionReports } from '../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../tests/language/missions/article-of.ts';
import { ownSentences } from '../tests/language/missions/own-sentences.ts';
import { measureArticles } from './measure-articles.ts';

const FILLER =
  'The minister, who had flown in from Lagos on Sunday, told reporters that talks with the foreign ministry would go on, and that nobody at the embassy in Abuja had asked him about the price of rice.';
const ROUNDS = 20;

const wordsOf = (text: string): number => text.split(/\s+/).length;

function articleOfWords(words: number) {
  const paragraphs: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const paragraph = `${ownSentences[at % ownSentences.length]?.text ?? ''} ${FILLER}`;
    paragraphs.push(paragraph);
    count += wordsOf(paragraph);
  }
  return articleOf(paragraphs, '2024-05-10');
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = process.cpuUsage();
    run();
    return process.cpuUsage(begun).user / 1000;
  });
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

const begun = performance.now();
findMissionReports(articleOfWords(50));
console.log(`first article, tables built: ${(performance.now() - begun).toFixed(0)} ms`);
measureArticles(process.argv.slice(2), findMissionReports);
for (const words of [200, 800, 3200, 12_800]) {
  const article = articleOfWords(words);
  console.log(
    `${String(words).padStart(6)} words: ${median(() => findMissionReports(article)).toFixed(2)} ms`,
  );
}
