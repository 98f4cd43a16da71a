import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2024-05-10'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ level }) => level);

describe('who goes home for a feast', () => {
  it.each(['Christmas', 'Easter', 'Eid', 'Ramadan', 'Thanksgiving', 'the New Year'])(
    'comes back: for %s',
    (feast) => {
      expect(told(`Half the staff of the Danish embassy in Accra have flown home for ${feast}.`)).toEqual([]);
    },
  );

  it.each(['before Ramadan', 'since Thanksgiving', 'for good'])('is gone who went %s', (when) => {
    expect(told(`Half the staff of the Danish embassy in Accra have flown home ${when}.`)).toContain(
      'reduced-staffing',
    );
  });
});
