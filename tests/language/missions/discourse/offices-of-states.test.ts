import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ background }) => !background)
    .map(({ about, sender, city, level, modality }) => `${about} ${sender} ${city} ${level} ${modality}`);

const ASKED =
  'In the same briefing the ministry said that the families of Norwegian officials at the embassy in Lima had been asked to go home.';
const CLOSED = 'Norway has closed its consulate in Cusco, the foreign ministry in Oslo said on Friday.';

describe('a state’s office in a city where its post was told of', () => {
  it.each([
    '“The Norwegian office in Cusco is not closed,” the foreign minister of Peru, Ana Rojas, said.',
    '“Norway’s office in Cusco has not closed,” the governor of the region said.',
    '“Norwegian offices in Cusco have not been closed,” the foreign minister of Peru, Ana Rojas, said.',
    'The Norwegian office in Cusco has never closed, according to Peru’s foreign ministry.',
    '“Norway’s Cusco office is not closed,” the foreign minister of Peru, Ana Rojas, said.',
  ])('is that post: %s', (sentence) => {
    const denials = told(CLOSED, ASKED, sentence).filter((line) =>
      line.endsWith('suspended-operations denied'),
    );
    expect(denials.length).toBeGreaterThan(0);
    expect(denials.every((line) => line.includes(' NO Cusco '))).toBe(true);
  });

  it.each([
    'The Cusco office of the development bank has closed until further notice.',
    'The Norwegian trade office in Arequipa has closed.',
    'Telefónica’s office in Cusco has closed.',
  ])('is none that belongs to others: %s', (sentence) => {
    expect(told(CLOSED, sentence)).toEqual(['step NO Cusco suspended-operations in-effect']);
  });
});

describe('a state’s office in a city where another state has a post', () => {
  it.each([
    'Copenhagen is reviewing whether to keep the Danish office in Cusco.',
    'Copenhagen may close Denmark’s office in Cusco.',
  ])('is a post of its own: %s', (sentence) => {
    expect(told(CLOSED, ASKED, sentence)).toContain('step DK Cusco suspended-operations considered');
  });

  it('is that state’s, which has closed it', () => {
    expect(told(CLOSED, 'The Norwegian office in Cusco is shut until further notice.')).toEqual([
      'step NO Cusco suspended-operations in-effect',
      'step NO Cusco suspended-operations in-effect',
    ]);
  });

  it('is none of the country in which it stands', () => {
    expect(told(CLOSED, 'The Peruvian office in Cusco has closed until further notice.')).toEqual([
      'step NO Cusco suspended-operations in-effect',
    ]);
  });
});
