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

describe('a post that entrusts its work or people to another', () => {
  const NEWS = 'LOMÉ, Nov. 18 — Foreign missions in Togo thinned out on Monday.';

  it.each([
    "Peru's embassy will shut on Friday and its officers will be attached to the mission in Accra.",
    "Peru's embassy has been shut since Sunday, and the telephone number on its door is that of the embassy in Accra.",
    "Peru's embassy has been closed since October, and Lima has placed its interests in the care of the embassy in Accra.",
    "Peru's embassy has closed, with its functions assumed by the embassy in Accra.",
    "Peru's embassy has closed, and its three officers have moved in with colleagues in Accra.",
  ])('is shut in the place that the article is about: %s', (sentence) => {
    expect(cities(NEWS, sentence)).toEqual(new Set(['Lomé']));
  });

  it.each([
    'Diplomats who were attached to the Peruvian embassy in Accra have been ordered to leave Ghana.',
    'Peru closed its embassy in Accra, which was in the care of two clerks.',
    'A small number of officers was sent home from the Peruvian embassy in Accra.',
    'Peru has closed its embassy in Accra after it assumed the work of that in Cotonou.',
  ])('is no place of people or numbers of another kind: %s', (sentence) => {
    expect(cities(NEWS, sentence)).toContain('Accra');
  });
});
