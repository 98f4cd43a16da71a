import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const toldIn = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2026-03-12')).map(
    ({ level, modality }) => `${level} ${modality}`,
  );

describe('a step that is put off', () => {
  it.each([
    'Denmark has deferred the reopening of its embassy in Accra.',
    'Oslo has put back the reopening of its embassy in Juba by a month.',
    'Madrid said the return of its diplomats to Goma had been put off until the summer.',
    'The return of Danish diplomats to Accra has slipped to the autumn.',
  ])('has brought nobody back yet: %s', (sentence) => {
    expect(toldIn(sentence)).toEqual(['normal-operations considered']);
  });

  it.each([
    'The closure of the Danish consulate in Cebu has been postponed to May.',
    'Denmark has delayed the closure of its embassy in Accra by six months.',
  ])('has closed nothing yet: %s', (sentence) => {
    expect(toldIn(sentence)).toEqual(['suspended-operations considered']);
  });

  it.each([
    'The much-delayed reopening of the Danish embassy in Accra took place on Monday.',
    'The reopening of the Danish embassy in Accra, which had been put back twice, took place on Monday.',
    'The return of Norwegian diplomats to Juba has been brought forward to Monday.',
  ])('is one that was taken, where it took place in the end: %s', (sentence) => {
    expect(toldIn(sentence)).toContain('normal-operations in-effect');
  });

  it('is told of no mission where a match or a ceremony is put back', () => {
    const shut = 'The Danish embassy in Suva is closed.';
    expect(toldIn(shut, "In soccer, Nadi FC's mission to Lautoka has been put back to March.")).toEqual([
      'suspended-operations in-effect',
    ]);
  });
});
