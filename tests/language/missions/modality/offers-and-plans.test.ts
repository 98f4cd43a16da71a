import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const OFFER =
  'The families of Norwegian diplomats in Lima can fly home at public expense if they want to, the foreign ministry in Oslo said on Friday.';

/** What is told of other states than Norway behind its offer. */
const told = (sentence: string): string[] =>
  findMissionReports(articleOf([OFFER, sentence], '2024-05-10'))
    .filter(({ sender, background }) => sender !== 'NO' && !background)
    .map(({ about, sender, level, modality }) => `${about} ${sender} ${level} ${modality}`);

describe('an offer like the one told before', () => {
  it.each([
    [
      'step DK authorized-departure considered',
      'Denmark, which keeps a smaller mission in the capital, might make its staff’s relatives a similar offer by the weekend, an official in Copenhagen said.',
    ],
    [
      'step SE authorized-departure considered',
      'Sweden could make the families of its diplomats the same offer.',
    ],
    ['step FI authorized-departure in-effect', 'Finland has made the spouses of its staff the same offer.'],
    [
      'step PL authorized-departure considered',
      'Poland may extend that kind of offer to the wives of its staff.',
    ],
    ['step ES authorized-departure considered', 'Spain is thinking of making its people a similar offer.'],
  ])('is of its level, %s: %s', (line, sentence) => {
    expect(told(sentence)).toEqual([line]);
  });

  it.each([
    'A supermarket in Sweden has made the families of its customers the same offer.',
    'Denmark, which keeps a smaller mission in the capital, celebrated its national day on Thursday.',
  ])('is none of a shop, nor is a post’s size a reduction: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('a step that was thought of', () => {
  it.each([
    [
      'step NL authorized-departure denied',
      'His government had been turning over a plan to let the relatives of its staff leave, the Dutch ambassador said, and on Wednesday night it had ruled that out.',
    ],
    [
      'step IT authorized-departure denied',
      'Italy had been weighing a plan to let the families of its diplomats leave, but it dropped the idea on Monday.',
    ],
    [
      'step BE ordered-departure denied',
      'Belgium had considered ordering its staff out, and then decided against it.',
    ],
    [
      'step CH suspended-operations denied',
      'Switzerland was weighing whether to close its embassy in Lima, then thought better of it.',
    ],
  ])('is denied where its sentence goes on to give it up, %s: %s', (line, sentence) => {
    expect(told(sentence)).toEqual([line]);
  });

  it.each([
    'Austria had been weighing a plan to let families leave, and on Monday it approved that.',
    'Austria had considered ordering families out and has not ruled that out.',
    'Austria is weighing a plan to let the families of its diplomats leave, and may drop the idea if calm returns.',
  ])('is not where it goes on or may only be given up: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.endsWith('denied'))).toEqual([]);
  });
});
