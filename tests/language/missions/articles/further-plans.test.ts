import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (paragraph: string): string[] =>
  findMissionReports(articleOf([paragraph], '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

const PLANS = 'Norway plans to close its embassy in Lusaka at the end of next year.';

describe('a step that is added to a plan', () => {
  it.each([
    [PLANS, 'Oslo will also shut posts in Kuwait and Chisinau.', ['KW', 'MD']],
    [PLANS, 'It will also close its missions in Amman and Lima.', ['JO', 'PE']],
    [PLANS, 'The consulate in Lagos will be closed too.', ['NG']],
    [PLANS, 'It would also shutter its consulate in Lagos.', ['NG']],
    ['Norway may close its embassy in Lusaka.', 'Its embassy in Lima will likewise be shut.', ['PE']],
    [
      PLANS,
      'It will also close its embassy in Amman. It will also shut its consulate in Lagos.',
      ['JO', 'NG'],
    ],
  ])('is planned, too: %s %s', (plan, further, countries) => {
    const rows = told(`${plan} ${further}`);
    for (const country of countries) expect(rows).toContain(`NO ${country} suspended-operations considered`);
    expect(rows.join()).not.toContain('in-effect');
  });

  it.each([
    ['Norway closed its embassy in Lusaka on Monday.', 'It will also shut its consulate in Lagos.', 'NO NG'],
    [PLANS, 'Denmark closed its embassy in Amman on Tuesday.', 'DK JO'],
    [PLANS, 'It also closed its embassy in Amman on Tuesday.', 'NO JO'],
    [PLANS, 'Sweden will also shut its embassy in Lima on Friday.', 'SE PE'],
  ])('is in effect where it is done or no plan goes before it: %s %s', (first, second, row) => {
    expect(told(`${first} ${second}`)).toContain(`${row} suspended-operations in-effect`);
  });

  it.each([
    'The army has closed posts in Gao and Kidal, a diplomat said.',
    'Norway criticised the closing of posts in Gao, its embassy in Bamako said.',
    'The bank will shut posts in Lima and Amman, a diplomat said.',
  ])('is none of missions where the posts are others: %s', (sentence) => {
    expect(told(`${PLANS} ${sentence}`)).toEqual(['NO ZM suspended-operations considered']);
  });
});
