import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): Set<string> =>
  new Set(
    findMissionReports(articleOf(paragraphs, '2026-07-14'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`),
  );

const CUT =
  'Brazil cut its embassy in Caracas to a skeleton staff in June and flew most of its diplomats home.';

describe('people who are not back yet', () => {
  it.each([
    'Brazil’s diplomats have not yet gone back, a spokesperson said.',
    'The others have not returned to the embassy, a clerk said.',
    'Its diplomats haven’t come back since.',
  ])('shut nothing that was only cut: %s', (sentence) => {
    expect(told(CUT, sentence)).toEqual(new Set(['BR reduced-staffing in-effect']));
  });

  it('leave shut what was shut', () => {
    expect(
      told(
        'Chad shut its embassy in Caracas in June.',
        'The Chadians, diplomats and guards, have not been back since.',
      ),
    ).toEqual(new Set(['TD suspended-operations in-effect']));
  });
});
