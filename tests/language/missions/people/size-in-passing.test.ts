import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2025-03-04'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('how many people a post has', () => {
  it.each([
    'Norway has 12 diplomats at its embassy in Lomé.',
    'The Norwegian embassy in Lomé has about thirty local staff.',
  ])('is no reduction by itself: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'Norway has only 12 diplomats left at its embassy in Lomé.',
    'Norway has 12 diplomats at its embassy in Lomé instead of 30.',
  ])('is one where it is set against more: %s', (sentence) => {
    expect(told(sentence)).toEqual(['NO reduced-staffing in-effect']);
  });
});
