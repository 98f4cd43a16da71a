import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] => {
  const rows = findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
    ({ sender, city, post }) => `${sender} ${city} ${post}`,
  );
  return [...new Set(rows)].sort();
};

const BRITISH =
  'Karachi is quiet. Britain has withdrawn half of the officers from its deputy high commission in Karachi. In Islamabad, the high commission works as it always has.';

describe('the kind of a post', () => {
  it.each([
    [
      'China, which has many citizens in Karachi, denied that it had ordered its staff to leave. Posts had shown a queue of buses outside its consulate general.',
      'CN Karachi consulate-general',
    ],
    ['Norway has ordered its families out of Karachi. Its consulate stays open.', 'NO Karachi consulate'],
    [
      'Japan, whose consulate general in Karachi stands on the quay, denied that it had told its people there to go.',
      'JP Karachi consulate-general',
    ],
    [
      'Japan may ask its officers in Karachi to leave the consulate general by Friday, an official said.',
      'JP Karachi consulate-general',
    ],
  ])(
    'is what the sentence or the next one calls it, not what another state has: %s',
    (sentence, expected) => {
      const rows = told(BRITISH, sentence);
      expect(rows).toContain(expected);
      expect(rows.filter((row) => row.startsWith(expected.slice(0, 10)))).toEqual([expected]);
    },
  );

  it.each([
    [
      'Norway has ordered its families out of Karachi. Russia kept its consulate open.',
      'NO Karachi consulate',
    ],
    [
      'Norway has ordered its families out of Islamabad. Its consulate in Karachi stays open.',
      'NO Islamabad consulate',
    ],
  ])('is none of another state’s and none of another city’s: %s', (sentence, wrong) => {
    expect(told(sentence)).not.toContain(wrong);
  });
});
