import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

describe('a post that is shut for works', () => {
  it.each([
    'The Danish embassy in Quito has been shut since Friday while a new electrical system is installed.',
    'The Danish embassy in Quito is closed until the heating is replaced.',
    'Denmark has closed its embassy in Quito while its lifts are serviced.',
    'Denmark’s consulate in Guayaquil is shut while the floor is laid.',
    'The Danish bureau in Guayaquil is closed as well, but do not be misled: a storm in April took off some of the roof.',
    'The Danish consulate in Guayaquil is closed. A gale in April tore off part of its roof, and roofers are in until June.',
    'Denmark’s consulate in Guayaquil is shut, though only because its ceiling came down.',
    'The Danish embassy in Quito has been closed since Monday. A burst pipe had brought down the ceiling of the hall.',
    'The Danish embassy in Quito has been shut since Monday. A tree has fallen through its roof.',
  ])('has no status: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'The Danish embassy in Quito is closed this week for repairs to its roof. It said it would open again on Monday.',
    'The Danish embassy in Quito has been shut since Friday while a new lift is installed. It is due to open its doors again next Monday.',
    'The Danish embassy in Quito is closed for the holidays. The embassy will reopen on May 20.',
    'The embassy of Denmark in Quito is closed while painters redo its hall. The Danish mission reopens on Tuesday.',
  ])('does not return when it opens again: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([]);
  });
});

describe('a post that is shut for a reason of its own', () => {
  it.each([
    'The Danish embassy in Quito has been shut since Friday while a new ambassador is chosen.',
    'The Danish embassy in Quito is closed until the windows that a mob broke are replaced.',
    'The Danish embassy in Quito has been closed until further notice after the attack.',
    'The Danish embassy in Quito is closed. Rebels had taken off some of its roof with a mortar.',
    'The Danish embassy in Quito, whose roof leaks, has been closed because of threats to its diplomats.',
    'The Danish embassy in Quito has closed for good, a year after a storm took off its roof.',
  ])('is shut: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK EC suspended-operations in-effect']);
  });

  it('returns beside one that is only being mended', () => {
    expect(
      told(
        'The Danish embassy in Quito is closed this week for repairs to its roof. Norway has reopened its embassy there, which it had shut in March.',
      ),
    ).toContain('NO EC normal-operations in-effect');
  });

  it('returns behind its closing', () => {
    expect(
      told(
        'The Danish embassy in Quito suspended operations in March. It said it would open again on May 20.',
      ).at(-1),
    ).toMatch(/^DK EC normal-operations/);
  });
});

describe('the people who mend a house', () => {
  const before = 'Denmark’s ambassador in Quito said that the embassy was in danger.';

  it.each([
    'Two doors along, a tarpaulin covers the roof of the Norwegian embassy. The foreman, Jon Moe, has his orders to be out by June 4.',
    'The builders at the Norwegian embassy have been told to leave by Friday.',
    'The roofers must be gone from the Norwegian embassy by June 4, its landlord said.',
  ])('are none of a mission’s: %s', (paragraph) => {
    expect(told(before, paragraph)).toEqual([]);
  });

  it('are others than its staff', () => {
    expect(
      told(
        before,
        'The Norwegian embassy is full of painters and in danger. Its staff have their orders to be out by June 4.',
      ),
    ).toEqual(['NO EC ordered-departure in-effect']);
  });
});
