import { describe, expect, it } from 'vitest';
import { homeOfArticle } from '../../../../src/language/missions/articles/home-of-article.ts';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const DAY = '2026-02-12';

describe('the country of a paper that never names it', () => {
  it.each([
    ['MG', 'Rice stood at 3,400 ariary a kilo in the market, 200 more than last week.'],
    ['GH', 'A gallon costs 60 cedis now.'],
    ['HN', 'The fine is a thousand lempiras.'],
  ])('shows by its money, %s: %s', (country, sentence) => {
    expect(homeOfArticle(articleOf([sentence], DAY))?.country).toBe(country);
  });

  it.each([
    'A gallon costs 60 dollars now, and the lek of the grouse has begun.',
    'She paid 40 baht at the airport and 20 ringgit at the ferry.',
    'They drank two whiskies and spoke of the quetzal, a bird.',
  ])('does not show by money of several countries, of two at once, or by no sum: %s', (sentence) => {
    expect(homeOfArticle(articleOf([sentence], DAY))).toBeNull();
  });

  it('shows by the name of the paper', () => {
    const article = { ...articleOf(['The rain has stopped.'], DAY), publisher: 'The Kathmandu Courier' };
    expect(homeOfArticle(article)?.country).toBe('NP');
  });
});

describe('a step that is told without a place', () => {
  const PRICE = 'Rice stood at 3,400 ariary a kilo in the market.';
  const countries = (...paragraphs: string[]): Set<string> =>
    new Set(findMissionReports(articleOf(paragraphs, DAY)).map(({ country }) => country));

  it('is one in the country of the paper', () => {
    expect(
      countries(
        '“The Americans have not sent away a single member of their embassy,” the commandant said.',
        PRICE,
      ),
    ).toEqual(new Set(['MG']));
  });

  it('is one where the article says that it is, whatever money it counts', () => {
    expect(countries('Norway closed its embassy in Lima on Monday.', PRICE)).toEqual(new Set(['PE']));
  });
});
