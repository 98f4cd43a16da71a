import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('what a sentence calls a drill', () => {
  it('takes back what looked as if it were done', () => {
    expect(
      told(
        'Norway’s embassy in Quito was evacuated at noon and its gate locked.',
        'That was an exercise, the ambassador said.',
      ),
    ).toEqual([]);
  });

  it('leaves what is only thought of', () => {
    expect(
      told(
        'Norway may order the families of its embassy in Quito to leave, the ambassador said.',
        'On Tuesday her staff had been seen at the back gate with their luggage.',
        '“That was an exercise,” she said.',
      ),
    ).toEqual(['NO ordered-departure considered']);
  });
});

describe('a post that has not reopened', () => {
  it('is shut', () => {
    expect(
      new Set(
        told(
          'Peru’s consulate in Lahore is another matter.',
          'It was closed on 2 May, and it has not reopened.',
        ),
      ),
    ).toEqual(new Set(['PE suspended-operations in-effect']));
  });
});
