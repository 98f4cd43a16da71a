import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const placed = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10', 'Diplomatic notes'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, country }) => `${sender} in ${country}`),
  ),
];

describe('the capital in a dateline from which the first sender acts', () => {
  it.each([
    [
      'OSLO — Norway has closed its embassy in Niger. Sweden has withdrawn half of its staff.',
      ['NO in NE', 'SE in NE'],
    ],
    [
      'HELSINKI — Finland has sent home the families of its diplomats in Chad, the foreign ministry said. Estonia has closed its embassy.',
      ['FI in TD', 'EE in TD'],
    ],
    [
      'PARIS, May 9 — France has shut its embassy in Niger. The German embassy stays open.',
      ['FR in NE', 'DE in NE'],
    ],
    [
      'CAIRO — Egypt has withdrawn its diplomats from Libya, the foreign ministry said. Jordan and Morocco have sent home families only.',
      ['EG in LY', 'JO in LY', 'MA in LY'],
    ],
    [
      'WASHINGTON — The United States has ordered non-essential staff out of its embassy in Mali. Britain has closed its mission.',
      ['US in ML', 'GB in ML'],
    ],
  ])('is not where the next one’s post stands: %s', (text, steps) => {
    expect(placed(text)).toEqual(steps);
  });

  it('is not a paragraph later either', () => {
    expect(
      placed(
        'PARIS — France has closed its embassy in Niger.',
        'The German embassy has sent home half of its staff, a spokesman in Berlin said.',
      ),
    ).toEqual(['FR in NE', 'DE in NE']);
  });
});

describe('states that have pulled out of a country', () => {
  it.each([
    'CARACAS — Panama and Chile have pulled all their diplomatic personnel from Venezuela. Colombia, whose embassy is on the same street, says it will stay, with every desk occupied.',
    'CARACAS — Peru and Chile have flown all of their diplomats out of Venezuela. Ecuador, whose embassy stands next door, says that it will stay, with all of its people at work.',
  ])('house nobody who stays in it: %s', (text) => {
    expect(placed(text).every((step) => step.endsWith(' in VE'))).toBe(true);
  });
});

describe('the capital in a dateline', () => {
  it.each([
    ['NIAMEY — Norway has closed its embassy in Niger. Sweden has withdrawn half of its staff.', 'SE in NE'],
    [
      'OSLO — Norway has closed its embassy in Niger. In Oslo, Sweden has withdrawn half of its embassy staff.',
      'SE in NO',
    ],
    [
      'OSLO — Norway has closed its embassy in Niger. Niger has withdrawn half of its embassy staff in return.',
      'NE in NO',
    ],
  ])('stays a place of what is done there: %s', (text, step) => {
    expect(placed(text)).toContain(step);
  });
});

describe('where a head of mission is accredited', () => {
  it.each([
    ['NAIROBI — The U.S. ambassador to Sudan, John Godfrey, now works from Addis Ababa.', 'US in SD'],
    ['BEIRUT — The Polish ambassador to Syria has moved to Beirut with all of his staff.', 'PL in SY'],
    ['BEIRUT — Poland’s ambassador to Syria and his staff moved to Beirut on Sunday.', 'PL in SY'],
    ['DAKAR — The German chargé d’affaires to Mali now works from Dakar with all of his staff.', 'DE in ML'],
    ['NAIROBI — Ghana’s high commissioner to Uganda has moved to Nairobi with all of her staff.', 'GH in UG'],
  ])('is where the mission is: %s', (text, step) => {
    expect(placed(text)).toEqual([step]);
  });

  it.each([
    ['Poland moved its ambassador to Lebanon from Damascus on Sunday, with all of his staff.', 'PL in SY'],
    [
      'The Danish ambassador to Sweden said half of the staff of the Danish embassy in Oslo had gone home.',
      'DK in NO',
    ],
  ])('is not where a step is taken that has a place of its own: %s', (text, step) => {
    expect(placed(text)).toEqual([step]);
  });
});
