import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

/** What an article says against steps that are in effect. */
const against = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, modality }) => about === 'report' || modality === 'denied')
      .map(({ sender, level }) => `${sender} ${level}`),
  ),
];

describe('a writer who goes on with a step that he has told', () => {
  it.each([
    'Danes at the embassy in Juba were told that they could go home on full pay if they wished, said Mette Friis, the deputy head of mission. She was speaking from her desk, and means to stay at it.',
    'Chile lets the spouses and children of its diplomats in Lomé go home at public expense. Its embassy hasn’t lost a single worker.',
    'Ireland has moved its embassy in Lusaka to Pretoria until further notice. Colleagues engaged in Zambia stay on full pay and have been asked not to come in.',
  ])('says nothing against it: %s', (text) => {
    expect(against(text)).toEqual([]);
  });

  it('may give the words of others', () => {
    const text =
      'Poland has closed its embassy in Lomé. The Togolese foreign minister would have none of it. “The Poles are at their desks,” he said.';
    expect(against(text)).toHaveLength(1);
  });
});

describe('somebody whose office is one at home', () => {
  it.each([
    [
      'a provincial minister',
      'On Monday night the provincial minister told a talk show that “the German consulate is functioning, I drove past and saw the flag”.',
    ],
    [
      'an information minister',
      'The information minister told a radio station that the German consulate was functioning.',
    ],
    ['a mayor', 'The mayor said that the German consulate was open.'],
  ])('speaks for the receiving state: %s', (_, said) => {
    expect(
      against(
        'Germany has closed its consulate general in Karachi, the foreign ministry in Berlin said.',
        said,
      ),
    ).toEqual(['DE suspended-operations']);
  });
});

describe('what another state calls false meanwhile', () => {
  it('leaves a step as it is told', () => {
    const text =
      'Japan on Thursday gave the families of its diplomats in Dhaka permission to return home, while Oslo dismissed as untrue a report that it had ordered Norwegians at its embassy to go.';
    expect(told(text)).toContain('JP authorized-departure in-effect');
  });

  it('is another thing than what the same sentence calls false', () => {
    const text = 'A report that Japan has closed its embassy in Dhaka is untrue, the ministry in Tokyo said.';
    expect(told(text)).toEqual(['JP suspended-operations denied']);
  });
});

describe('a step of the last days', () => {
  it('is news where the receiving state contradicts it in the same sentence', () => {
    const text =
      'Niger’s foreign minister said on Wednesday that Germany’s embassy in Niamey was working normally, a day after Berlin announced that it had withdrawn all its staff.';
    expect(told(text)).toEqual(['DE suspended-operations in-effect']);
  });
});

describe('who has spoken for the receiving state', () => {
  it('goes on about another state’s mission without a word of saying', () => {
    const steps =
      'Peru has ordered the families of its embassy in Juba to leave. The German embassy in Juba has closed, the ministry in Berlin said.';
    const said =
      '“The Peruvians have ordered no one out,” South Sudan’s foreign minister, Peter Lado, told reporters.';
    const more =
      'Nor would he hear of the Germans’ absence. “Their embassy is open. I drove past it this morning,” he said.';
    expect(against(steps, said, more)).toContain('DE suspended-operations');
    expect(told(steps, said, more).filter((one) => one.startsWith('DE'))).toEqual([
      'DE suspended-operations in-effect',
    ]);
  });
});
