import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10', 'Diplomatic notes'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, city, country, level }) => `${sender} ${city ?? country} ${level}`),
  ),
];

describe('a capital that is called by its people or country', () => {
  it.each([
    ['Denmark has closed its embassy in the Kenyan capital.', 'DK Nairobi suspended-operations'],
    ['Sweden has evacuated half of its diplomats from the Malian capital.', 'SE Bamako reduced-staffing'],
    [
      'In the Kenyan capital, Sweden has sent home half of the staff of its embassy.',
      'SE Nairobi reduced-staffing',
    ],
    [
      'Protests went on in the Malagasy capital. Germany’s embassy has sent home half of its staff.',
      'DE Antananarivo reduced-staffing',
    ],
    ['Sweden has closed its embassy in Lebanon’s capital.', 'SE Beirut suspended-operations'],
  ])('is that city: %s', (text, step) => {
    expect(told(text)).toEqual([step]);
  });

  it('is a place of the article, in which a capital in capitals acts', () => {
    expect(
      told(
        'Shots were heard in the Malagasy capital on Monday. PARIS has told the wives of its diplomats to leave.',
      ),
    ).toEqual(['FR Antananarivo ordered-departure']);
  });

  it('is the one that has been named', () => {
    expect(
      told('Shots were heard in Kinshasa. Belgium has cut its embassy in the Congolese capital by half.'),
    ).toEqual(['BE Kinshasa reduced-staffing']);
  });

  it.each([
    ['Belgium has cut its embassy in the Congolese capital by half.', 'BE CD reduced-staffing'],
    ['Sweden has evacuated half of its diplomats from the largest Malian city.', 'SE ML reduced-staffing'],
  ])('is none where it doesn’t tell which: %s', (text, step) => {
    expect(told(text).filter((one) => one !== step)).toEqual([]);
  });
});
