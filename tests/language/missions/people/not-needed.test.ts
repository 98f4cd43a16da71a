import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who takes which step, how it stands and to whom it applies, each once. */
const whom = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality, scope }) => `${sender} ${level} ${modality}: ${scope.join(', ')}`),
  ),
];

const BOTH = 'nonessential personnel, family members';

describe('people who are not needed', () => {
  it.each([
    [
      'Finnish officials at the embassy in Accra who can be spared may leave at state expense, as may their partners and children.',
      `FI authorized-departure in-effect: ${BOTH}`,
    ],
    [
      'Spouses and children at the Swedish embassy in Accra may fly home at public expense, and so may any employee who can be spared.',
      `SE authorized-departure in-effect: ${BOTH}`,
    ],
    [
      'Staff of the Canadian high commission in Accra without security duties and the relatives of all staff must quit Ghana, Ottawa said.',
      `CA ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'All staff of the British high commission other than those needed to run the building, and their families, must leave Accra by Friday.',
      `GB ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'The State Department made it compulsory for embassy families in Accra, and for every employee the mission can do without, to get out of Ghana.',
      `US ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'Norway has cleared embassy families, and employees whose work can wait, to leave Ghana if they want to.',
      `NO authorized-departure in-effect: ${BOTH}`,
    ],
    [
      'Staff at Japan’s embassy in Accra who have no core duties, and anybody’s husband, wife or children, can take a paid passage home if they want one.',
      `JP authorized-departure in-effect: ${BOTH}`,
    ],
    [
      'Denmark has instructed the families of all its officials in Ghana, and every member of the embassy not needed to keep it running, to be out of the country by Monday night.',
      `DK ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'The State Department said it had ordered US government workers who do not perform emergency duties, together with all embassy family members, to leave Accra.',
      `US ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'American embassy employees without emergency functions, and all family members, were told on Wednesday that they must leave Ghana.',
      `US ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'The US embassy in Accra was not forgotten. Its employees, save for those needed in an emergency, and the relatives of all of them were told on Thursday that they had 48 hours to be gone.',
      `US ordered-departure in-effect: ${BOTH}`,
    ],
    [
      'The half of the staff that the US embassy in Accra can do without, and all families, would be sent home under a plan before the secretary of state.',
      `US ordered-departure considered: ${BOTH}`,
    ],
    [
      'All dependants of Canadian diplomats at the high commission in Accra, and every employee whose work is not judged critical, have to be out of Ghana by midnight, Ottawa said.',
      'CA ordered-departure in-effect: nonessential personnel, dependents',
    ],
    [
      'Peru ordered everyone at its embassy in Accra whom the ambassador can spare to leave by Sunday.',
      'PE ordered-departure in-effect: nonessential personnel',
    ],
    [
      'Brazil told the attachés of its embassy in Accra and their households that they could leave if they wished.',
      'BR authorized-departure in-effect: family members',
    ],
  ])('leave as nonessential personnel, with those who are named beside them: %s', (text, step) => {
    expect(whom(text)).toEqual([step]);
  });

  it.each([
    [
      'where they are said to stay',
      'Poland ordered its embassy families out of Baku, and its staff stay.',
      ['PL ordered-departure in-effect: family members'],
    ],
    [
      'where another step is theirs',
      'The United States ordered embassy families to leave Baku; employees without emergency functions may go if they like.',
      [
        'US ordered-departure in-effect: family members',
        'US authorized-departure in-effect: nonessential personnel',
      ],
    ],
    [
      'where a step does not cover them',
      'Canada allowed embassy families to leave Baku, a step that does not cover officials whose work can wait.',
      ['CA authorized-departure in-effect: family members'],
    ],
    [
      'where visits can wait',
      'Norway allowed families to leave its embassy in Baku and asked officials to keep those visits short that can wait.',
      ['NO authorized-departure in-effect: family members'],
    ],
    [
      'where nobody is sent',
      'Italy has not ordered employees without emergency duties to leave its embassy in Baku.',
      ['IT ordered-departure denied: nonessential personnel'],
    ],
    [
      'where all must go',
      'Denmark ordered all the staff of its embassy in Baku to leave. Visas that are not urgent will be issued in Tbilisi.',
      ['DK ordered-departure in-effect: all staff'],
    ],
  ] as const)('are not meant %s', (_, text, steps) => {
    expect(whom(text)).toEqual(steps);
  });
});
