import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** Sender and country of the last step that is told. */
const last = (...paragraphs: string[]): string => {
  const report = findMissionReports(articleOf(paragraphs, '2024-05-10')).at(-1);
  return report ? `${report.sender}@${report.country}${report.city ? `/${report.city}` : ''}` : 'nothing';
};

const LESOTHO = 'Shots were fired again in Maseru, the capital of Lesotho.';

describe('a state that a sentence names', () => {
  it('does nothing where it only gives the example', () => {
    expect(
      last(LESOTHO, 'Lima is wondering whether it should do as the Danes did and close its embassy.'),
    ).toBe('PE@LS/Maseru');
  });

  it('does nothing as a side of a border', () => {
    expect(
      last(
        'A letter came from the Peruvian embassy in Maseru.',
        'There has been shelling on the Mozambican side of the border, and the embassy has told its people what to do. “We have ordered all families to leave Lesotho by Friday.”',
      ),
    ).toBe('PE@LS');
  });

  it('does nothing where its own affairs are looked after from elsewhere', () => {
    expect(
      last(
        'The Peruvians no longer come to Maseru.',
        'Their embassy on the hill has had nobody in it for five years, and Lesotho is dealt with by four diplomats on one floor of the embassy in Pretoria.',
      ),
    ).toMatch(/^PE@/);
  });

  it('is no place for its post that stands near', () => {
    expect(
      last(
        LESOTHO,
        "Peru's embassy, two doors from Chile's, was issuing visas on Monday as on any other day.",
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('owns “its embassy” behind a sentence that is about it', () => {
    expect(
      last(
        'Chile has closed its embassy in Maseru.',
        'For Peru nothing is different. Its embassy on Kingsway was working as normal on Monday.',
      ),
    ).toBe('PE@LS/Maseru');
  });
});

describe('a seat of government', () => {
  it('tells whose minister speaks in its parliament', () => {
    expect(
      last(
        'Chile has ordered the families of its diplomats in Maseru to leave.',
        'Half of the embassy’s people would be flown out if the airport closed, the foreign minister, Elmer Quispe, told parliament in Lima.',
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('sends a page as it sends an order', () => {
    expect(
      last(
        'The ambassador called all of us into the hall of the embassy in Maseru and read out a page from Lima.',
        'Families are to be gone by Thursday.',
      ),
    ).toBe('PE@LS/Maseru');
  });
});

describe('a neighbouring city', () => {
  it('is not where the post stands whose country is looked after there', () => {
    expect(
      last(
        LESOTHO,
        'Lima is considering whether to close the embassy and let two attachés in Pretoria look after Lesotho by telephone.',
      ),
    ).toMatch(/^PE@LS/);
  });
});
