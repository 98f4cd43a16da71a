import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, city, level }) => `${sender}@${city ?? country} ${level}`);

describe('a place outdoors beside a post', () => {
  it.each([
    'The car park at the Peruvian consulate in Medan, which on a normal Monday is full by eight, had four cars in it this week.',
    'The pavement outside the Peruvian consulate in Medan was as busy as on any normal Monday.',
  ])('does not tell that the post works: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'The street outside the Peruvian consulate in Medan was quiet on Monday; the consulate worked with all its staff.',
    'The road before the Peruvian consulate in Medan is blocked, but the consulate is open as usual.',
  ])('is told of together with a post that works: %s', (sentence) => {
    expect(told(sentence)).toEqual(['PE@Medan normal-operations']);
  });
});
