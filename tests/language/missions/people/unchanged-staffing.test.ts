import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

const OTHERS = 'Spain closed its embassy in Lusaka on Monday.';

describe('a mission whose staffing is unchanged', () => {
  it.each([
    ['GB ZM', 'Britain has not changed the staffing of its high commission in Lusaka, a spokesperson said.'],
    ['DE PE', 'Staffing levels at the German embassy in Lima remain unchanged, the ministry said.'],
    ['NL PE', 'Staffing at the Dutch embassy in Lima is unchanged.'],
    ['JP PE', 'The embassy of Japan in Lima hasn’t altered its staffing levels.'],
    ['CA ZM', 'Canada has made no changes to the staffing of its mission in Lusaka.'],
    ['ES PE', 'There has been no change in the staffing of the Spanish embassy in Lima.'],
    ['NO PE', 'Norway is keeping its embassy in Lima at its current staffing.'],
    ['IT ZM', 'Italy is not changing staff levels at its embassy in Lusaka.'],
  ])('works as usual, %s: %s', (where, sentence) => {
    expect(told(sentence)).toEqual([`${where} normal-operations in-effect`]);
  });

  it.each([
    'The UK has not changed the staffing of its embassy, a spokesperson told the BBC, but it is keeping the situation under review.',
    'Britain has not altered staffing at its high commission, an official in London said.',
  ])('works as usual among others that do not: %s', (sentence) => {
    expect(told(OTHERS, sentence)).toEqual([
      'ES ZM suspended-operations in-effect',
      'GB ZM normal-operations in-effect',
    ]);
  });

  it.each([
    'Staffing of the skeleton team at the Dutch embassy in Lima is unchanged.',
    'Britain has not changed the staffing of its high commission in Lusaka, which was cut to ten in March.',
    'Britain has not changed its decision to cut the staff of its high commission in Lusaka.',
    'Britain has changed the staffing of its high commission in Lusaka.',
    'The airline has not changed its staffing in Lusaka, a diplomat said.',
  ])('is not told of: %s', (sentence) => {
    expect(told(sentence).join()).not.toContain('normal-operations');
  });

  it('changes nothing where it has been cut before', () => {
    expect(
      told(
        'Denmark withdrew half of its diplomats from Lima on Monday.',
        'Staffing at the Danish embassy has been unchanged ever after.',
      ).filter((row) => row.includes('in-effect')),
    ).toEqual(['DK PE reduced-staffing in-effect']);
  });
});
