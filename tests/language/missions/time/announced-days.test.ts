import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(({ about }) => about === 'step')
    .map(
      ({ sender, level, modality, effectiveOn }) =>
        `${sender} ${level} ${modality}${effectiveOn ? ` ${effectiveOn}` : ''}`,
    );

describe('a step that a state announces for a day to come', () => {
  it.each([
    ['Germany will shut its consulate in Tbilisi by November, the foreign ministry said.', 'DE', '2024-11'],
    ['Sweden will close its embassy in Tbilisi by the end of 2025, the ministry said.', 'SE', '2025-12'],
    ['Sweden said in January that it would close its embassy in Rabat by the end of 2024.', 'SE', '2024-12'],
    [
      'Sweden said earlier this year that it would close its embassy in Rabat by the end of 2024.',
      'SE',
      '2024-12',
    ],
    ['Hungary said on Tuesday that it would shut its embassy in Minsk from next Monday.', 'HU', '2024-03-18'],
    ['Moscow said on Tuesday that it would close its consulate in Gdansk by 30 April.', 'RU', '2024-04-30'],
    ['Denmark will close its embassy in Accra next year, the foreign ministry said.', 'DK', '2025'],
    ['Denmark said it would close its embassy in Accra by the end of the year.', 'DK', '2024-12'],
    [
      'Denmark will close its embassy in Accra at the end of the month, the ministry said.',
      'DK',
      '2024-03-31',
    ],
  ])('is decided for that day: %s', (sentence, sender, day) => {
    expect(told(sentence)).toEqual([`${sender} suspended-operations in-effect ${day}`]);
  });

  it.each([
    'Denmark warned on Tuesday that it would close its embassy in Accra by the end of the year unless it was paid.',
    'Denmark said on Monday it would close its embassy in Accra by June if the coup succeeded.',
    'A source said Denmark would close its embassy in Accra by June.',
    'Denmark could close its embassy in Accra by the end of 2024.',
    'Italy plans to close its embassy in Dakar next year to save money, the foreign minister said.',
    'Denmark said it would not close its embassy in Accra by the end of the year.',
  ])('is none where it is hedged, or another’s word: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.includes('in-effect'))).toEqual([]);
  });

  it('is in effect at once where it only has an end', () => {
    expect(told('Denmark has closed its embassy in Accra until the end of May.')).toEqual([
      'DK suspended-operations in-effect',
    ]);
  });
});
