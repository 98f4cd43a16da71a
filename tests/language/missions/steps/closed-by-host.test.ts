import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who, where, what and how the paragraphs tell, in the order of the alphabet. */
const told = (...paragraphs: string[]): string[] => {
  const reports = findMissionReports(articleOf(paragraphs, '2024-05-10'));
  const rows = reports
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, city, level, modality }) =>
      [sender, country, city, level, modality].filter(Boolean).join(' '),
    );
  return [...new Set(rows)].sort();
};

const SHUT = 'suspended-operations in-effect';

describe('a state that tells another to close its posts', () => {
  it.each([
    [
      'Germany has ordered Russia to close four of its five consulates in the country, a spokesperson said in Berlin, in a tit-for-tat response to Moscow’s limit on the number of German officials in Russia.',
      [`RU DE ${SHUT}`],
    ],
    ['The United States gave China 72 hours to close its consulate in Houston.', [`CN US Houston ${SHUT}`]],
    ['Ecuador has told Mexico to shut its consulate in Guayaquil.', [`MX EC Guayaquil ${SHUT}`]],
    ['Warsaw instructed Russia to close its consulate in Poznan within 30 days.', [`RU PL Poznań ${SHUT}`]],
    ['Canada forced Iran to shut its embassy in Ottawa.', [`IR CA Ottawa ${SHUT}`]],
  ])('has them on its own ground: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });

  it('is told of further, though it closes posts of its own there', () => {
    expect(
      told(
        'Germany has ordered Russia to close four of its five consulates in the country, in a tit-for-tat response to Moscow’s limit on German officials in Russia.',
        'The missions in Frankfurt, Munich, Leipzig and Hamburg have to be wound up by the end of the year.',
        'Germany will itself shut its consulates in Kaliningrad and Yekaterinburg by November.',
      ),
    ).toEqual([
      `DE RU Kaliningrad ${SHUT}`,
      `DE RU Yekaterinburg ${SHUT}`,
      `RU DE Frankfurt am Main ${SHUT}`,
      `RU DE Hamburg ${SHUT}`,
      `RU DE Leipzig ${SHUT}`,
      `RU DE Munich ${SHUT}`,
      `RU DE ${SHUT}`,
    ]);
  });

  it.each([
    ['Norway has ordered its consulate in Basra to close.', [`NO IQ Basra ${SHUT}`]],
    ['Germany has ordered its embassy in Mali to close.', [`DE ML ${SHUT}`]],
    ['Norway told Iraq that it had closed its consulate in Basra.', [`NO IQ Basra ${SHUT}`]],
  ])('is not one that closes its own: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});

describe('an order of a host that was not given', () => {
  it.each([
    ['Germany has not ordered Russia to close four of its five consulates in the country.', []],
    ['Germany could have ordered Russia to close four of its five consulates in the country.', []],
    ['Germany has told Russia to close the file on its consulate in Bonn.', []],
  ])('closes nothing: %s', (sentence, rows) => {
    expect(told(sentence).filter((row) => row.includes('in-effect'))).toEqual(rows);
  });
});

describe('a threat to answer a closing', () => {
  it.each([
    'Russian Foreign Ministry spokeswoman Olga Serova called the step “ill-considered” and said that it would not go unanswered.',
    'The ministry in Moscow said the closure would not be left unanswered.',
  ])('is no closing, and none that is denied: %s', (sentence) => {
    const before = 'Germany has ordered Russia to close four of its five consulates in the country.';
    expect(told(before, sentence)).toEqual([`RU DE ${SHUT}`]);
  });
});

describe('a closing by the end of a month or a year', () => {
  it.each([
    [
      'Sweden will close its embassy in Tbilisi by the end of 2025, the foreign ministry said.',
      `SE GE Tbilisi ${SHUT}`,
    ],
    ['Sweden is to close its embassy in Tbilisi at the end of June.', `SE GE Tbilisi ${SHUT}`],
    ['The Swedish consulate in Batumi must be shut by the end of the month.', `SE GE Batumi ${SHUT}`],
  ])('is told: %s', (sentence, row) => {
    expect(told(sentence)).toEqual([row]);
  });

  it.each([
    'By the close of the day the Swedish ambassador in Tbilisi had met four ministers.',
    'At the end of the year the Swedish embassy in Tbilisi gave a reception.',
  ])('is not any end: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
