import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const toldIn = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2026-03-12')).map(
    ({ sender, level, modality }) => `${sender} ${level} ${modality}`,
  );

describe('a return for which no day is set', () => {
  it.each([
    "Spain's mission in Niamey has no date for going back.",
    "There is no date yet for the reopening of Spain's embassy in Niamey.",
    'Spain has given no date for reopening its embassy in Niamey.',
    'No date has been fixed for the return of Spanish diplomats to Niamey.',
  ])('is none: %s', (sentence) => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it('leaves a post shut that is run from elsewhere', () => {
    expect(
      toldIn(
        'Washington has said since last week that its mission in Honiara is being run from PNG and that it has no date for going back.',
      ),
    ).toEqual(['US suspended-operations in-effect']);
  });

  it.each([
    'Spain reopened its embassy in Niamey on Monday, with no date for the return of families.',
    'Spain named no date, but its diplomats went back to Niamey on Monday.',
  ])('stands where the day is that of something else: %s', (sentence) => {
    expect(toldIn(sentence)).toContain('ES normal-operations in-effect');
  });
});
