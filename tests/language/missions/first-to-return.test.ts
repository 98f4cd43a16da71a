import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (text: string): string[] =>
  findMissionReports(articleOf([text, 'The US embassy in Juba had been shut since March.'], '2024-05-21'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('a core of a staff', () => {
  it.each([
    'The State Department said that a core team of diplomats had returned to Juba and that more would follow in the coming weeks.',
    'The State Department said on Monday that a core team of officers had returned to Juba and that the rest would follow.',
  ])('is there though more are to come: %s', (text) => {
    expect(told(text)).toContain('US reduced-staffing in-effect');
  });

  it.each([
    'Washington said that a core team could return to its embassy in Juba next month.',
    'Washington said a skeleton staff might come back to its embassy in Juba in June.',
  ])('is not there where it could only return: %s', (text) => {
    expect(told(text)).not.toContain('US reduced-staffing in-effect');
  });
});
