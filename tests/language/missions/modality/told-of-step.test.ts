import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { BEFORE, BEHIND } from '../../../../src/language/missions/lexicon/modality-phrases.ts';
import { articleOf } from '../article-of.ts';

/** How the steps stand that a sentence tells of Norway's embassy in Lomé. */
const modalities = (sentence: string): string[] =>
  findMissionReports(articleOf([`Norway has 12 diplomats at its embassy in Lomé. ${sentence}`], '2025-03-04'))
    .filter(({ level }) => level !== 'normal-operations')
    .map(({ modality }) => modality);

describe('what a sentence says of a step besides telling it', () => {
  it.each([...BEHIND, ...BEFORE].map(({ example, tells }) => [tells, example] as const))(
    'is heard, so that it is only %s: %s',
    (tells, example) => {
      expect(new Set(modalities(example))).toEqual(new Set([tells]));
    },
  );

  it.each([
    'Norway does not rule out closing its embassy in Lomé.',
    'In the worst case Norway would close its embassy in Lomé.',
  ])('keeps open what is expressly not excluded: %s', (sentence) => {
    expect(modalities(sentence)).toEqual(['considered']);
  });

  it.each([
    'Norway closed its embassy in Lomé on Monday, a step that had been on the table for weeks.',
    'Norway has closed its embassy in Lomé, which had been on a list of ten.',
  ])('leaves in effect what is done: %s', (sentence) => {
    expect(modalities(sentence)).toEqual(['in-effect']);
  });

  it.each([
    'The ministry gave no official confirmation of the drawdown at the embassy in Lomé.',
    'Norway would not confirm that its embassy in Lomé has closed.',
    'Oslo declined to comment on reports that the embassy in Lomé was closing.',
    'There was no confirmation from Oslo of the withdrawal of its diplomats from Lomé.',
  ])('takes silence neither for a step nor for a denial: %s', (sentence) => {
    expect(modalities(sentence)).toEqual([]);
  });

  it.each([
    'Norway has closed its embassy in Lomé, but would not confirm the date.',
    'The ministry declined to comment when the embassy in Lomé was closed.',
  ])('reads a step beside silence about something else: %s', (sentence) => {
    expect(modalities(sentence)).toEqual(['in-effect']);
  });
});

describe('what somebody reported wrongly', () => {
  const modalities = (sentence: string): string[] =>
    findMissionReports(articleOf([sentence], '2024-05-10')).map(({ modality }) => modality);

  it.each([
    'The Globe reported incorrectly that the United States had ordered its non-emergency staff to leave Nepal.',
    'In a story published on May 7, the Globe reported incorrectly that the United States had ordered its non-emergency staff to leave Nepal.',
    'The Nordic Post wrongly reported on Monday that Denmark had closed its embassy in Bamako.',
    'An earlier version of this article misstated that Denmark had closed its embassy in Bamako.',
    'The agency reported by mistake that Denmark had closed its embassy in Bamako.',
    'Officials erroneously announced that the families of Danish diplomats had been ordered to leave Mali.',
  ])('is denied: %s', (sentence) => {
    expect(modalities(sentence)).toEqual(['denied']);
  });

  it.each([
    'The Globe wrongly reported that shots were heard, but Denmark has closed its embassy in Bamako.',
    'The Globe falsely claimed that shots were heard and Denmark has closed its embassy in Bamako.',
    'The Globe reported correctly that Denmark had closed its embassy in Bamako.',
  ])('denies nothing else: %s', (sentence) => {
    expect(modalities(sentence)).toEqual(['in-effect']);
  });
});
