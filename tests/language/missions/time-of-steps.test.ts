import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** What an article of 10 May 2024 tells, a line for each step, those of the past marked. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about }) => about === 'step')
      .map(
        ({ sender, city, level, modality, background, effectiveOn }) =>
          `${sender} ${city} ${level} ${modality}${background ? ' once' : ''}${effectiveOn ? ` ${effectiveOn}` : ''}`,
      ),
  ),
];

describe('a step that had been taken before', () => {
  it.each([
    'Poland had evacuated the embassy and flown all of its diplomats home during the coup.',
    'Poland had shut it and withdrawn all of its diplomats.',
    'It had closed its doors when the shelling came near.',
  ])('a return is over: %s', (sentence) => {
    const lines = told(`Poland reopened its embassy in Bamako on Monday. ${sentence}`);
    expect(lines).toContain('PL Bamako normal-operations in-effect 2024-05-06');
    expect(lines.filter((line) => line.includes('suspended-operations in-effect'))).toEqual(
      lines.filter((line) => line.includes('suspended-operations in-effect once')),
    );
  });

  it.each([
    'During the war Portugal had closed the embassy in Bamako and withdrawn all of its diplomats.',
    'Under the generals Portugal had shut its embassy in Bamako.',
    'Portugal had closed its embassy in Bamako in the years of the junta.',
  ])('in a time that is over is none of now: %s', (sentence) => {
    expect(told(sentence).filter((line) => !line.includes(' once'))).toEqual([]);
  });

  it.each([
    'The embassy in Bamako told reporters on Tuesday that Portugal had closed its consulate in Mopti.',
    'By Tuesday evening Portugal had closed its consulate in Mopti and its officers had gone.',
  ])('is news where somebody says so, or the day does: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/PT Mopti suspended-operations in-effect(?! once)/);
  });
});

describe('what an aside says', () => {
  it('of how many there were is not when the step was', () => {
    expect(
      told(
        'Nigeria has cut its missions. The embassy in Budapest, which had nine officers in January, has been left with two and a driver.',
      ),
    ).toContain('NG Budapest reduced-staffing in-effect');
  });

  it('of the time before a return is not the day of the return', () => {
    expect(
      told(
        'Japan’s embassy in Port-au-Prince, whose staff had worked from Santo Domingo since January, is back in the Haitian capital.',
      ),
    ).toEqual(['JP Port-au-Prince normal-operations in-effect']);
  });
});

describe('a return that waits for leave', () => {
  it.each([
    'Germany is still waiting for permission to send its diplomats back to Pyongyang.',
    'Germany was awaiting clearance to reopen its embassy in Pyongyang.',
    'Germany has asked for permission to return its diplomats to Pyongyang.',
  ])('has not happened: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.includes('normal-operations in-effect'))).toEqual([]);
  });

  it('has happened once it is given', () => {
    expect(told('Germany has reopened its embassy in Pyongyang after waiting a year for leave.')).toEqual([
      'DE Pyongyang normal-operations in-effect',
    ]);
  });
});
