import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The steps in effect that a text tells. */
const told = (text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10'))
      .filter(
        ({ about, background, modality }) => about === 'step' && !background && modality === 'in-effect',
      )
      .map(({ sender, level }) => `${sender} ${level}`),
  ),
];

describe('families who go with the whole staff', () => {
  it.each([
    ['KHARTOUM — The United Kingdom evacuated its embassy staff and their families in a night flight.', 'GB'],
    ['KHARTOUM — Britain has evacuated its diplomats and their families from Sudan.', 'GB'],
    ['Peru flew its six diplomats and their families out of Port-au-Prince on Friday.', 'PE'],
    ['Ireland has pulled its staff, their spouses and children out of its embassy in Tripoli.', 'IE'],
    ['Italian diplomats and their spouses have been flown out of Sanaa.', 'IT'],
    [
      'British forces have evacuated the diplomats of the UK embassy in Khartoum and their dependants, the prime minister said.',
      'GB',
    ],
  ])('leave nobody behind: %s', (text, sender) => {
    expect(told(text)).toEqual([`${sender} suspended-operations`]);
  });

  it.each([
    ['Spain evacuated most of its embassy staff and their families from Kabul.', 'ES reduced-staffing'],
    ['Denmark evacuated ten of its diplomats and their families from Khartoum.', 'DK reduced-staffing'],
    [
      'Italy flew out a third of its diplomats and all families from its embassy in Niamey.',
      'IT reduced-staffing',
    ],
    ['Germany evacuated the families of its diplomats from Beirut.', 'DE ordered-departure'],
    ['Norway ordered its diplomats and their families out of Niamey.', 'NO ordered-departure'],
  ])('are told from those of a part, from families alone and from orders: %s', (text, step) => {
    expect(told(text)).toEqual([step]);
  });

  it.each([
    'Poland plans to evacuate its diplomats and their families from Minsk.',
    'Aid groups have evacuated their staff and their families from Khartoum, the Danish embassy said.',
    'In 1991 Belgium evacuated its diplomats and their families from Kinshasa.',
  ])('have not left a post that is only to be left, is no post, or was left long ago: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('soldiers who bring people out', () => {
  it.each([
    [
      'PORT-AU-PRINCE, Haiti — The U.S. military flew non-essential personnel out of the U.S. Embassy in Haiti overnight into Sunday.',
      'US reduced-staffing',
    ],
    [
      'KHARTOUM — French soldiers brought the French embassy’s staff out of Khartoum on Sunday.',
      'FR reduced-staffing',
    ],
    [
      'A Spanish military plane flew the Chilean embassy’s staff out of Port-au-Prince.',
      'CL reduced-staffing',
    ],
    ['Half of the Dutch diplomats in Sanaa were flown out by the Jordanian army.', 'NL reduced-staffing'],
  ])('are not the people who go: %s', (text, step) => {
    expect(told(text)).toEqual([step]);
  });

  it.each([
    'The U.S. military ordered the families of soldiers out of Bahrain, the embassy said.',
    'France flew its soldiers out of Niamey, its embassy said.',
    'The army has evacuated its personnel from the base near the embassy.',
  ])('are the people who go where no others are: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
