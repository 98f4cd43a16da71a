import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** To whom the steps of a text apply, each behind its level. */
const whom = (text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ level, scope }) => `${level}: ${scope.join(', ')}`),
  ),
];

describe('to whom a step applies', () => {
  it.each([
    [
      'Norway instructed all embassy employees whose jobs are not considered urgent, and the relatives of its whole staff, to get out of Dhaka.',
      'ordered-departure: nonessential personnel, family members',
    ],
    [
      'Norway has ordered its non-emergency government employees and all accompanying family members to leave Dhaka.',
      'ordered-departure: nonessential personnel, family members',
    ],
    [
      'Denmark told every dependant and all non-essential staff at its embassy to leave Dhaka.',
      'ordered-departure: nonessential personnel, dependents',
    ],
    [
      'Denmark ordered all its embassy staff and their families to leave Dhaka.',
      'ordered-departure: family members, all staff',
    ],
    [
      'Denmark, dependent on shipping, told all staff at its embassy to leave Dhaka.',
      'ordered-departure: all staff',
    ],
    ['Japan ordered the families of its diplomats in Dhaka to leave.', 'ordered-departure: family members'],
    [
      'Spouses and children of Japanese diplomats must leave Dhaka, Tokyo said.',
      'ordered-departure: family members',
    ],
    [
      'Norway has told the wives and children of its embassy’s diplomats in Bamako that they must be gone by Sunday.',
      'ordered-departure: family members',
    ],
    [
      'Sweden authorised its diplomats’ families in Lahore to leave on Monday.',
      'authorized-departure: family members',
    ],
    [
      'The dependants of non-essential staff at the Danish embassy in Accra were ordered home.',
      'ordered-departure: dependents',
    ],
    [
      'Australia offered the families of its diplomats in Beirut the chance to fly home.',
      'authorized-departure: family members',
    ],
  ])('is whose kin are meant, not whose they are: %s', (text, step) => {
    expect(whom(text)).toEqual([step]);
  });

  it.each([
    [
      'The United States ordered non-emergency staff of its embassy in Kyiv and their families to leave.',
      ['ordered-departure: nonessential personnel, family members'],
    ],
    [
      'Canada ordered its diplomats in Lomé and their dependants to leave.',
      ['ordered-departure: dependents, diplomats'],
    ],
    [
      'The United States ordered families of American diplomats to leave Ukraine and allowed non-essential staff to go as well.',
      ['ordered-departure: family members', 'authorized-departure: nonessential personnel'],
    ],
  ])('is everybody whom it names, and nobody of the next step: %s', (text, steps) => {
    expect(whom(text)).toEqual(steps);
  });

  it('is not who says so', () => {
    expect(whom('The Danish embassy in Accra has closed, diplomats said.')).toEqual([
      'suspended-operations: ',
    ]);
  });

  it.each([
    [
      'The United States said that staff of its embassy in Dhaka and relatives could leave if they wished.',
      'authorized-departure: family members',
    ],
    [
      'Norway allowed staff and relatives to leave its embassy in Dhaka.',
      'authorized-departure: family members, all staff',
    ],
    [
      'Personnel and their families were ordered to leave the Danish embassy in Accra.',
      'ordered-departure: family members, all staff',
    ],
    [
      'Denmark allowed non-essential employees and their families to leave its embassy in Accra.',
      'authorized-departure: nonessential personnel, family members',
    ],
    [
      'Denmark ordered some staff and their families to leave its embassy in Accra.',
      'ordered-departure: family members',
    ],
    [
      'Denmark ordered locally engaged staff and their families to leave its embassy in Accra.',
      'ordered-departure: family members, locally employed staff',
    ],
  ])('is the staff as such where nothing says which of them: %s', (text, step) => {
    expect(whom(text)).toEqual([step]);
  });
});
