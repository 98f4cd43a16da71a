import { describe, expect, it } from 'vitest';
import { lintSeeds } from '../../../src/knowledge/library/lint-seeds.ts';
import { article, clock, newFolder, put } from './folder.ts';

describe('linting a folder', () => {
  it('reports what a reload would reject and what it would mention', async () => {
    const folder = newFolder();
    put(folder, 'arn.md', article('Arn'));
    put(folder, 'bad.md', '---\nheadline: x\ndate: soon\n---\nThe gate is shut.');
    put(folder, 'dell.txt', 'The legation in Dell sent home half of its people, the ministry said.');
    expect(await lintSeeds(folder, clock())).toEqual({
      articles: 2,
      rejected: [{ file: 'bad.md', line: 3, reason: expect.stringContaining('is not a date') }],
      problems: [{ file: 'dell.txt', problem: expect.stringMatching(/^undated/) }],
    });
  });
});
