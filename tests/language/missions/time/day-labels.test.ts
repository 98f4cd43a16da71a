import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The days of the steps of an article of 10 May 2024. */
const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, effectiveOn, background }) => `${level} ${effectiveOn}${background ? ' of old' : ''}`);

const CHRONICLE = [
  '4 April. Rain. Two bridges go.',
  '9 April. Nigeria directs its embassy’s non-essential officers and all dependants to leave Niger inside 72 hours.',
  '20 April. A ceasefire is signed in Lomé.',
  '1 May. Abuja cancels the instruction of 9 April.',
];

describe('the day that a line of a chronology is labelled with', () => {
  it('is that of what the line tells', () => {
    expect(told(...CHRONICLE)).toEqual(['ordered-departure 2024-04-09', 'normal-operations 2024-05-01']);
  });

  it.each([
    (line: string) => line.replace(/^([^.]+)\./, '**$1**'),
    (line: string) => line.replace(/^([^.]+)\./, '$1 –'),
    (line: string) => line.replace(/^(\d+) (\p{L}+)\./u, '$2 $1:'),
  ])('is known however it is written: %s', (write) => {
    expect(told(...CHRONICLE.map(write))).toEqual([
      'ordered-departure 2024-04-09',
      'normal-operations 2024-05-01',
    ]);
  });

  it('is none where only some lines begin with a day', () => {
    expect(
      told(
        'Nigeria directs its embassy’s non-essential officers to leave Niger.',
        '9 April. A letter dated so lay on the table when the embassy in Niamey closed.',
      ).every((row) => row.endsWith('null')),
    ).toBe(true);
  });

  it('does not take the place of a day that the sentence names', () => {
    expect(
      told(
        ...CHRONICLE.slice(0, 3),
        '6 May. Belgium’s embassy in Niamey closed on 3 May, it is learned in Brussels.',
      ),
    ).toContain('suspended-operations 2024-05-03');
  });

  it('puts what happened long ago into the past', () => {
    expect(told('12 March 2019. Belgium closes its embassy in Niamey.', ...CHRONICLE.slice(0, 3))).toContain(
      'suspended-operations 2019-03-12 of old',
    );
  });
});

describe('the day that surely labels a line', () => {
  it.each([
    '10 March 2024: Canada closes its embassy in Port-au-Prince.',
    '10 March: Canada closes its embassy in Port-au-Prince.',
    'March 10, 2024 – Canada closes its embassy in Port-au-Prince.',
    '**10 March 2024:** Canada closed its embassy in Port-au-Prince.',
    'March 10: Peru has shut its embassy in Lomé until further notice.',
  ])('is that of its step: %s', (item) => {
    expect(told(item)).toEqual([expect.stringContaining(' 2024-03-10')]);
  });

  it('gives way to a day of the step’s own', () => {
    expect(told('10 March 2024: Peru’s embassy in Lomé, which was closed on 4 March, is empty.')).toContain(
      'suspended-operations 2024-03-04',
    );
  });

  it.each([
    'LOMÉ, 10 March – Peru has closed its embassy in Togo.',
    'March 10 to 12: Peru has closed its embassy in Lomé until further notice.',
    'Peru has closed its embassy in Lomé until further notice. The reason, as of 10 March: fighting.',
  ])('is no other day: %s', (item) => {
    expect(told(item).join(' ')).not.toContain('2024-03-10');
  });
});
