import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-10-17'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`);

describe('a place from which callers come', () => {
  const shut =
    'Since Tuesday there has been nobody in the office that the Danish embassy keeps in Gao, in Mali.';

  it.each([
    'No. It is open, with all its staff, and the visa section there is taking on the appointments from Gao.',
    'It is not. It is open as usual and handles the applications from Gao.',
    'No. It is working normally and answers the calls from Gao.',
  ])('is not where a post works: %s', (answer) => {
    expect(told(shut, '**Is the embassy in Bamako affected?**', answer)).toEqual([
      'DK Gao suspended-operations in-effect',
      'DK Bamako normal-operations in-effect',
    ]);
  });

  it('is where a post works that a sentence puts there, too', () => {
    expect(told(shut, 'The office in Gao is open again and handles the applications from Gao.')).toContain(
      'DK Gao normal-operations in-effect',
    );
  });

  it('is told from one from which people are withdrawn', () => {
    expect(told(shut, 'Norway has withdrawn most of its diplomats from Gao.')).toContain(
      'NO Gao reduced-staffing in-effect',
    );
  });
});
