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

describe('a post that takes over', () => {
  it.each([
    [
      'BAGHDAD — Germany has closed its embassy in Baghdad. The consulate in Erbil takes over its work.',
      'DE Baghdad suspended-operations',
    ],
    [
      'WARSAW — Poland has closed its consulate in Benghazi. The embassy in Tripoli will take over its work.',
      'PL Benghazi suspended-operations',
    ],
    [
      'Spain has shut its consulate in Lagos. The embassy in Abuja has been told to take over its cases.',
      'ES Lagos suspended-operations',
    ],
    [
      'Italy has closed its consulate in Basra. The embassy in Baghdad handles its work for now.',
      'IT Basra suspended-operations',
    ],
    [
      'India has closed its consulate in Herat. The consulate in Mazar-i-Sharif is taking over its work.',
      'IN Herat suspended-operations',
    ],
  ])('has not shut: %s', (text, step) => {
    expect(told(text).filter((one) => one.endsWith('suspended-operations'))).toEqual([step]);
  });
});

describe('a post to which another’s people go', () => {
  it.each([
    [
      'Japan has closed its consulate in Chittagong and moved its staff to the embassy in Dhaka.',
      'JP Chattogram suspended-operations',
    ],
    [
      'Staff of the Japanese consulate in Chittagong were moved to the embassy in Dhaka on Sunday, and the consulate was shut.',
      'JP Chattogram suspended-operations',
    ],
    [
      'Austria has shut its consulate in Lahore and transferred its diplomats to its embassy in Islamabad.',
      'AT Lahore suspended-operations',
    ],
    [
      'Sweden closed its embassy in Baghdad and sent the staff to the consulate in Erbil.',
      'SE Baghdad suspended-operations',
    ],
  ])('has not shut: %s', (text, step) => {
    expect(told(text).filter((one) => one.endsWith('suspended-operations'))).toEqual([step]);
  });
});

describe('a post that', () => {
  it.each([
    [
      'has shut, whoever takes over',
      'Germany has closed its consulate in Erbil. The embassy in Baghdad was taken over by gunmen and has shut.',
      'DE Baghdad suspended-operations',
    ],
    [
      'handles less than before',
      'The Swiss embassy in Khartoum handles only emergencies, with a skeleton staff of three.',
      'CH Khartoum reduced-staffing',
    ],
    [
      'takes over and works on',
      'Poland has closed its consulate in Lahore. The embassy in Islamabad is unaffected and will take over the consulate’s cases, the ministry said.',
      'PL Islamabad normal-operations',
    ],
    [
      'closes with another',
      'Japan has closed its embassy in Khartoum and its consulate in Port Sudan.',
      'JP Port Sudan suspended-operations',
    ],
  ])('%s', (_, text, step) => {
    expect(told(text)).toContain(step);
  });
});

describe('a post to which people go whose own has been told of before', () => {
  const shut = 'LAGOS — Sweden’s consulate in Lagos stopped work on Sunday.';
  it.each([
    'Its five officers have moved to the embassy in Abuja, which will handle consular cases.',
    'All staff have been relocated to the embassy in Abuja, the foreign ministry said.',
    'The staff were transferred to the Swedish embassy in Abuja.',
    'The consul has been recalled to the embassy in Abuja.',
    'Two diplomats were flown to the embassy in Abuja on Monday.',
  ])('has not shut: %s', (sentence) => {
    expect(told(`${shut} ${sentence}`)).toEqual(['SE Lagos suspended-operations']);
  });

  it.each([
    [
      'Marines were sent to the embassy in Khartoum and the US State Department ordered non-emergency staff to leave.',
      'US Khartoum ordered-departure',
    ],
    [
      'The United States has flown extra security staff to its embassy in Khartoum and ordered families of diplomats to leave.',
      'US Khartoum ordered-departure',
    ],
    [
      'Italian diplomats have moved back to the embassy in Damascus, the foreign ministry in Rome said.',
      'IT Damascus normal-operations',
    ],
    ['Swedish staff have been moved out of the embassy in Juba to Kampala.', 'SE Juba suspended-operations'],
  ])('is where a step is taken when others go there, or its own: %s', (sentence, step) => {
    expect(told(sentence)).toEqual([step]);
  });
});
