import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What the article tells, each once. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2025-08-15'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`),
  ),
];

describe('a state to which the people of another only go', () => {
  it.each([
    'A sheet of paper on the gate says that every kind of business will be done from there until a date to be announced.',
    'All of its work will be done from there for the time being, a notice says.',
    'Its telephones are answered there, and the house is locked.',
  ])('takes no step itself: %s', (sentence) => {
    const steps = told(
      `In Tegucigalpa the shutter of the South Korean embassy came down on Thursday, and the last five of its people drove off to Guatemala City. ${sentence}`,
    );
    expect(steps).toEqual(['KR HN suspended-operations in-effect']);
  });

  it('is who calls its own people home', () => {
    expect(
      told('The embassy of Peru in Quito shut on Thursday. Its eight diplomats were flown home to Lima.'),
    ).toEqual(['PE EC suspended-operations in-effect']);
  });
});

describe('work that passes to a post', () => {
  const shut = 'As of today the Embassy of Poland in Muscat halts its activity for an indefinite period.';
  it.each([
    'Consular protection of Polish citizens in Oman passes to the Polish Embassy in Abu Dhabi. That Embassy works without any change.',
    'Responsibility for Poles in Oman rests with the embassy in Abu Dhabi. It works as normal.',
    'Assistance to Polish citizens falls to the embassy in Abu Dhabi. The Abu Dhabi embassy is not affected and keeps its hours.',
  ])('leaves that post at work: %s', (paragraph) => {
    expect(told(shut, paragraph)).toEqual([
      'PL OM suspended-operations in-effect',
      'PL AE normal-operations in-effect',
    ]);
  });

  it('does not keep a post open that closes with its work', () => {
    expect(told(shut, 'The Polish embassy in Abu Dhabi has closed as well.')).toEqual([
      'PL OM suspended-operations in-effect',
      'PL AE suspended-operations in-effect',
    ]);
  });
});

describe('“the city” behind where others have gone', () => {
  it.each([
    'Japan is examining whether to close its embassy in the city for a time, an official in Tokyo said.',
    'Japan may close its embassy in the city, its foreign minister said.',
  ])('is the city that they left: %s', (sentence) => {
    expect(
      told(
        'Work at Britain’s embassy in Burkina Faso has been suspended and its last diplomats have been transferred to Accra, the Foreign Office said.',
        'The ambassador left Ouagadougou by military aircraft before dawn.',
        sentence,
      ),
    ).toContain('JP BF suspended-operations considered');
  });
});
