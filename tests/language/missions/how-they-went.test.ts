import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';
import { told } from './told.ts';

const FLOWN = 'Australia has flown home 22 of the 34 Australians who work at its high commission in Honiara.';

describe('how those went who were sent off, and who is left', () => {
  it.each([
    'An air force plane took the 22 to Townsville on Tuesday night',
    'The 22 were flown to Townsville on Tuesday night.',
    'High Commissioner Deirdre Fanshawe is staying with 11 others',
  ])('tells no order: %s', (sentence) => {
    expect(told(FLOWN, sentence).filter((row) => row !== 'AU reduced-staffing in-effect')).toEqual([]);
  });

  it('tells one where there was one', () => {
    expect(
      told(
        'Australia ordered families out of its high commission in Honiara.',
        'A plane took the 22 to Townsville.',
      ),
    ).toContain('AU ordered-departure in-effect');
  });
});

describe('those who could be spared', () => {
  it('are whom an offer is about', () => {
    expect(
      told(
        'The Americans of the embassy in Lima who could be spared, and the children of the rest, were offered a seat home.',
      ),
    ).toEqual(['US authorized-departure in-effect']);
  });

  it('are looked for where somebody asks who they are', () => {
    expect(told('London is asking who could be spared at its embassy in Lima.')).toEqual([
      'GB reduced-staffing considered',
    ]);
  });
});

describe('a number of people that has fallen', () => {
  it('is no full house', () => {
    const rows = told(
      'The United States ordered non-essential staff of its embassy in Niamey to leave.',
      'Two envoys put the number of Americans still at work there at under 30, from more than a hundred.',
    );
    expect(rows).not.toContain('US normal-operations in-effect');
  });

  it('is not one that has risen', () => {
    expect(
      told('The Danish embassy in Niamey is open with 30 people at work, from 20 a year ago.'),
    ).toContain('DK normal-operations in-effect');
  });
});

describe('a return of which word is promised', () => {
  it.each([
    'A notice on the wall says that it is closed and that The Hague will communicate when it goes back to normal working.',
    'A card on the door promises to say when it is back to its usual hours.',
    'The Dutch ministry will announce the day on which the embassy reopens.',
  ])('is none yet: %s', (sentence) => {
    const rows = told('The Dutch embassy in Tripoli was shut on Monday.', sentence);
    expect(rows.filter((row) => row.includes('normal-operations in-effect'))).toEqual([]);
  });

  it('is one where it has come', () => {
    expect(
      told(
        'The Dutch embassy in Tripoli reopened on Monday, and will tell travellers when visas are issued.',
      ),
    ).toEqual(['NL normal-operations in-effect']);
  });
});

describe('one of several courses', () => {
  it('is only thought of', () => {
    const rows = told(
      "A paper sets out three futures for Canada's embassy in Port-au-Prince. One of them is no embassy at all, at any rate not in Haiti.",
    );
    expect(rows.filter((row) => row.endsWith('in-effect'))).toEqual([]);
  });

  it('is not one of several posts', () => {
    expect(
      told('Norway keeps two posts in Ghana. One of them, the Norwegian embassy in Accra, has closed.'),
    ).toContain('NO suspended-operations in-effect');
  });
});

describe('an if that doubts a word', () => {
  it('leaves a return a return', () => {
    expect(
      told(
        'The first Canadian families to be sent out of the embassy in Ouagadougou are home again — if home is a villa with sandbags at the gate.',
      ),
    ).not.toContain('CA normal-operations considered');
  });

  it.each([
    ['Denmark is pulling its diplomats and families out of Bamako if families are attacked.', 'DK'],
    ['Denmark is withdrawing its diplomats from Bamako if diplomats are shot at.', 'DK'],
    ['Norway is closing its embassy in Lomé, if Lomé is taken.', 'NO'],
  ])('is a condition where something is done to what it takes up: %s', (sentence, state) => {
    const rows = told(sentence).filter((row) => row.startsWith(state));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.endsWith('considered'))).toEqual([]);
  });

  it('is no condition', () => {
    expect(
      told('The staff of the Canadian embassy in Lomé will be back at work, if the airport opens.'),
    ).toEqual(['CA normal-operations considered']);
  });
});

describe('where those work who were sent away', () => {
  const SENT = 'Norway took six of its ten diplomats in Juba out of the country on Sunday.';

  it.each([
    'They will work for the time being from Nairobi, the capital of neighbouring Kenya.',
    'They are now working from Nairobi.',
    'The six are now based in Nairobi.',
    'The six diplomats will carry on their work from Nairobi.',
  ])('does not shut the post that the others stay at: %s', (sentence) => {
    expect(told(SENT, sentence).every((row) => row === 'NO reduced-staffing in-effect')).toBe(true);
  });

  it.each([
    ['Norway withdrew all diplomats at its embassy in Juba on Sunday.', 'They are now working from Nairobi.'],
    ['Norway shut its embassy in Juba on Sunday.', 'They will work from Nairobi, the ministry said.'],
    [SENT, 'On Tuesday the embassy closed and now operates from Nairobi.'],
  ])('is where the post works of which nobody stays: %s %s', (first, second) => {
    expect(told(first, second)).toContain('NO suspended-operations in-effect');
  });

  it('is not what is meant by “there” afterwards', () => {
    const reports = findMissionReports(
      articleOf(
        [
          `${SENT} They will work for the time being from Nairobi, the capital of neighbouring Kenya.`,
          '“Our embassy is still there for Norwegians, with a smaller team,” a spokesman for the ministry said.',
        ],
        '2024-05-10',
      ),
    );
    expect(reports.filter(({ country }) => country === 'KE')).toEqual([]);
  });
});
