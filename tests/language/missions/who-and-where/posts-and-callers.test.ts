import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
        ({ sender, country, city }) => `${sender}@${country}/${city ?? ''}`,
      ),
    ),
  ].sort();

describe('posts named in one breath', () => {
  it.each([
    [
      "Turkmenistan's consulate in Herat and Uzbekistan's in Mazar-i-Sharif were emptied of diplomats.",
      ['TM@AF/Herat', 'UZ@AF/Mazar-i-Sharif'],
    ],
    ["Peru's embassy in Quito and Chile's in La Paz have been shut.", ['CL@BO/La Paz', 'PE@EC/Quito']],
    [
      'The Peruvian embassy in Quito and the Chilean one in La Paz have been shut.',
      ['CL@BO/La Paz', 'PE@EC/Quito'],
    ],
  ])('each take the step: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    'The Peruvian embassy in Quito is next to the Chilean one and has been shut.',
    'The Peruvian embassy in Quito, unlike any other embassy, has been shut.',
  ])('take it only where the words are said of both: %s', (sentence) => {
    expect(told(sentence)).toEqual(['PE@EC/Quito']);
  });
});

describe('where somebody calls from', () => {
  it.each([
    [
      '“We shut up shop at the weekend,” an Austrian diplomat said by phone from Larnaca. The Austrian embassy in Beirut is closed until further notice.',
      ['AT@LB/Beirut'],
    ],
    [
      '“We closed on Friday,” a Dutch diplomat said by telephone from Amman. The Dutch embassy in Damascus is shut.',
      ['NL@SY/Damascus'],
    ],
    ['The Dutch embassy in Damascus has closed, the chargé said, speaking from Amman.', ['NL@SY/Damascus']],
  ])('is not where a post is: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is where it is if the post works from there', () => {
    expect(told('The Dutch embassy in Damascus is closed and works by phone from rooms in Amman.')).toEqual([
      'NL@SY/Damascus',
    ]);
  });
});

describe('a command of the American forces', () => {
  it('speaks of the American embassy', () => {
    expect(
      told(
        'The U.S. military airlifted nonessential personnel out of the American embassy in Port-au-Prince overnight, officials said on Sunday.',
        'The German ambassador left Haiti on Sunday, the German foreign ministry said.',
        'The embassy continues to operate with a limited number of staff, Southern Command said.',
      ).filter((one) => one.startsWith('US')),
    ).toEqual(['US@HT/Port-au-Prince']);
  });
});
