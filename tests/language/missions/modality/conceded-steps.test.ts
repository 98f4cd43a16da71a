import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-10')).map(
    ({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`,
  );

const CLOSED = 'Portugal has closed its consulate in Kara, a foreign ministry spokesman in Lisbon said.';

describe('a step that somebody lets stand', () => {
  it.each([
    'A Togolese minister did not dispute that the consulate had gone, and called it no loss to Kara.',
    'The mayor of Kara does not deny that the Portuguese consulate is shut.',
    'Nobody in Kara doubts that the consulate has closed.',
    'The governor never contested that the Portuguese consulate was closed.',
  ])('is not denied: %s', (word) => {
    expect(told(CLOSED, word).filter((line) => line.endsWith(' denied'))).toEqual([]);
  });

  it.each([
    'The mayor of Kara denied that the consulate had closed.',
    'The mayor of Kara did not deny that the consulate had never closed.',
  ])('is denied without that: %s', (word) => {
    expect(told(CLOSED, word)).toContain('PT Kara suspended-operations denied');
  });
});
