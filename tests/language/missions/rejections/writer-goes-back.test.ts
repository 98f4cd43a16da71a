import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const levelsIn = (sentence: string): string[] =>
  findMissionReports(
    articleOf(["Fiji's consulate general in Auckland closed on Friday.", sentence], '2026-03-12'),
  ).map(({ level }) => level);

describe('a writer who goes back to an office', () => {
  it.each([
    'On Sunday I went back to the office, for the lanterns.',
    'I have since been back to the consulate twice.',
  ])('does not open it again: %s', (sentence) => {
    expect(levelsIn(sentence)).toEqual(['suspended-operations']);
  });

  it.each([
    'On Sunday its diplomats went back to the office.',
    '“I went back to the consulate on Sunday with all my staff,” the consul said.',
  ])('is no diplomat who does: %s', (sentence) => {
    expect(levelsIn(sentence)).toContain('normal-operations');
  });
});
