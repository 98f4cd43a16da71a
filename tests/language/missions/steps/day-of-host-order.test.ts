import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The days of the closings that a sentence tells. */
const daysOf = (sentence: string) =>
  findMissionReports(articleOf([sentence], '2025-05-10'))
    .filter(({ about, level }) => about === 'step' && level === 'suspended-operations')
    .map(({ effectiveOn }) => effectiveOn);

describe('a closing beside what the receiving state asks', () => {
  it.each([
    'Mali asked Denmark to stay, but on Friday Denmark closed its embassy in Bamako.',
    'Mali last week demanded an apology, and Denmark closed its embassy in Bamako on Friday.',
  ])('keeps its own day: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual(['2025-05-09']);
  });

  it.each([
    'Mali on Friday ordered Denmark to shut its embassy in Bamako.',
    'Mali on Friday told Denmark and France to close their embassies in Bamako.',
  ])('has not that of the order: %s', (sentence) => {
    expect(new Set(daysOf(sentence))).toEqual(new Set([null]));
  });
});
