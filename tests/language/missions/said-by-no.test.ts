import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
    ({ sender, country, city, level, modality, background }) =>
      `${sender} ${city ?? country} ${level} ${modality}${background ? ' background' : ''}`,
  );

describe('a step that is told by a word that says no', () => {
  it.each([
    'Germany’s consulate general in Karachi has not opened its gate since Wednesday and will not do so until Berlin is satisfied.',
    'Norway’s embassy in Lima closed on Monday and has never reopened.',
  ])('is no denial: %s', (sentence) => {
    const [first] = told(sentence);
    expect(first).toContain('suspended-operations in-effect');
  });

  it('stands beside what nobody did', () => {
    expect(
      told(
        'The Peruvian foreign ministry said Japan had closed its embassy in Lima and nobody had been left behind.',
      ),
    ).toEqual(['JP Lima suspended-operations in-effect']);
  });
});

describe('what was said before', () => {
  it('is no matter of the past because it had been said', () => {
    const [first] = told(
      'A station had reported on Wednesday that the British mission in Juba was to be wound up. “Complete fiction,” a Foreign Office spokesman in London said.',
    );
    expect(first).toBe('GB Juba suspended-operations denied');
  });
});
