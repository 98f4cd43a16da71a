import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`);

const SHUT = 'Spain closed its embassy in Bamako on Monday.';
const LET_GO = 'Sweden let the families of its diplomats in Bamako go home on Tuesday.';
const HALVED = 'Britain has withdrawn half of the officers of its embassy in Bamako.';

describe('a state that may do the same', () => {
  it.each([
    [LET_GO, 'Oslo could do likewise, its minister said.', 'NO Bamako authorized-departure considered'],
    [
      LET_GO,
      'Norway could take the same step before Sunday, a diplomat said.',
      'NO Bamako authorized-departure considered',
    ],
    [HALVED, 'Washington may go the same way.', 'US Bamako reduced-staffing considered'],
    [
      HALVED,
      'Canada might go down the same road, an official said.',
      'CA Bamako reduced-staffing considered',
    ],
    [HALVED, 'Chile is weighing whether to do the same.', 'CL Bamako reduced-staffing considered'],
    [SHUT, 'Portugal may follow suit.', 'PT Bamako suspended-operations considered'],
    [
      HALVED,
      'Chile was examining whether to take similar measures in view of the marches.',
      'CL Bamako reduced-staffing considered',
    ],
    [
      LET_GO,
      'Norway is considering a similar move, a diplomat said.',
      'NO Bamako authorized-departure considered',
    ],
    [HALVED, 'Finland was thinking of the same.', 'FI Bamako reduced-staffing considered'],
  ])('may do what was done last: %s %s', (step, sentence, row) => {
    expect(told(step, sentence).slice(1)).toEqual([row]);
  });

  it('does not go back to a stronger step told before that', () => {
    expect(told(SHUT, LET_GO, 'Oslo could do the same, its minister said.').at(-1)).toBe(
      'NO Bamako authorized-departure considered',
    );
  });

  it('does not go back to what was only denied', () => {
    expect(
      told(
        HALVED,
        '“Not one British officer has left Bamako,” the governor said.',
        'Washington may go the same way.',
      ).at(-1),
    ).toBe('US Bamako reduced-staffing considered');
  });

  it('keeps its embassy where the other did', () => {
    expect(
      told('Spain kept its embassy in Bamako open.', 'Portugal will do the same, a diplomat said.'),
    ).toEqual(['ES Bamako normal-operations in-effect', 'PT Bamako normal-operations in-effect']);
  });

  it.each([
    [SHUT, 'Chile said it saw no grounds for a similar move.', 'CL Bamako suspended-operations denied'],
    [SHUT, 'Norway has no plans for such a step.', 'NO Bamako suspended-operations denied'],
    [
      LET_GO,
      'Italy was not contemplating any such thing, its ambassador said.',
      'IT Bamako authorized-departure denied',
    ],
  ])('does not think of what was done last: %s %s', (step, sentence, row) => {
    expect(told(step, sentence).slice(1)).toEqual([row]);
  });

  it.each([
    'The bank is considering a similar move, Norway’s trade minister said.',
    'The Red Cross sees no reason for such a move.',
    'Norway said that it had no plans for such a fair next year.',
    'Italy is examining similar roads in the north.',
    'The mayor saw no need for similar measures in the schools.',
  ])('is not somebody or something else: %s', (sentence) => {
    expect(told(SHUT, sentence).slice(1)).toEqual([]);
  });

  it.each([
    'The new road goes the same way as the old railway, a Norwegian driver said.',
    'Norway said that talks went the same way every year.',
  ])('is not a road or a talk that does: %s', (sentence) => {
    expect(told(LET_GO, sentence).slice(1)).toEqual([]);
  });
});
