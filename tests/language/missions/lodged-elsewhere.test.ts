import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const cities = (...paragraphs: string[]): Set<string | null> =>
  new Set(findMissionReports(articleOf(paragraphs, '2024-11-18')).map(({ city }) => city));

const SHUT = 'Japan’s consulate-general in Karachi has ceased to function.';

describe('a post whose people are lodged elsewhere', () => {
  it.each([
    'The officers have been lent desks at the embassy in Islamabad.',
    'Its two officers were given a room at the embassy in Islamabad.',
    'The staff have borrowed offices from the mission in Islamabad.',
  ])('is shut where it was, not where it found room: %s', (sentence) => {
    expect(cities(SHUT, sentence)).toEqual(new Set(['Karachi']));
  });

  it('leaves another closing where it is told', () => {
    expect(cities(SHUT, 'Japan has closed its embassy in Islamabad, too.')).toEqual(
      new Set(['Karachi', 'Islamabad']),
    );
  });
});
