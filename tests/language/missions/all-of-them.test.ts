import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** What a text tells of whom and where, in any order. */
const told = (text: string): string[] =>
  [
    ...new Set(
      findMissionReports(articleOf([text], '2024-05-10'))
        .filter(({ about }) => about === 'step')
        .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`),
    ),
  ].sort();

describe('all whose posts were named before', () => {
  it.each([
    [
      'KINSHASA — The embassies of France, Belgium and Rwanda in Kinshasa were attacked. All three remain open.',
      ['BE', 'FR', 'RW'].map((state) => `${state} CD normal-operations in-effect`),
    ],
    [
      'Crowds attacked the embassies of France, Belgium and Rwanda in Kinshasa on Tuesday. None of them has closed, diplomats said.',
      ['BE', 'FR', 'RW'].map((state) => `${state} CD suspended-operations denied`),
    ],
    [
      'The Danish and Norwegian embassies in Tripoli were shelled on Monday. Both are closed until further notice.',
      ['DK', 'NO'].map((state) => `${state} LY suspended-operations in-effect`),
    ],
    [
      'Rebels shelled the streets around the Greek, Cypriot and Italian embassies in Tripoli. All of them have been closed.',
      ['CY', 'GR', 'IT'].map((state) => `${state} LY suspended-operations in-effect`),
    ],
  ])('are meant by a word for all of them: %s', (text, steps) => {
    expect(told(text)).toEqual(steps);
  });

  it.each([
    'Three shops next to the embassies of Peru and Chile in Quito burned down. All three were closed.',
    'The embassies of Peru and Chile in Quito called for calm. Both sides have closed their airports.',
  ])('are not others of another number or kind: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the one in another city', () => {
  it.each([
    [
      'France closed its embassy in Niamey on Sunday. The one in Bamako is open.',
      'FR ML normal-operations in-effect',
    ],
    [
      'Spain has opened its embassy in Lomé to visitors again. The one in Niamey has closed.',
      'ES NE suspended-operations in-effect',
    ],
  ])('is a post of the same state: %s', (text, step) => {
    expect(told(text)).toContain(step);
  });
});
