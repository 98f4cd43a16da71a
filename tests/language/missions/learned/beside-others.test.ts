import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of 10 May 2024 tells as news, a line for each step. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(
        ({ sender, city, country, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
      ),
  ),
];

describe('the first sentence of news about missions', () => {
  it('is heard, though it has no word of diplomacy', () => {
    expect(
      told(
        'OSLO - Norway no longer has anybody in Bamako.',
        'The last four diplomats locked the embassy on Thursday and flew to Dakar. The ambassador, Nils Ruud, said that the embassy would be shut for months. The foreign ministry had no word for the consulate.',
      ),
    ).toEqual(['NO Bamako suspended-operations in-effect']);
  });
});

describe('a drill', () => {
  it('takes nothing from a post of another state that was told of before', () => {
    expect(
      told(
        'The Ghanaian embassy in Niamey opened its doors again on Thursday, with all its staff back at work.',
        'At the Egyptian embassy alarms rang and people ran for the cellar. No panic, please! It was only the yearly drill, a guard said.',
      ),
    ).toEqual(['GH Niamey normal-operations in-effect']);
  });
});

describe('a post that does the work of another', () => {
  it.each([
    'Whatever it used to do is now to be done by the embassy in Islamabad.',
    'Applicants will have to go to the embassy in Islamabad from now on.',
  ])('is not the one that has closed: %s', (sentence) => {
    expect(told(`Kenya has closed its consulate in Karachi. ${sentence}`)).toEqual([
      'KE Karachi suspended-operations in-effect',
    ]);
  });
});

describe('people who are sent somewhere', () => {
  it('are no applicants who are sent to another post', () => {
    expect(
      told(
        'Twelve people were sent to Baghdad on Friday, and the Dutch embassy reopened its doors on Sunday.',
      ),
    ).toEqual(['NL Baghdad normal-operations in-effect']);
  });
});

describe('a post that is named with its state', () => {
  it('is that state’s, though its people land in a city at home', () => {
    expect(
      told(
        'The embassy of Kenya in Suva has been ordered to send its families home; they landed in Nairobi on Friday.',
      ),
    ).toEqual(['KE Suva ordered-departure in-effect']);
  });
});

describe('“There, …”', () => {
  it('is the place that was named last', () => {
    expect(
      told(
        'Families at the Peruvian consulate in Erbil were ordered to leave on Monday.',
        'The Peruvian embassy in Baghdad is under another rule. There, families may leave at public expense if they wish, but none has to, the ministry said.',
      ),
    ).toEqual(['PE Erbil ordered-departure in-effect', 'PE Baghdad authorized-departure in-effect']);
  });
});

describe('a step that is told as news', () => {
  it.each([
    [
      'BR Suva',
      "Brazil's embassy in Suva, which had been out of action for a week after the riots, opened its gates again on Tuesday.",
    ],
    [
      'TR Lubumbashi',
      'The Turkish consulate in Lubumbashi, which had sent its families home in April, has taken them all back and works as usual.',
    ],
  ])('is none of the past for what had been before, in %s: %s', (post, sentence) => {
    expect(told(sentence)).toEqual([`${post} normal-operations in-effect`]);
  });

  it('holds until a day to come', () => {
    expect(
      told(
        "Kenya's offer of tickets home to families at its high commission in Maputo holds good until 31 January.",
      ),
    ).toEqual(['KE Maputo authorized-departure in-effect']);
  });
});

describe('a sentence that says that nobody was sent home', () => {
  it('tells of no closure beside it', () => {
    expect(
      told('The Danish embassy in Accra has 14 people. The Danes, for their part, are sending nobody home.'),
    ).toEqual(['DK Accra reduced-staffing denied']);
  });

  it('is none that says that nobody is home', () => {
    expect(
      told('The Danish embassy in Accra has 14 people. There is nobody home at the embassy any more.'),
    ).toEqual(['DK Accra suspended-operations in-effect']);
  });
});
