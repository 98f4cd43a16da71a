import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article says against steps, as a denial of a step or otherwise, each once. */
const against = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, modality }) => about === 'report' || modality === 'denied')
      .map(({ sender, city, country }) => `${sender} ${city ?? country}`),
  ),
];

const FLOWN =
  'JUBA - Norway has flown nine of its fourteen diplomats out of Juba, the foreign ministry in Oslo said on Tuesday.';
const SHUT = 'The Kenyan embassy in Bujumbura has been closed since Friday, diplomats said.';

describe('a denial that points back', () => {
  it.each([
    [
      'to shots told by others',
      FLOWN,
      'Shooting was heard near the barracks at noon. Nurses said that soldiers had fired on an ambulance by the bridge. The army denies this.',
    ],
    [
      'to the dead',
      FLOWN,
      'A rights group said that forty prisoners had been shot. South Sudan’s government called that untrue.',
    ],
    [
      'within its sentence',
      'Japan has withdrawn the families of its diplomats from Colombo, the foreign ministry said.',
      'The opposition says that 40 people were arrested at the rally; police reject the figure.',
    ],
    [
      'to a price',
      SHUT,
      'Bread costs twice what it did in April, according to the traders’ union. Burundi’s interior ministry disputes the figure.',
    ],
    [
      'to what newspapers told of other things',
      'Canada has ordered nonessential staff to leave its embassy in Lusaka, newspapers wrote on Thursday.',
      'Broadcasters reported that three people were hurt in clashes near the stadium. Zambia’s police denied the reports.',
    ],
    [
      'to claims',
      'Canada has ordered nonessential staff to leave its embassy in Lusaka, newspapers wrote on Thursday. The opposition claimed that three people were hurt near the stadium. Zambia’s police denied the reports.',
      'Rain is expected.',
    ],
  ])('%s says nothing against a step', (_, step, said) => {
    expect(against(step, said)).toEqual([]);
  });

  it.each([
    [
      'FR Erbil',
      'Sweden has closed its consulate in Basra. France is considering whether to close its consulate in Erbil, a Baghdad newspaper said. The foreign ministry called that untrue.',
    ],
    [
      'TG Ouagadougou',
      'Ghana has recalled half of the staff of its embassy in Ouagadougou. Togo is thinking of recalling its diplomats from Ouagadougou, a paper wrote. Togo’s foreign ministry rejected the report.',
    ],
  ])('denies what the sentence before told, and nothing else: %s', (denied, text) => {
    expect(against(text)).toEqual([denied]);
  });

  it.each([
    [
      'SE Khartoum',
      'Sweden has flown 11 of its 17 diplomats out of Khartoum, according to officials in Stockholm. Sudan’s foreign ministry denies this.',
    ],
    [
      'FR Erbil',
      'France closed its consulate in Erbil on Sunday, a source said. The Quai d’Orsay called that untrue.',
    ],
    [
      'SE Khartoum',
      'Sweden has flown 11 of its 17 diplomats out of Khartoum. They landed at Arlanda on Monday night, an official in Stockholm said. Sudan’s foreign ministry denies this.',
    ],
    [
      'KE Bujumbura',
      'The Kenyan embassy in Bujumbura has been closed since Friday. Neighbours said that the flag had been taken down and two lorries had left. The Burundian foreign ministry called that untrue.',
    ],
    [
      'KE Bujumbura',
      'The Kenyan embassy in Bujumbura has been closed since Friday. “There is nobody inside,” said a man who sells fruit at the corner. Burundi’s foreign ministry denies it.',
    ],
    ['KE Bujumbura', `${SHUT} Burundi’s foreign minister rejected the report.`],
    ...['denied the reports', 'denied all such reports', 'rejected these stories'].map((words) => [
      'CA Lusaka',
      `Canada has ordered nonessential staff to leave its embassy in Lusaka, newspapers wrote on Thursday. Police said three people were hurt in clashes near the stadium. Zambia’s foreign minister ${words}.`,
    ]),
    ['NO Juba', `${FLOWN} South Sudan’s foreign ministry rejected the figure.`],
  ])('is set against the step that it goes back to: %s', (denied, text) => {
    expect(against(text)).toEqual([denied]);
  });
});

describe('who contradicts somebody', () => {
  it('bears out what that one denied, and denies no other step', () => {
    const text =
      'Peru has moved its embassy in Baghdad to Amman. In Doha the Qatari foreign minister rejected reports about the consulate of his country in Basra. “Our consulate has not closed for a single hour,” he said. Neighbours in Basra contradicted the minister. “The shutter has been down all week,” a baker said.';
    expect(against(text)).toEqual(['QA Basra']);
  });

  it.each([
    [
      'KE Bujumbura',
      `${SHUT} Burundi’s interior minister contradicted them. “I saw the ambassador this morning,” he said.`,
    ],
    [
      'KE Bujumbura',
      'Kenya has closed its embassy in Bujumbura, the foreign minister in Nairobi said. Burundian officials contradicted the minister. “The embassy is open,” said one.',
    ],
  ])('denies the step that the other told: %s', (denied, text) => {
    expect(against(text)).toEqual([denied]);
  });
});
