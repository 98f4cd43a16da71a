import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who takes which step in a transcript. */
const told = (headline: string, ...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2025-06-04', headline))
      .filter(({ about }) => about === 'step')
      .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`),
  ),
];

const KEYS =
  'QUESTION: There’s a story in a Nairobi paper that you’re going to shut the embassy in Juba on Friday and hand the keys to the Swedes. Is it true?';

describe('a briefing in the ways of the State Department', () => {
  it('is the United States’ by its title and its offices', () => {
    expect(
      told(
        'Department Press Briefing, June 4: South Sudan, rice',
        'MS. ORTIZ: Good afternoon.',
        KEYS,
        'MS. ORTIZ: No. We are not closing the embassy, and nobody in this building has proposed that.',
        'QUESTION: And the families?',
        'MS. ORTIZ: The Under Secretary is looking at whether families at the post should be offered the chance to leave.',
      ),
    ).toEqual(['US Juba suspended-operations denied', 'US Juba authorized-departure considered']);
  });

  it('is so by the clock and by how it names its posts', () => {
    expect(
      told(
        'Briefing: South Sudan',
        '1:05 p.m. EDT',
        'QUESTION: Are you closing the embassy in Juba and leaving your interests to the Norwegians?',
        'MR. HALE: We are not closing Embassy Juba.',
        'QUESTION: Has anything changed for the staff?',
        'MR. HALE: Nothing has changed for them.',
      ),
    ).toEqual(['US Juba suspended-operations denied']);
  });

  it('has others take their steps', () => {
    expect(
      told(
        'Department Press Briefing, June 4: South Sudan, rice',
        'QUESTION: The Germans seem to have made up their minds. Did they tell you?',
        'MS. ORTIZ: They told this building that they have taken eight of twenty people out of their embassy in Juba.',
        'QUESTION: Did they say why?',
        'MS. ORTIZ: You’d have to ask them.',
      ),
    ).toEqual(['DE Juba reduced-staffing in-effect']);
  });

  it('is not known by one of these ways alone', () => {
    const asked = [
      'QUESTION: Will you close the embassy in Juba?',
      'MS. ROY: We are not closing the embassy.',
      'QUESTION: Has the Secretary been told?',
      'MS. ROY: The Secretary was told on Monday.',
    ];
    expect(told('Press briefing: South Sudan', ...asked)).toEqual([]);
    expect(told('Transcript: Ottawa press briefing', ...asked)).toEqual([
      'CA Juba suspended-operations denied',
    ]);
  });

  it.each([
    [
      'Noon briefing by the spokesman for the Secretary-General',
      '12:20 p.m. EST',
      'QUESTION: Is your mission in Lomé being closed?',
      'MR. DIAZ: We have withdrawn non-essential staff from Lomé, as the Secretary-General said.',
      'QUESTION: And the office?',
      'MR. DIAZ: The office remains open. Nobody in this building has proposed to close it.',
    ],
    [
      'Technical briefing on Guinea',
      '3:15 p.m. EDT',
      'QUESTION: Are you closing the embassy in Conakry?',
      'MS. NOEL: We are not closing the embassy. The United States has told us of its own plans.',
    ],
  ])('is not known by the time of others and words that they say, too: %s', (headline, ...paragraphs) => {
    expect(told(headline, ...paragraphs).filter((step) => step.startsWith('US'))).toEqual([]);
  });
});
