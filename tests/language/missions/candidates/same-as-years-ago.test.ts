import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (paragraph: string): string[] =>
  findMissionReports(
    articleOf(
      ['Italy has reduced the staff of its embassy in Bamako to a handful of people, it said.', paragraph],
      '2025-10-31',
    ),
  )
    .filter(({ about, sender }) => about === 'step' && sender === 'SE')
    .map(
      ({ level, modality, background, effectiveOn }) =>
        `${level} ${modality}${background ? ` long ago, ${effectiveOn}` : ''}`,
    );

const LONG_AGO = 'Denmark shut its embassy in Bamako last year, citing the coups.';

describe('a state that did what another did long ago', () => {
  it.each([
    `${LONG_AGO} Sweden did the same.`,
    `${LONG_AGO} Sweden followed suit.`,
    `${LONG_AGO} Sweden did likewise.`,
    `${LONG_AGO} Sweden followed its example.`,
    `${LONG_AGO} Sweden took the same step.`,
    `${LONG_AGO} So did Sweden.`,
    `${LONG_AGO} Sweden did so, too.`,
  ])('did it then: %s', (paragraph) => {
    expect(told(paragraph)).toEqual(['suspended-operations in-effect long ago, 2024']);
  });

  it.each([
    ['Denmark shut its embassy in Bamako on Tuesday. Sweden did the same.', 'suspended-operations in-effect'],
    [`${LONG_AGO} Sweden followed suit on Tuesday.`, 'suspended-operations in-effect'],
    [`${LONG_AGO} Sweden took the same step on Tuesday.`, 'suspended-operations in-effect'],
    [`${LONG_AGO} Sweden may do the same.`, 'suspended-operations considered'],
  ])('does it now where that is told: %s', (paragraph, row) => {
    expect(told(paragraph)).toEqual([row]);
  });

  it('did what was told last where nothing of old is told before it', () => {
    expect(told('Sweden did the same.')).toEqual(['reduced-staffing in-effect']);
  });
});
