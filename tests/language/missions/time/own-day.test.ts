import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The days of the closings that a sentence tells. */
const daysOf = (sentence: string) =>
  findMissionReports(articleOf([sentence], '2025-05-10'))
    .filter(({ about, level }) => about === 'step' && level === 'suspended-operations')
    .map(({ effectiveOn }) => effectiveOn);

describe('several days in a sentence', () => {
  it.each([
    [
      'On Monday rebels took the airport and on Tuesday the Danish embassy in Bamako closed and flew out staff on Friday.',
      '2025-05-06',
    ],
    ['On Monday rebels took the airport and the Danish embassy in Bamako closed on Friday.', '2025-05-09'],
    ['On Monday rebels took the airport and on Tuesday the Danish embassy in Bamako closed.', '2025-05-06'],
  ])('give a closing its own: %s', (sentence, day) => {
    expect(new Set(daysOf(sentence))).toEqual(new Set([day]));
  });
});
