import { expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const days = (text: string): (string | null)[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10'))
      .filter(({ about, level }) => about === 'step' && level === 'normal-operations')
      .map(({ effectiveOn }) => effectiveOn),
  ),
];

it.each([
  'The Indian consulate in Kano was granting visas on Thursday as on any other day.',
  'Peru’s embassy in La Paz worked normally on Tuesday.',
])('a day on which a mission works as on any other begins nothing: %s', (text) => {
  expect(days(text)).toEqual([null]);
});

it.each([
  ['The Indian consulate in Kano has been open again since Wednesday.', '2024-05-08'],
  ['Peru’s embassy in La Paz reopened on Tuesday.', '2024-05-07'],
])('one on which it opens does: %s', (text, day) => {
  expect(days(text)).toEqual([day]);
});
