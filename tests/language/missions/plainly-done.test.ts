import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** All that a text tells. */
const toldOf = (text: string): string[] =>
  findMissionReports(articleOf([text], '2024-05-10')).map(
    ({ sender, city, about, level, modality }) => `${sender} ${city} ${about} ${level} ${modality}`,
  );

describe('a closing told with an adverb', () => {
  it.each([
    [
      'Sweden said it had also closed its embassy in the Bangladeshi capital and was working from Stockholm.',
      'SE Dhaka',
    ],
    [
      'South Korea said Monday it has temporarily relocated its embassy in Myanmar from Yangon to Bangkok.',
      'KR Yangon',
    ],
    ['Germany said it has already suspended operations at its embassy in Juba.', 'DE Juba'],
    ['Italy said that it had quietly shut its consulate in Kano.', 'IT Kano'],
  ])('is done: %s', (text, post) => {
    expect(toldOf(text)).toEqual([`${post} step suspended-operations in-effect`]);
  });

  it('is a tale where a message has a state do so', () => {
    expect(toldOf('The message had Sweden closing its embassy in Dhaka.')).toEqual([
      'SE Dhaka step suspended-operations considered',
    ]);
  });
});

describe('a post that is open for emergencies only', () => {
  it.each([
    'Denmark’s embassy in Dhaka is open for emergencies only, the foreign ministry in Copenhagen said.',
    'The Dutch embassy in Lima remains open only for urgent cases.',
    'Norway’s embassy in Lima is operating, providing emergency consular services only.',
  ])('has no status by that: %s', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  it.each([
    'Norway’s embassy in Lima is working as usual and helps in emergencies.',
    'Norway’s embassy in Lima has reopened, for emergencies only.',
  ])('is none that works as usual or is back: %s', (text) => {
    expect(toldOf(text)).toEqual(['NO Lima step normal-operations in-effect']);
  });
});

describe('a denial', () => {
  it.each([
    [
      'The US has closed its consulate in Lahore. Rumours that the consulate in Peshawar had also been evacuated were false, a spokesperson said.',
      'US Peshawar step suspended-operations denied',
    ],
    [
      'Italy has closed its consulate in Kano. Reports that it had also shut its embassy in Abuja were nonsense, a spokesman said.',
      'IT Abuja step suspended-operations denied',
    ],
  ])('of what is told of one post leaves another’s closing undisputed: %s', (text, denial) => {
    expect(toldOf(text).filter((told) => told.includes('denied'))).toEqual([denial]);
  });

  it('of a closing leaves a departure undisputed', () => {
    expect(
      toldOf(
        'Denmark ordered non-emergency staff to leave its embassy in Accra. "The embassy in Accra is not closing," the ambassador wrote on Facebook.',
      ),
    ).toEqual(['DK Accra step ordered-departure in-effect', 'DK Accra step suspended-operations denied']);
  });
});
