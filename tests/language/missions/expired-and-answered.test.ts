import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(({ about }) => about === 'step')
    .map(
      ({ sender, level, modality, background, effectiveOn }) =>
        `${sender} ${level} ${modality}${background ? ' once' : ''}${effectiveOn ? ` ${effectiveOn}` : ''}`,
    );

describe('a permission that has run out', () => {
  it.each([
    'The authorisation under which families of staff at the US embassy in Bogota could leave voluntarily expired on Tuesday and was not renewed.',
    'The separate authorization under which relatives of staff at the US embassy in Bogota might leave lapsed on Tuesday.',
    'The authorised departure of families from the US embassy in Bogota expired on Tuesday.',
    'The offer that let families of the US embassy in Bogota go home expired on Tuesday.',
  ])('is over from that day: %s', (sentence) => {
    expect(told(sentence)).toEqual(['US normal-operations in-effect 2024-03-12']);
  });

  it.each([
    'The authorisation under which families at the US embassy in Bogota may leave expires on Friday.',
    'The order under which non-emergency staff left the US embassy in Bogota was extended on Monday before it expired.',
  ])('is none that still runs: %s', (sentence) => {
    const lines = told(sentence);
    expect(lines.join()).toMatch(/US (?:authorized|ordered)-departure in-effect/);
    expect(lines.join()).not.toContain('normal-operations');
    expect(lines.join()).not.toContain('2024-03-08');
  });
});

describe('a step that answers what another state did', () => {
  it.each([
    [
      'Denmark opened an embassy in Jerusalem in May 2018, but the next minister reversed the move. Israel responded by closing its embassy in Copenhagen.',
      'IL suspended-operations in-effect once 2018',
    ],
    [
      'In 2018 Denmark expelled the ambassador. Mali retaliated by shutting its embassy in Copenhagen.',
      'ML suspended-operations in-effect once 2018',
    ],
  ])('is of its year: %s', (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    'Denmark has quarrelled with Mali since 2018. Mali responded by closing its embassy in Copenhagen.',
    'Denmark and Mali have been at odds over the treaty of 2018. Mali reacted by closing its embassy in Copenhagen.',
    'Denmark broke the treaty of 2018. Mali reacted by closing its embassy in Copenhagen.',
    'In 2018 Denmark expelled the ambassador. Mali has responded by closing its embassy in Copenhagen.',
    'In 2018 Denmark expelled the ambassador. On Monday Mali responded by closing its embassy in Copenhagen.',
    'Denmark expelled the ambassador on Monday. Mali responded by closing its embassy in Copenhagen.',
    'Denmark has had an envoy since 2018 and expelled the ambassador on Monday. Mali responded by closing its embassy in Copenhagen.',
  ])('is news where either is of these days: %s', (text) => {
    expect(told(text).join()).toMatch(/ML suspended-operations in-effect(?! once)/);
  });
});

describe('a return that is expected', () => {
  it('is expected for the next such day, not the last', () => {
    const text = 'The US embassy in Manila was closed by fighting. Its people expect to be back on Thursday.';
    expect(told(text).join()).not.toContain('2024-03-07');
    const other =
      'The US embassy in Manila is shut after an attack. The embassy hopes to reopen on Thursday, it said.';
    expect(told(other)).toContain('US normal-operations considered 2024-03-14');
  });
});
