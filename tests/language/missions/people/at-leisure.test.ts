import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

const EU = 'A diplomat from the European Union said its embassy in Bamako might send families home.';

describe('what sets no status of a mission', () => {
  it.each([
    '"Diplomats are shopping in our markets as they do every day," the Malian foreign minister said.',
    '"The diplomats of Europe still dine in our restaurants as they always have," the mayor of Bamako said.',
    'Foreign envoys were strolling through the bazaars of Bamako as usual, the mayor said.',
    'European diplomats can be seen jogging along the river in Bamako every morning, a minister said.',
    'The ambassadors walk about Bamako freely as before, the minister said.',
  ])('is what diplomats do in their free hours: %s', (sentence) => {
    expect(told(EU, sentence).join()).not.toContain('normal-operations');
  });

  it.each([
    'French diplomats are working at their embassy in Bamako as they do every day, he said.',
    'The French embassy in Bamako is working as usual, its diplomats shopping in the markets, he said.',
  ])('leaves a mission at work: %s', (sentence) => {
    expect(told(sentence)).toContain('FR ML normal-operations in-effect');
  });

  it.each([
    'Ana Quispe, the special envoy, works mainly from Turkey.',
    'A deputy envoy runs the file from Turkey.',
  ])('is that an envoy works from a country, for the embassy of that: %s', (sentence) => {
    const around = 'Turkey reopened its embassy in Damascus in December. Qatar and Jordan followed.';
    expect(told(around, sentence).join()).not.toContain('TR SY suspended-operations');
  });

  it.each([
    ['TR SY', 'Turkey’s ambassador to Damascus works from Ankara, where the embassy has moved.'],
    ['CL SY', 'The embassy of Chile in Damascus operates from Lebanon.'],
  ])('leaves a post that works from elsewhere: %s %s', (where, sentence) => {
    expect(told(sentence)).toContain(`${where} suspended-operations in-effect`);
  });
});
