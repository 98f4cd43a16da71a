import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** Who, where, what and how the paragraphs tell. */
const told = (...paragraphs: string[]): string[] => {
  const reports = findMissionReports(articleOf(paragraphs, '2024-05-10'));
  const rows = reports
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, country, city, level, modality }) =>
      [sender, country, city, level, modality].filter(Boolean).join(' '),
    );
  return [...new Set(rows)];
};

const SHUT = 'suspended-operations in-effect';

describe('a post that is closed with other things', () => {
  it.each([
    [
      'Japan’s consulate in Medan and several Japanese schools were also shut on Tuesday after threats, officials said.',
      `JP ID Medan ${SHUT}`,
    ],
    [
      'The German embassy in Tunis and part of its visa office are closed, the foreign ministry said.',
      `DE TN Tunis ${SHUT}`,
    ],
    [
      'Spain’s consulate and a few Spanish shops in Tangier were shut on Friday after the attack on the consulate.',
      `ES MA Tangier ${SHUT}`,
    ],
  ])('is closed, however many of them are: %s', (sentence, row) => {
    expect(told(sentence)).toEqual([row]);
  });

  it.each([
    'The Danish embassy in Accra and several Danish schools were praised on Tuesday.',
    'Some of the staff of the Danish embassy in Accra were shut inside on Tuesday.',
    'Several French schools in Lima were shut on Tuesday, the French embassy said.',
  ])('is not what else is closed, or some of its people: %s', (sentence) => {
    expect(told(sentence).filter((row) => row.includes('suspended'))).toEqual([]);
  });
});

describe('a post that is kept', () => {
  it.each([
    [
      'Finland and Norway said on Tuesday that they will keep their embassies in Lusaka.',
      ['FI ZM Lusaka normal-operations in-effect', 'NO ZM Lusaka normal-operations in-effect'],
    ],
    [
      'Denmark will keep its embassy in Bamako, the foreign minister said.',
      ['DK ML Bamako normal-operations in-effect'],
    ],
    [
      'Sweden will retain its consulate in Erbil, a diplomat said.',
      ['SE IQ Erbil normal-operations in-effect'],
    ],
    ['Norway will keep its embassy in Bamako closed.', [`NO ML Bamako ${SHUT}`]],
    ['Norway will keep its embassy in Bamako informed.', []],
    ['Norway will keep the keys of its embassy in Bamako.', []],
  ])('works on: %s', (sentence, rows) => {
    expect(told(sentence)).toEqual(rows);
  });
});

describe('a post that was left lately', () => {
  it.each([
    [
      'Vietnam evacuated its embassy in Doha last month and has not said when it will come back.',
      `VN QA Doha ${SHUT}`,
    ],
    ['Spain shut its consulate in Oran last week, and the flag is gone.', `ES DZ Oran ${SHUT}`],
  ])('is shut: %s', (sentence, row) => {
    expect(told(sentence)).toEqual([row]);
  });

  it('is not one that works as it did', () => {
    const rows = told(
      'The Danish embassy in Accra works as it did last month, and not one clerk was withdrawn.',
    );
    expect(rows.filter((row) => row.includes('suspended'))).toEqual([]);
  });
});

describe('an ambassador who goes with all who worked for him', () => {
  it.each([
    ['The British ambassador in Bishkek and his team left the country on Tuesday.', `GB KG Bishkek ${SHUT}`],
    ['The Danish ambassador to Ghana and all her colleagues left the country on Monday.', `DK GH ${SHUT}`],
    ['The Danish consul in Kumasi and her staff have left the city.', `DK GH Kumasi ${SHUT}`],
  ])('leaves nobody behind: %s', (sentence, row) => {
    expect(told(sentence)).toEqual([row]);
  });

  it.each([
    'The Danish ambassador in Accra and his wife left the country on Tuesday at the end of his posting.',
    'The Danish ambassador in Accra and his team left the reception on Tuesday.',
    'The French football team and its coach left the country on Tuesday, the French ambassador in Lima said.',
  ])('is not one who goes elsewhere or alone: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('a post that works as ever, or again', () => {
  it.each([
    [
      'The Indian High Commission in Malé went about its work on Tuesday with the same number of people as ever.',
      'IN MV Male normal-operations in-effect',
    ],
    [
      'The strike did not touch the Danish embassy in Accra, which went about its duties on Tuesday as usual.',
      'DK GH Accra normal-operations in-effect',
    ],
    [
      'Poland’s consulate in Almaty let in the public again on Thursday morning.',
      'PL KZ Almaty normal-operations in-effect',
    ],
  ])('is told: %s', (sentence, row) => {
    expect(told(sentence)).toEqual([row]);
  });

  it.each([
    'The Danish embassy in Accra has not let in visitors again.',
    'The guards at the Danish embassy in Accra let in the plumber.',
  ])('is not one that lets nobody in, or a workman: %s', (sentence) => {
    expect(told(sentence).filter((row) => row.endsWith('normal-operations in-effect'))).toEqual([]);
  });
});

describe('a place that “there” goes back to', () => {
  it('is that of the question before, though its answer begins without a place', () => {
    expect(
      told(
        'The embassies of Guyana and of Venezuela are part of the quarrel.',
        "And Guyana's own people in Caracas?",
        'They have been gone since September. Guyana shut its embassy there after the windows were broken for the third time, and it has not reopened.',
      ),
    ).toContain(`GY VE Caracas ${SHUT}`);
  });

  it('is none that another has been named after', () => {
    const rows = told(
      'Diplomats met in Caracas on Monday.',
      'The talks went on in Bogotá.',
      'Guyana shut its embassy there.',
    );
    expect(rows.filter((row) => row.includes('Caracas'))).toEqual([]);
  });
});

describe('marks and armies', () => {
  it.each([
    'Colonel Ole Holm, who led the evacuation drill at the embassy in Accra, gave the Danes fourteen out of twenty.',
    'The examiner gave the diplomats of the Danish embassy in Accra full marks.',
  ])('are no steps of a mission: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
