import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2026-09-15'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('a step that is told with what went before it', () => {
  it.each([
    [
      'Canada ordered its diplomats to leave Kinshasa, a day after a crowd stormed the French and Belgian embassies.',
      'CA ordered-departure in-effect',
    ],
    [
      'The United States on Tuesday ordered the families of its diplomats to leave Kinshasa, hours after protesters set fire to parts of the French and Belgian embassies.',
      'US ordered-departure in-effect',
    ],
    [
      'Japan shut its embassy in Herat on Monday following attacks on the Chinese and Indian consulates.',
      'JP suspended-operations in-effect',
    ],
    [
      'India has closed its consulate in Herat, officials said on Wednesday, two days after gunmen tried to storm the compound and killed four policemen.',
      'IN suspended-operations in-effect',
    ],
  ])('is that of the state which takes it: %s', (sentence, step) => {
    expect(told(sentence)).toEqual([step]);
  });

  it('is nobody’s where only the weather shut the doors', () => {
    expect(told('Canada closed its embassy in Herat on Monday because of heavy storms.')).toEqual([]);
  });
});
