import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of 10 May 2024 tells as news, a line for each step. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality, lifts }) => `${sender} ${level} ${modality}${lifts ? ' again' : ''}`),
  ),
];

describe('a post whose people are all there again', () => {
  it.each([
    'The Danish embassy in Quito ran on a skeleton staff during the riots in January. It has been back at full strength since early March, a diplomat said on Tuesday.',
    'The Danish embassy in Quito worked with a skeleton staff in the autumn. It is at full strength again, Copenhagen said.',
    'Denmark’s embassy in Quito was down to three officers in February. It is now back to its normal complement, Copenhagen said.',
    'Only a handful of diplomats stayed at the Danish embassy in Quito in February. It was back at full strength since March, the ministry said.',
  ])('works as before: %s', (text) => {
    expect(told(text)).toEqual(['DK normal-operations in-effect again']);
  });

  it('works as before, whatever it had been for a time', () => {
    const text =
      'Danish diplomats never left Quito, although the embassy ran on a skeleton staff for most of the spring. A diplomatic source said it was back at full strength since early May.';
    expect(told(text)).toContain('DK normal-operations in-effect again');
    expect(told(text).join()).not.toContain('reduced-staffing');
  });

  it.each([
    'The Danish embassy in Quito has run on a skeleton staff since March. It hopes to be back at full strength by June.',
    'The Danish embassy in Quito runs on a skeleton staff. It was at full strength until March, Copenhagen said.',
    'The Danish embassy in Quito runs on a skeleton staff. The airport was back at full strength on Monday.',
    'The Danish embassy in Quito runs on a skeleton staff. The Spanish embassy is back at full strength.',
    'The Danish embassy in Quito worked with a skeleton staff in the autumn. The Spanish embassy is at full strength again.',
  ])('is another than one that is not: %s', (text) => {
    expect(told(text)).toContain('DK reduced-staffing in-effect');
    expect(told(text)).not.toContain('DK normal-operations in-effect again');
  });

  it('leaves the past of another state’s post alone', () => {
    expect(
      told('Denmark closed its embassy in Quito during the riots. The Spanish embassy has reopened.'),
    ).toEqual(['DK suspended-operations in-effect', 'ES normal-operations in-effect again']);
  });
});

describe('people of whom a part is back', () => {
  it.each([
    'Belgium said that part of the staff of its embassy in Dakar had come back and that the rest would return in June, security permitting.',
    'Some of the diplomats at the Belgian embassy in Dakar are back, and the others will follow in June, Brussels said.',
    'Half of the staff have returned to the Belgian embassy in Dakar; the rest are to come back next month.',
    'A first group of Belgian diplomats has returned to the embassy in Dakar, with the rest expected in June.',
    'Ten of the 30 diplomats are back at the Belgian embassy in Dakar and the remaining 20 will return in June.',
  ])('are still fewer than they were: %s', (text) => {
    expect(told(text)).toEqual(['BE reduced-staffing in-effect again']);
  });

  it('are still fewer where no post is named', () => {
    expect(
      told(
        'Kenya reopened its embassy in Kinshasa on Thursday.',
        'Belgium said that part of its staff had come back and that the rest would return in June, security permitting.',
      ),
    ).toEqual(['KE normal-operations in-effect again', 'BE reduced-staffing in-effect again']);
  });

  it.each([
    'Belgium said its staff had come back to the embassy in Dakar and that the families would return in June.',
    'All of the staff of the Belgian embassy in Dakar had come back by May, Brussels said.',
    'The last of the staff of the Belgian embassy in Dakar have come back; the rest returned in March.',
    'Some of the diplomats were hurt when rioters stormed the Belgian embassy in Dakar; its staff are back at work.',
  ])('are others than a whole staff that is back: %s', (text) => {
    expect(told(text)).toEqual(['BE normal-operations in-effect again']);
  });

  it.each([
    'Belgium said part of its staff in Dakar would come back in June.',
    'Part of the staff of the Belgian embassy in Dakar have come home to Brussels.',
  ])('are back at the post, and are so now: %s', (text) => {
    expect(told(text).join()).not.toContain('again');
  });
});

describe('a post that has its number of people again', () => {
  const SENT = 'In March Denmark flew six of its ten diplomats in Quito home.';

  it.each([
    '“As of this morning our embassy in Quito has its ten, and it keeps its old hours,” the Danish minister said.',
    'Denmark’s embassy in Quito again has all of its ten diplomats.',
    'The Danish embassy in Quito has its ten officers back, the minister said.',
    'Since Monday the Danish embassy in Quito has its ten people, the minister said.',
  ])('works as before: %s', (sentence) => {
    expect(told(SENT, sentence)).toContain('DK normal-operations in-effect again');
  });

  it.each([
    'The Danish embassy in Quito has all of its personnel.',
    'The Danish embassy in Quito has its ten diplomats to thank for that.',
    'The Danish embassy in Quito had its ten people back home by April.',
    'Since Monday the Danish embassy in Quito has its gate painted.',
  ])('is another than one that is only said to have people: %s', (sentence) => {
    expect(told(SENT, sentence)).not.toContain('DK normal-operations in-effect again');
  });
});
