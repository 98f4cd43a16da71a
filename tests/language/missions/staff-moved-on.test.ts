import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** Which posts a text reports to be closed. */
const closed = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ level, modality }) => level === 'suspended-operations' && modality === 'in-effect')
      .map(({ sender, city }) => `${sender} ${city}`),
  ),
];

describe('an office’s own name for a post', () => {
  it.each([
    [
      '"Consulate General Karachi has suspended operations," the US embassy said in a statement.',
      'US Karachi',
    ],
    ['"US Consulate Lahore has suspended operations," the State Department said.', 'US Lahore'],
    ['"Our Consulate General Naha remains closed," the US embassy in Tokyo said.', 'US Naha'],
    [
      'British Deputy High Commission Kolkata has suspended operations, the Foreign Office said.',
      'GB Kolkata',
    ],
  ])('names its city: %s', (text, post) => {
    expect(closed(text)).toEqual([post]);
  });

  it.each([
    'Consulate General Victoria Jones has retired from the US foreign service, the embassy said.',
    'The consulate’s General Victoria Nkosi has suspended operations, the US State Department said.',
  ])('is not that of somebody who serves there: %s', (text) => {
    expect(closed(text)).toEqual([]);
  });
});

describe('staff who were moved on', () => {
  it('have left the post that was closed, not the one that takes them in', () => {
    expect(
      closed(
        'ANKARA: Germany on Monday closed its consulate in Izmir, while its embassy in Ankara and its consulate in Antalya continued to work.',
        '"The consulate in Izmir has suspended operations," the embassy said. "German staff have been relocated to Ankara."',
      ),
    ).toEqual(['DE İzmir']);
    expect(
      closed(
        'France on Monday closed its consulate in Kaduna, while its embassy in Abuja and its consulate in Lagos carried on.',
        'The consulate in Kaduna has suspended operations, the embassy said. The diplomats have been transferred to Lagos.',
      ),
    ).toEqual(['FR Kaduna']);
  });

  it('are those of another post where the sentence names it', () => {
    expect(
      closed(
        'Japan’s consulate in Kaduna has suspended operations. Its embassy in Abuja has moved its diplomats to Lagos.',
      ),
    ).toEqual(['JP Kaduna', 'JP Abuja']);
  });
});
