import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answers/with-sources.ts';
import { openSeeds, seedsDir } from './ask-the-seeds.ts';

let seeds: Awaited<ReturnType<typeof openSeeds>>;
beforeAll(async () => {
  seeds = await openSeeds('2025-06-20');
});

const LINES = [
  '/status',
  ...['baghdad', 'iraq', 'erbil', 'bahrain', 'kuwait', 'tehran', 'israel', 'libya', 'washington'].map(
    (place) => `/status ${place}`,
  ),
  ...['2020-10-01', '2020-12-15', '2025-06-11'].map((day) => `/status iraq as_of:${day}`),
  ...['iraq', 'baghdad', 'kuwait'].map((place) => `/timeline ${place}`),
  ...['trump', 'state department', 'nasirzadeh', 'pompeo', 'official', 'diplomat'].map(
    (name) => `/quote ${name}`,
  ),
  '/quote about:embassy',
  ...['when did the reduction begin', 'who threatened the bases', 'rocket attacks', 'world cup'].map(
    (words) => `/ask ${words}`,
  ),
];

describe('every citation of every answer', () => {
  it.each(LINES)('%s cites the text of the file at its offsets', async (line) => {
    const reply = await seeds.line(line);
    if ('error' in reply) throw new Error(reply.error.message);
    for (const citation of citationsOf(reply.answer)) {
      const text = readFileSync(join(seedsDir, citation.file), 'utf8');
      expect(text.slice(citation.start, citation.end)).toBe(citation.exact);
      expect(citation.exact.trim()).not.toBe('');
      expect(citation.start).toBeGreaterThan(text.indexOf('\n---\n'));
    }
  });

  it('covers every quotation and every report that was read out of the seeds', async () => {
    for (const { article, quotations, missionReports } of seeds.library.current.analyses.values()) {
      const text = readFileSync(join(seedsDir, article.file), 'utf8');
      expect(article.text).toBe(text);
      expect(quotations.length + missionReports.length).toBeGreaterThan(0);
      const own = (span: { start: number; end: number }) =>
        article.paragraphs.some((paragraph) => paragraph.start < span.end && span.start < paragraph.end);
      for (const quotation of quotations) expect(own(quotation)).toBe(true);
    }
  });

  it('stands in an article that is listed among the sources', async () => {
    for (const line of LINES) {
      const reply = await seeds.line(line);
      if ('error' in reply) continue;
      const listed = reply.answer.sources.map(({ article }) => article);
      for (const { article } of citationsOf(reply.answer)) expect(listed).toContain(article);
    }
  });
});
