import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

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

describe('posts of one state that were named together', () => {
  const toldIn = (...paragraphs: string[]): string[] =>
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, level }) => about === 'step' && level !== 'authorized-departure')
      .map(
        ({ sender, city, country, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
      );

  it.each([
    [
      'Denmark has embassies in Bamako and Ouagadougou. Both embassies are open, the ministry said.',
      ['DK Bamako normal-operations in-effect', 'DK Ouagadougou normal-operations in-effect'],
    ],
    [
      'Denmark’s embassies in Bamako and Ouagadougou are in dangerous cities. Both are open as usual, the ministry said.',
      ['DK Bamako normal-operations in-effect', 'DK Ouagadougou normal-operations in-effect'],
    ],
    [
      'Denmark has embassies in Bamako, Niamey and Ouagadougou. All three have been closed.',
      ['Bamako', 'Niamey', 'Ouagadougou'].map((city) => `DK ${city} suspended-operations in-effect`),
    ],
    [
      'Denmark has an embassy in Nairobi and a consulate in Mombasa. Both have been closed until further notice.',
      ['DK Nairobi suspended-operations in-effect', 'DK Mombasa suspended-operations in-effect'],
    ],
    [
      'Peru is letting families of employees at its consulate in Karachi leave. The measure does not extend to the embassy in Islamabad or the consulate in Lahore. Both “are operating normally and fully staffed,” the ministry said.',
      ['PE Islamabad normal-operations in-effect', 'PE Lahore normal-operations in-effect'],
    ],
    [
      'Peru is letting families of employees at its consulate in Karachi leave. The measure does not apply to the embassy in Islamabad or the consulate in Lahore, which are operating normally and fully staffed, the ministry said.',
      ['PE Lahore normal-operations in-effect', 'PE Islamabad normal-operations in-effect'],
    ],
  ])('are meant by a word for all of them: %s', (text, steps) => {
    expect(toldIn(text)).toEqual(steps);
  });

  it.each([
    [['Denmark has embassies in Bamako and Ouagadougou. Both countries have closed their airports.'], []],
    [['Denmark has embassies in Bamako and Ouagadougou. Both are in the Sahel.'], []],
    [['Denmark has embassies in Bamako and Ouagadougou.', 'Both have been closed since March.'], []],
  ])('are not meant by other words: %s', (paragraphs, steps) => {
    expect(toldIn(...paragraphs)).toEqual(steps);
  });
});

describe('the post of somebody who speaks', () => {
  it.each([
    'Peru is letting families of employees at its consulate in Karachi leave. It is voluntary and covers only spouses and children, Peruvian embassy spokesman Luis Prado said.',
    'Peru is letting families of employees at its consulate in Karachi leave. It is voluntary and covers only spouses and children, the Peruvian embassy’s spokeswoman said.',
  ])('is not where a step of another one is taken: %s', (text) => {
    const cities = findMissionReports(articleOf([text], '2024-05-10')).map(({ city }) => city);
    expect(new Set(cities)).toEqual(new Set(['Karachi']));
  });
});
