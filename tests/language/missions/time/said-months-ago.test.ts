import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What is told by articles of 8 July 2024, a Monday. */
const told = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2024-07-08'))
    .filter(({ about, level }) => about === 'step' && level === 'suspended-operations')
    .map(
      ({ sender, modality, background, effectiveOn }) =>
        `${sender} ${modality}${background ? ' then' : ''} ${effectiveOn}`,
    );

describe('a closing that was announced months ago', () => {
  it.each([
    ['US', '2024-05', 'In May this year Washington said it would shut its consulate in Peshawar for good.'],
    ['US', '2024-03', 'Washington said in March it would close its consulate in Peshawar permanently.'],
    ['GB', '2024-02', 'Britain announced in February that it would shut its consulate in Peshawar.'],
    ['CA', '2023', 'Last year Canada said it would close its embassy in Lusaka.'],
    ['SE', '2024-06', 'Stockholm said last month that it would close its embassy in Lima.'],
    ['DK', '2022', 'In 2022 the Danish foreign ministry said it would close its embassy in Lima.'],
  ])('of %s is a plan as of %s: %s', (sender, month, sentence) => {
    expect(told(sentence)).toEqual([`${sender} considered then ${month}`]);
  });

  it.each([
    ['CA in-effect', 'Canada said on Friday it would close its embassy in Lusaka.'],
    ['CA in-effect', 'Canada said it would close the embassy in Lusaka that it opened in May last year.'],
    ['CA in-effect', 'Canada said in May that it would close its embassy in Lusaka by the end of 2024.'],
    ['CA in-effect', 'Canada closed its embassy in Lusaka in May.'],
    ['CA in-effect', 'Canada said that in May it had closed its embassy in Lusaka.'],
    ['CA considered', 'Canada said on Friday it might close its embassy in Lusaka, which it opened in May.'],
  ])('is another thing than a step of these days, %s: %s', (row, sentence) => {
    expect(told(sentence)).toEqual([expect.stringMatching(new RegExp(`^${row} (?!then)`))]);
  });
});
