import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, background }) => `${level}${background ? ' before' : ''}`);

describe('a house that had stood empty', () => {
  it('is over where people have moved in', () => {
    expect(
      told(
        'There is light again in the Romanian embassy in Pyongyang.',
        'Three diplomats moved in last week, the foreign ministry in Bucharest said. The building had stood empty since the frontier was sealed and the last of the staff took the train to the Russian border.',
      ),
    ).toEqual(['normal-operations', 'suspended-operations before']);
  });

  it.each([
    'Norway’s embassy in Quito is busy. Police said two diplomats moved in on the crowd.',
    'Norway’s embassy in Quito is busy. Two diplomats moved in two cars to the airport.',
  ])('is none where nobody did: %s', (text) => {
    expect(told(text)).not.toContain('suspended-operations');
  });
});
