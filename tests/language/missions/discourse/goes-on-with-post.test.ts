import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const atWork = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10', 'Diplomatic notes'))
    .filter(({ about, level }) => about === 'step' && level === 'normal-operations')
    .map(({ city, country }) => city ?? country);

const ORDER =
  'The U.S. Embassy in Manama has ordered its families to leave Bahrain, a notice said on Sunday. The order covers all families in Bahrain.';

describe('“it” behind a sentence about one post in its city', () => {
  it.each([
    ['The Embassy in Kuwait City is not covered by this notice. It keeps its regular hours.', 'Kuwait City'],
    ['The embassy in Doha is not affected by the order. It keeps its usual hours.', 'Doha'],
    ['The consulate in Dhahran is not part of this. It is open and works its normal hours.', 'Dhahran'],
  ])('is that post: %s', (text, city) => {
    expect(new Set(atWork(ORDER, text))).toEqual(new Set([city]));
  });
});
