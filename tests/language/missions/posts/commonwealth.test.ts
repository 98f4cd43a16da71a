import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { kindBetween } from '../../../../src/language/missions/posts/commonwealth.ts';
import { articleOf } from '../article-of.ts';

/** Whose posts the paragraphs tell a step of, and what kind of post each is. */
const kinds = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about }) => about === 'step')
      .map(({ sender, country, post }) => `${sender} ${country} ${post}`),
  ),
];

describe('a high commission', () => {
  it('is a post of one Commonwealth state in another', () => {
    expect(kindBetween('high-commission', 'AU', 'BD')).toBe('high-commission');
    expect(kindBetween('high-commission', 'US', 'BD')).toBe('embassy');
    expect(kindBetween('high-commission', 'IN', 'IQ')).toBe('embassy');
    expect(kindBetween('deputy-high-commission', 'GB', 'PK')).toBe('deputy-high-commission');
    expect(kindBetween('deputy-high-commission', 'CN', 'PK')).toBeNull();
    expect(kindBetween('assistant-high-commission', 'IN', 'BD')).toBe('assistant-high-commission');
    expect(kindBetween(null, 'US', 'BD')).toBeNull();
  });

  it('of which an article speaks does not make that of another state one', () => {
    expect(
      kinds(
        'Canada has closed its high commission in Dhaka, while India has brought home non-essential staff from its high commission.',
        'The United States said that non-essential staff could leave if they wished.',
      ),
    ).toEqual(['CA BD high-commission', 'IN BD high-commission', 'US BD embassy']);
  });
});

describe('a post under a high commission', () => {
  it.each([
    ['The British Deputy High Commission in Karachi has closed.', ['GB PK deputy-high-commission']],
    ['Britain shut its deputy high commission in Lagos on Monday.', ['GB NG deputy-high-commission']],
    ['India has closed its Assistant High Commission in Sylhet.', ['IN BD assistant-high-commission']],
    ['The British High Commission in Islamabad has closed.', ['GB PK high-commission']],
    ['The British consulate in Erbil has closed.', ['GB IQ consulate']],
    [
      'The British deputy high commissioner said that the High Commission in Islamabad had closed.',
      ['GB PK high-commission'],
    ],
  ])('is called as it is: %s', (sentence, rows) => {
    expect(kinds(sentence)).toEqual(rows);
  });
});
