import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** How the closings stand that a sentence of 10 May 2024 tells. */
const closings = (sentence: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([sentence], '2024-05-10'))
      .filter(({ level, background }) => level === 'suspended-operations' && !background)
      .map(({ sender, modality }) => `${sender} ${modality}`),
  ),
];

describe('a closing until something is so', () => {
  it.each([
    'Norway said it was shutting its mission in Accra until its security could be guaranteed.',
    'Norway has closed its embassy in Accra till its staff can be protected.',
    'Norway is suspending operations at its embassy in Accra until conditions would allow a return.',
    'Norway closed its consulate in Accra for as long as the fighting might last.',
    'Norway has shut its embassy in Accra pending a review of what could be done to protect it.',
    'The Norwegian embassy in Accra is closing its doors until the army could restore order, the ambassador said.',
  ])('is in effect, whatever may end it: %s', (sentence) => {
    expect(closings(sentence)).toEqual(['NO in-effect']);
  });

  it.each([
    ['Norway said closing its embassy in Accra could follow.', 'considered'],
    ['Norway may shut its embassy in Accra until its security can be guaranteed.', 'considered'],
    ['Norway warned it could shut its embassy in Accra until its safety was guaranteed.', 'considered'],
    [
      'Norway is considering shutting its embassy in Accra until its security could be guaranteed.',
      'considered',
    ],
    ['Norway said it would not close its embassy in Accra until its staff could be flown out.', 'denied'],
  ])('stands as its own words say: %s %s', (sentence, modality) => {
    expect(closings(sentence)).toEqual([`NO ${modality}`]);
  });
});
