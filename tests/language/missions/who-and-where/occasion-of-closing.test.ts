import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const sendersIn = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2026-03-12')).map(({ sender, level }) => `${sender} ${level}`),
  ),
];

describe('states that are named only in what a closing came after', () => {
  it.each([
    [
      'The US embassy in Minsk remains closed. It suspended operations in February 2022, days after Russian troops used Belarus to invade Ukraine, and it has not reopened.',
      'US',
    ],
    [
      'The Danish embassy in Asmara stays closed. It suspended operations in 2021, when Ethiopian troops marched through Sudan, and has never reopened.',
      'DK',
    ],
    [
      'The Irish embassy in Kabul is closed. It closed in 2021, when Iran broke with Turkey, but it has never reopened.',
      'IE',
    ],
    [
      'Denmark shut its embassy in Khartoum in April 2023, days after Egypt had moved troops into Sudan, and it has not reopened.',
      'DK',
    ],
  ])('have closed nothing: %s', (words, state) => {
    expect(sendersIn(words)).toEqual([`${state} suspended-operations`]);
  });

  it.each([
    ['Peru protested when Colombia shut its consulate in Iquitos, and it has not reopened.', 'CO'],
    [
      'The Danish embassy in Juba is open. Norway closed its embassy there in May, after Sudan mobilised, and has not reopened it.',
      'NO',
    ],
  ])('do not hide who closed: %s', (words, state) => {
    expect(sendersIn(words)).toContain(`${state} suspended-operations`);
  });
});
