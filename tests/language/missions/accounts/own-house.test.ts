import { expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an entry of a live page, above that of Portugal's closing, says of Portugal. */
const said = (words: string): string[] => {
  const article = articleOf(
    [
      'Fighting in Mali’s capital, Bamako, goes on for a third day.',
      words,
      '16:20 Portugal has closed its embassy in Bamako and flown all its diplomats to Dakar.',
    ],
    '2025-06-03',
  );
  const end = article.paragraphs[1]?.end ?? 0;
  return findMissionReports(article)
    .filter(({ sender, evidence }) => sender === 'PT' && evidence.end <= end)
    .map(({ level, modality }) => `${level} ${modality}`);
};

it.each([
  [
    '“The Portuguese embassy is functioning from its building in Bamako today, as it was last month,” the foreign minister said.',
    'suspended-operations denied',
  ],
  [
    'Mali’s foreign ministry says that the Portuguese embassy “is carrying on its work from its own premises in Bamako as before”.',
    'suspended-operations denied',
  ],
  [
    'Mali’s foreign minister said that the Portuguese were “all in Bamako and working”.',
    'reduced-staffing denied',
  ],
  [
    'The mayor of Bamako said that the Portuguese were “in their office like everybody else”.',
    'reduced-staffing denied',
  ],
])('is a word of the host against a closing that is told below: %s', (words, level) => {
  expect(said(words)).toEqual([level]);
});

it.each(['Mali’s foreign minister said that the Portuguese were in Bamako for the match.'])(
  'is none where they only visit: %s',
  (words) => {
    expect(said(words)).toEqual([]);
  },
);
