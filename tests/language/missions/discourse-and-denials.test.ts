import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';
import { toldOfPlaces as told } from './told.ts';

/** An article whose headings are short lines without a full stop. */
const toldUnder = (headline: string, ...lines: string[]): string[] => {
  const article = articleOf(lines, '2024-05-10', headline);
  return findMissionReports({
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      kind: /[.?!”]$/.test(article.text.slice(paragraph.start, paragraph.end)) ? 'prose' : 'heading',
    })),
  }).map(({ sender, city, country, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`);
};

describe('words that go back to a post', () => {
  it('takes “it” for the post spoken of: “It has been shut since …”', () => {
    expect(told('Norway has an embassy in Bangui. It has been shut since Monday.')).toEqual([
      'NO Bangui suspended-operations in-effect',
    ]);
  });

  it('takes a possessive alone for a post: “Peru’s in Gao is shuttered”', () => {
    expect(told('Chile’s embassy in Bamako is working as usual. Peru’s is shuttered.').at(-1)).toBe(
      'PE Bamako suspended-operations in-effect',
    );
  });

  it('reads past an aside between the post and its verb', () => {
    expect(
      told('The Irish embassy in Juba, already short of half its people, shut on Wednesday evening.'),
    ).toEqual(['IE Juba suspended-operations in-effect']);
  });

  it('takes no number for a denial in an aside', () => {
    expect(told('The Irish embassy in Juba, which had not had a quiet week, closed on Wednesday.')).toEqual([
      'IE Juba suspended-operations in-effect',
    ]);
  });
});

describe('where a step happens', () => {
  it('is where the people are, not where another post of the sentence is', () => {
    expect(
      told(
        'Austria has closed its consulate in Goma and has instructed the spouses of its envoys in Kinshasa to return home.',
      ),
    ).toEqual(['AT Goma suspended-operations in-effect', 'AT Kinshasa ordered-departure in-effect']);
  });

  it('is not where a post moves to, nor the country of that place', () => {
    expect(told('Denmark is moving its embassy in Juba to Kampala, in neighbouring Uganda.')).toEqual([
      'DK Juba suspended-operations in-effect',
    ]);
  });

  it('is the city in the heading above, even where another city runs the business', () => {
    expect(
      toldUnder(
        'Who is back',
        'Juba',
        'The Finns have not come back. Their embassy remains closed and its business is done from Nairobi.',
        'Lomé',
        'Greece moved its embassy to Kara on Friday.',
      ),
    ).toContain('GR Lomé suspended-operations in-effect');
  });

  it('is the article’s place under the names of sending states', () => {
    expect(
      toldUnder(
        'Togo: which embassies in Lomé are open',
        'The missions in Lomé told us how they stand.',
        'Japan',
        'Spouses and children were instructed to leave Lomé on Monday.',
      ),
    ).toEqual(['JP Lomé ordered-departure in-effect']);
  });
});

describe('denials', () => {
  it('denies what was only reported when the mission calls the report invention', () => {
    expect(
      told(
        'Kenya was considering closing its embassy in Juba, according to a newspaper.',
        'The embassy called the report “pure invention”.',
      ),
    ).toEqual(['KE Juba suspended-operations denied', 'KE Juba suspended-operations denied']);
  });

  it('lets a step stand beside a ministry’s denial of it', () => {
    expect(
      told(
        'Kenya closed its embassy in Juba on Monday, the foreign ministry in Nairobi said.',
        'South Sudan’s foreign ministry said that the report was untrue.',
      ),
    ).toEqual(['KE Juba suspended-operations in-effect', 'KE Juba suspended-operations denied']);
  });

  it('reads a denial in the second half of a sentence', () => {
    expect(
      told(
        'A deputy in Berlin says that Germany will close its embassy in Lomé; the foreign office says that he is misinformed.',
      ),
    ).toEqual(['DE Lomé suspended-operations denied']);
  });

  it('reaches no further verb behind “and”', () => {
    expect(
      told('Brazil’s embassy in Lima never changed its roster and is fully staffed, a spokeswoman said.'),
    ).toEqual(['BR Lima normal-operations in-effect', 'BR Lima reduced-staffing denied']);
  });

  it('takes a step that was never done for normal operations', () => {
    expect(told('Brazil’s embassy in Caracas never closed.')).toEqual([
      'BR Caracas normal-operations in-effect',
    ]);
  });

  it('gives a denial about all missions to no state', () => {
    expect(told('“No embassy in Juba has closed,” the minister said.')).toEqual([
      '* Juba suspended-operations denied',
    ]);
  });
});

describe('what tells no step', () => {
  it.each([
    ['an expulsion', 'Mali severed relations with Benin and gave its diplomats seven days to leave.'],
    ['another state’s order to leave', 'Ethiopia gave two Irish diplomats a week to leave Addis Ababa.'],
    ['a part of a post', 'The library of the French consulate in Fez closed at noon.'],
    ['a brand', 'Staff at the Coral Consulate, a hotel in Lomé, were ordered to leave.'],
    [
      'a holiday named a sentence later',
      'Brazil’s consulate in Fez will be closed on Friday. It’s a local holiday.',
    ],
    ['shelter', 'The US embassy in Lima told its staff to stay indoors and lifted the instruction at noon.'],
    [
      'a term explained',
      'An ordered departure is about people, and an authorized departure is about choice.',
    ],
  ])('is %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is what had been before', () => {
    expect(
      told(
        'The Czech embassy in Juba had been closed since March 2023, when its staff were withdrawn.',
      ).every((report) => report.endsWith('background')),
    ).toBe(true);
  });
});
