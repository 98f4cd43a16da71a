import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(({ about, level }) => about === 'step' && level !== 'normal-operations')
    .map(({ sender, country, level, modality }) => `${sender}@${country} ${level} ${modality}`);

describe('a post that has long been where it belongs', () => {
  it.each([
    "Britain's embassy has been in Accra since 1957, the foreign secretary said on Tuesday.",
    'The Danish embassy has stood in Accra since independence.',
    'The Danish embassy has been housed in a villa in Accra for 30 years.',
    'The Dutch embassy has always been in Tel Aviv and has been there since 1948.',
    "Norway's consulate has been in Recife since 2004.",
    'The Danish high commission has long been based in Accra, for as long as anyone remembers.',
  ])('is not shut: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    ["Britain's embassy to Yemen has been in Riyadh since 2015, when it fled Sanaa.", 'GB@YE'],
    ['The embassy of Chad in Khartoum has been in Port Sudan since April 2023.', 'TD@SD'],
    ['The Danish embassy in Accra has been empty since 2021.', 'DK@GH'],
    ['The Danish embassy has been in Accra since 1961 but closed on Monday.', 'DK@GH'],
  ])('is where it has left its place, or has closed since: %s', (sentence, post) => {
    expect(told(sentence)).toContain(`${post} suspended-operations in-effect`);
  });
});
