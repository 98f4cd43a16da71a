import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const BEFORE =
  'The United States has authorized family members of American diplomats in Iraq to leave the country, the embassy said Thursday.';

/** The levels that a sentence tells of others than the Americans, with their senders. */
const told = (sentence: string): string[] =>
  findMissionReports(articleOf([BEFORE, sentence], '2024-05-10'))
    .filter(({ about, sender }) => about === 'step' && sender !== 'US')
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe("a state's workers in another country", () => {
  it.each([
    'Beijing has thousands of workers in Iraq and said that it had no plan to bring any of them home.',
    'China, which employs some 4,000 people on power stations in the country, has ordered them to leave.',
    'The Philippines has told its 1,600 nurses and engineers in Iraq to come home.',
    'Thailand has tens of thousands of workers in Israel and none has been told to leave.',
    'India has flown 900 of its 18,000 workers out of Iraq.',
    'South Korea has brought the builders at the refinery home.',
  ])('are no people of its mission: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    [
      'Norway has 12 diplomats in Iraq and said that it had no plan to bring any of them home.',
      ['NO reduced-staffing denied'],
    ],
    ['Japan has 40 people in Iraq and has brought half of them home.', ['JP reduced-staffing in-effect']],
    [
      'The Danish embassy has told its nurses and technicians to leave Iraq.',
      ['DK ordered-departure in-effect'],
    ],
  ])('are others than those of a post: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});
