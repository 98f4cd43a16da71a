import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What a sentence of 10 May 2024, a Friday, tells, a line for each report. */
const told = (sentence: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([sentence], '2024-05-10')).map(
      ({ about, sender, level, modality }) => `${about} ${sender} ${level} ${modality}`,
    ),
  ),
];

/** Whose step a sentence tells where, its level and how it stands. */
const states = (sentence: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([sentence], '2024-05-10')).map(
      ({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`,
    ),
  ),
];

describe('a plan that is dropped', () => {
  it.each([
    ['JP suspended-operations', 'Japan has dropped a plan to close its embassy in Dhaka.'],
    ['JP reduced-staffing', 'Japan has abandoned its plan to withdraw staff from the embassy in Dhaka.'],
    ['CA ordered-departure', 'Ottawa shelved plans to order families out of its embassy in Kyiv.'],
    ['NO suspended-operations', 'Norway has given up its plan to shut the consulate in Lagos.'],
    ['GR suspended-operations', 'A plan to close the Greek embassy in Khartoum has been scrapped.'],
    ['PL suspended-operations', 'Poland backed away from the idea of closing its embassy in Minsk.'],
    [
      'ES suspended-operations',
      'Madrid said it was abandoning the proposal to suspend operations at its embassy in Caracas.',
    ],
    [
      'JP suspended-operations',
      'The minister put an end to speculation about closing the Japanese embassy in Dhaka.',
    ],
    ['JP suspended-operations', 'Japan has ended speculation that it would close its embassy in Dhaka.'],
    ['DK suspended-operations', 'The plan to move the Danish embassy out of Kabul was dropped on Monday.'],
  ])('is denied, %s: %s', (line, sentence) => {
    expect(told(sentence)).toEqual([`step ${line} denied`]);
  });

  it.each([
    'Japan has not dropped its plan to close its embassy in Dhaka.',
    'Kenya has drawn up a plan to close its embassy in Juba.',
  ])('is considered as long as it is a plan: %s', (sentence) => {
    expect(told(sentence)).toEqual([expect.stringMatching(/suspended-operations considered$/)]);
  });

  it.each([
    ['DE PK', 'Germany had considered closing its honorary consulate in Lahore but decided against it.'],
    ['NO ZM', 'Norway weighed shutting its embassy in Lusaka but thought better of it.'],
    ['CA UG', 'Canada discussed evacuating its high commission in Kampala, but in the end chose not to.'],
    ['NL SS', 'The Dutch looked at moving their embassy from Juba to Nairobi and ruled it out.'],
    ['SE PE', 'Sweden was considering closing its embassy in Lima but has decided to stay.'],
    ['ES EC', 'Spain had considered evacuating its embassy in Quito before deciding against the move.'],
  ])('is denied where it is decided against behind it, %s: %s', (where, sentence) => {
    expect(states(sentence)).toEqual([`${where} suspended-operations denied`]);
  });

  it.each([
    'Sweden considered closing its embassy in Lima but has not decided against it.',
    'Sweden considered closing its embassy in Lima but Norway decided against it.',
    'Sweden is considering closing its embassy in Lima and decided against a new site in Quito.',
  ])('is still considered where it is not decided against: %s', (sentence) => {
    expect(states(sentence)).toContain('SE PE suspended-operations considered');
  });

  it('leaves a step that was taken, whatever else was decided against', () => {
    expect(
      states('Sweden closed its embassy in Lima on Monday but decided against closing the consulate.'),
    ).toContain('SE PE suspended-operations in-effect');
  });

  it('is no step where a post was to reopen', () => {
    expect(told('Portugal has shelved a plan to reopen its embassy in Tripoli.')).toEqual([]);
  });

  it.each([
    'Denmark has halted efforts to reopen its embassy in Bamako.',
    'Denmark has suspended efforts to reopen its embassy in Bamako.',
    'Denmark has abandoned its bid to reopen its consulate in Lagos.',
    'Denmark has halted plans to fully restore operations at its embassy in Bamako.',
    'A push to reopen the Danish embassy in Bamako has been halted.',
  ])('closes and denies nothing where it was of a return: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'Denmark has dropped plans to reopen its embassy in Bamako, which closed in May.',
    'Denmark has halted operations at its embassy in Bamako and dropped plans to reopen it.',
  ])('leaves the closing of a post that was to reopen: %s', (sentence) => {
    expect(told(sentence)).toEqual(['step DK suspended-operations in-effect']);
  });

  it('denies the closing that efforts were made for', () => {
    expect(told('Denmark has halted efforts to close its embassy in Bamako.')).toEqual([
      'step DK suspended-operations denied',
    ]);
  });

  it('is another thing than a post that is abandoned', () => {
    expect(told('Egypt abandoned its embassy in Khartoum as planned.')).toEqual([
      'step EG suspended-operations in-effect',
    ]);
  });
});

describe('what weighs a step and is dropped', () => {
  it.each([
    'Ireland has dropped a review into moving its embassy out of Havana, Dublin said.',
    'Ireland has abandoned a study of closing its embassy in Havana.',
    'Ireland has ended a review on whether to close its embassy in Havana.',
    'Ireland called off its review into closing the embassy in Havana.',
    'Ireland has halted discussions on moving its embassy out of Havana.',
    'A review into closing the Irish embassy in Havana has been dropped.',
  ])('denies the step: %s', (sentence) => {
    expect(told(sentence)).toEqual(['step IE suspended-operations denied']);
  });

  it.each([
    'Ireland has begun a review into moving its embassy out of Havana.',
    'Ireland has not dropped a review into moving its embassy out of Havana.',
    'Ireland is holding a review of whether to close its embassy in Havana.',
    'Ireland has ended a review of its missions and will close its embassy in Havana.',
  ])('denies nothing where it goes on, or is of something else: %s', (sentence) => {
    expect(told(sentence)).toEqual(['step IE suspended-operations considered']);
  });

  it('is no step where a post was to reopen', () => {
    expect(told('Ireland has dropped a review into reopening its embassy in Havana.')).toEqual([]);
  });
});

describe('a step that is confirmed after it was denied', () => {
  it.each([
    [
      'JP suspended-operations',
      'The Japanese embassy in Dhaka confirmed that it closed on Sunday, after denying it for two days.',
    ],
    [
      'PL suspended-operations',
      'The Polish embassy in Minsk admitted that it shut its doors on Friday, having denied it for three days.',
    ],
    [
      'JP ordered-departure',
      'After days of denials, Japan said it had ordered families out of its embassy in Dhaka.',
    ],
  ])('is told, and the denial is not, %s: %s', (line, sentence) => {
    expect(told(sentence)).toEqual([`step ${line} in-effect`]);
  });

  it.each([
    'The Polish embassy in Minsk closed for two days for a holiday.',
    'The Japanese embassy in Dhaka said that it would be closed for two days.',
  ])('is another thing than a closing of two days: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('a state behind the place of a post', () => {
  it.each([
    'Japan has closed its embassy in Dhaka, Tokyo said on Thursday.',
    'Japan has closed its embassy in Dhaka, Tokyo confirmed.',
  ])('only says what it did there: %s', (sentence) => {
    expect(told(sentence)).toEqual(['step JP suspended-operations in-effect']);
  });
});
