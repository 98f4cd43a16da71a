import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const SHUT = 'Belgium closed its embassy in Kinshasa on Monday after it was looted.';

const told = (sentence: string): string[] =>
  findMissionReports(articleOf([SHUT, `The embassy remains closed. ${sentence}`], '2024-09-24'))
    .filter(({ about }) => about === 'step')
    .map(({ level, modality }) => `${level} ${modality}`);

describe('a return on a condition', () => {
  it.each([
    '“We will reopen when it is safe, not before,” a spokesperson said.',
    '"We will reopen as soon as it is safe, not before," the spokesperson said.',
    '‘We’ll reopen once the road is open and not a day earlier,’ the ministry said.',
    'It will reopen when conditions allow, never before, the ministry said.',
    '“We shall reopen it if the ceasefire holds, not otherwise,” the minister said.',
    'The embassy will reopen only when its gate is mended, not sooner, officials said.',
    '“Our embassy will open again once our people are safe, and not before,” she said.',
    'It will not reopen until it is safe, the ministry said.',
  ])('is none: %s', (sentence) => {
    const reports = told(sentence);
    expect(reports).toContain('suspended-operations in-effect');
    expect(reports).not.toContain('normal-operations in-effect');
  });

  it.each([
    'The embassy has been open again since Thursday, when the road was safe.',
    'Belgium sent its ambassador back to Kinshasa when it reopened its embassy there on Thursday.',
    'The embassy has reopened, as it had promised to do once the road was safe.',
    'The embassy reopened on Thursday, not before time, the ministry said.',
    'Belgium reopened the embassy as soon as the soldiers had gone, the ministry said.',
  ])('has come where it has been fulfilled: %s', (sentence) => {
    expect(told(sentence)).toContain('normal-operations in-effect');
  });
});
