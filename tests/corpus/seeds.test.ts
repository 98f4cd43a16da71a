import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/read-article.ts';
import { headingsOf, paragraphsOf } from './article-of.ts';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => {
    const read = readArticle(file, readFileSync(folder + file), { today: '2026-03-01' });
    if ('rejection' in read) throw new Error(read.rejection.reason);
    return read.article;
  });

describe('the seeds', () => {
  it.each(seeds)('lose no sentence: $id', (article) => {
    const masked = article.removed.map(({ start, end }) => article.text.slice(start, end));
    const sentences = masked.filter((line) => /[.!?…][”"']?$/.test(line) && line.split(/\s+/).length >= 8);
    const known: Record<string, RegExp> = {
      'london-daily-2020-09-28': /historic peace deal\.$|You Wanted It/,
      'politico-2025-06-11': /Download our app today/,
      'washington-post-2020-12-02': /reported from Washington/,
    };
    expect(sentences.filter((line) => !known[article.id]?.test(line))).toEqual([]);
  });

  it.each(seeds)('account for every character that is not white space: $id', (article) => {
    const spans = [...article.paragraphs, ...article.removed].toSorted((a, b) => a.start - b.start);
    let at = article.body.start;
    for (const { start, end } of spans) {
      expect(article.text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(article.text.slice(at, article.body.end).trim()).toBe('');
  });

  it('show the headline once and the crossheads of the London Daily page', () => {
    const london = seeds.find(({ id }) => id === 'london-daily-2020-09-28');
    expect(london && headingsOf(london)).toEqual([
      'Threat to evacuate US diplomats from Iraq raises fear of war',
      'Perennial Risk',
      'Double-edged sword',
      'Hawks on both sides',
    ]);
  });

  it('show nothing of the pages around them', () => {
    const shown = seeds.flatMap(paragraphsOf).join('\n');
    for (const line of [
      'logo',
      'a day ago',
      'Orange background',
      'Daily8',
      'DOWNLOAD',
      'No comments',
      'Focus on the big picture',
      'Jul 10',
      'Newsletter',
      '0:00',
      'Heatwave',
      'peace deal',
      'Wanted It',
      'contributed from',
      '– – –',
      'Protesters burn',
    ]) {
      expect(shown).not.toContain(line);
    }
  });

  it('are read as they were delivered: nothing of the body is outside it', () => {
    expect(seeds.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
      ['al-monitor-2025-06-11', 12],
      ['london-daily-2020-09-28', 37],
      ['politico-2025-06-11', 13],
      ['the-new-region-2025-06-11', 12],
      ['washington-post-2020-12-02', 16],
    ]);
  });
});
