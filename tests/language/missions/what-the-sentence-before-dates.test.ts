import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-19'))
    .filter(({ about }) => about === 'step')
    .map(
      ({ sender, level, effectiveOn, background }) =>
        `${sender} ${level} ${effectiveOn ?? 'undated'}${background ? ' once' : ''}`,
    );

describe('a year that the sentence before names', () => {
  it.each([
    [
      'More than 300,000 people have fled since the protests of 2018, in which 350 were killed. In that year Canada had ordered the families of its embassy staff out of Managua.',
      'CA ordered-departure 2018 once',
    ],
    [
      'PEARCE: 2008, the big flood. I was a backpacker. The French embassy in Vientiane sent its people up to Luang Prabang for a week and I slept on their lawn.',
      'FR suspended-operations 2008 once',
    ],
  ])('is that of what is told under it: %s', (text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it('is not where the sentence tells of now', () => {
    expect(
      told(
        'The embassy was built in 2008. Canada has ordered the families of its embassy staff out of Managua.',
      ),
    ).toEqual(['CA ordered-departure undated']);
  });
});

describe('the day on which a post was closed that has not reopened', () => {
  it('is its own', () => {
    expect(
      told("Belgium's embassy in Oslo, which Brussels closed in January 2024, has not reopened."),
    ).toEqual(['BE suspended-operations 2024-01']);
  });
});

describe('those who had left', () => {
  const LET = 'The Netherlands allowed employees of its embassy in Tbilisi to leave in February.';
  it.each([
    'Employees who chose to leave in February have been asked to report for duty.',
    'Those who had chosen to go were asked on Monday to report back to their desks.',
  ])('return where they are told to report for duty: %s', (sentence) => {
    expect(told(LET, sentence).at(-1)).toMatch(/^NL normal-operations/);
  });

  it('do not where those who want to leave have to report to somebody', () => {
    expect(
      told(
        'Employees of the Dutch embassy in Tbilisi who want to leave have been asked to report to the consul by Friday.',
      ),
    ).toEqual(['NL authorized-departure undated']);
  });

  it('may come back where the order that emptied the house is torn up', () => {
    expect(
      told(
        'The Netherlands ordered the families at its embassy in Tbilisi out in February.',
        'The ministry tore up on Monday the instruction which had emptied most of the building.',
      ).at(-1),
    ).toBe('NL normal-operations 2025-03-17');
  });
});
