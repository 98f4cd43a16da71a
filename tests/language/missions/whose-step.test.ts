import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`),
  ),
];

describe('who goes on with what he does', () => {
  it.each([
    'France’s embassy in Bamako went on working.',
    'Denmark’s consulate in Osaka has gone on issuing visas.',
  ])('has not gone: %s', (sentence) => {
    expect(told(sentence).filter((step) => !step.includes('normal-operations'))).toEqual([]);
  });
});

describe('advice to travellers', () => {
  it.each([
    'The U.S. Embassy in Beirut urged those who wish to leave Lebanon to book any ticket available.',
    'France’s embassy in Tehran said French citizens may leave by land through Armenia if they wish.',
    'The Danish embassy in Accra advised anyone wanting to leave Ghana to buy a ticket on a commercial flight.',
    'Canada’s embassy in Beirut said that tourists may leave on a ferry to Cyprus if they want.',
    'Finland will fly out up to 130 Afghans who worked for its embassy in Kabul.',
  ])('lets nobody of a post leave: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    [
      'The U.S. embassy in Beirut authorized families of its staff to leave.',
      'US authorized-departure in-effect',
    ],
    ['Ireland advised the families of its diplomats in Accra to leave.', 'IE authorized-departure in-effect'],
    ['Finland flew out nine of the diplomats at its embassy in Kabul.', 'FI reduced-staffing in-effect'],
  ])('is not what a post’s people are told: %s', (sentence, step) => {
    expect(told(sentence)).toContain(step);
  });
});

describe('a building that is cleared for hours', () => {
  it('has no fewer people', () => {
    expect(
      told(
        'The Albanian embassy in Podgorica was evacuated on Friday after a bomb threat.',
        'The Kosovo embassy on the same street sent its people home early, too.',
      ).filter((step) => step.startsWith('XK')),
    ).toEqual([]);
  });
});

describe('a long aside between a post and its verb', () => {
  it.each([
    'The Swiss embassy in Colombo, which had been closed for a week after a member of its staff was abducted, reopened on Monday.',
    'The Danish consulate in Osaka, which had been shut since the crowd that had gathered for a week broke in and looted two of its floors, reopened on Friday.',
  ])('parts them not: %s', (sentence) => {
    expect(told(sentence)).toEqual([expect.stringContaining('normal-operations in-effect')]);
  });
});

describe('a part of a staff that works from elsewhere', () => {
  it.each([
    'Half of the staff of the Chilean embassy in Port-au-Prince have been told to work from Santo Domingo.',
    'Most of the diplomats at the Danish embassy in Bamako are working from Dakar.',
  ])('is no closed post: %s', (sentence) => {
    expect(told(sentence).filter((step) => step.includes('suspended'))).toEqual([]);
  });
});

describe('a paper with news of a mission', () => {
  const told = (sentence: string) =>
    findMissionReports(
      articleOf(
        [
          'BEIRUT: The truce in Lebanon holds.',
          'Two streets away the Dutch ambassador to Lebanon, Willemijn Oosterdam, was at her desk.',
          sentence,
        ],
        '2024-05-10',
      ),
    ).at(-1);

  it.each([
    'A London newspaper reported last week that 11 of her 24 diplomats had been taken to Cyprus.',
    'A Paris radio station said on Friday that five of her diplomats had been flown out.',
    'The London paper wrote that her embassy had been shut.',
    "A Madrid daily had it that half of the mission's staff had left.",
    'A British newspaper reported that 11 of her 24 diplomats had been taken to Cyprus.',
  ])('tells no step of the state that it is from: %s', (sentence) => {
    expect(told(sentence)).toMatchObject({ sender: 'NL', country: 'LB' });
  });

  it.each([
    'London told the newspaper that it had pulled out half of its diplomats.',
    'A British newspaper reported that Britain had pulled out half of its diplomats.',
    "London, a newspaper reported, has closed Britain's embassy.",
    'The British embassy, a radio station said, has sent half of its staff home.',
  ])('leaves the step to the state that takes it: %s', (sentence) => {
    expect(told(sentence)).toMatchObject({ sender: 'GB', country: 'LB' });
  });
});

describe('who never left', () => {
  it('does not come back where a host thanks those who did', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'BEIRUT: The truce in Lebanon holds.',
          'The Dutch ambassador to Lebanon, Willemijn Oosterdam, was at her desk. A London newspaper reported last week that 11 of her 24 diplomats had been taken to Cyprus.',
          '“Nobody has been taken anywhere,” she said.',
          "Lebanon's foreign minister thanked “those who stayed and those who came back before the coffee was cold”.",
        ],
        '2024-05-10',
      ),
    );
    expect(reports.filter(({ lifts }) => lifts)).toEqual([]);
  });
});
