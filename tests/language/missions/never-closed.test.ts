import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (...sentences: string[]): string[] =>
  findMissionReports(
    articleOf(
      ['Colombia said on Tuesday that staff who had left its embassy in Caracas were back.', ...sentences],
      '2024-05-14',
    ),
  )
    .filter(({ about, sender }) => about === 'step' && sender !== 'CO')
    .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`);

describe('a post that is said never to have closed, behind what is told of its state', () => {
  it.each([
    [
      'Switzerland, which represents Argentine interests in the country, said its embassy never closed.',
      'CH',
    ],
    ['Norway, which looks after Danish nationals there, said its mission has never closed.', 'NO'],
    ['Chile, whose ambassador is on leave, said that its embassy had never shut.', 'CL'],
    ['Qatar, which has mediated between the parties, said its embassy had never been closed.', 'QA'],
    ['Peru, which acts for Japan in the country, says its embassy has never closed its doors.', 'PE'],
  ])('is at work: %s', (sentence, state) => {
    expect(told(sentence)).toEqual([`${state} Caracas normal-operations in-effect`]);
  });

  it.each([
    ['Peru, which represents Argentine interests in the country, said its embassy had not closed.', 'PE'],
    ['Chile, whose ambassador is on leave, said that its embassy has not been closed.', 'CL'],
  ])('is not closed: %s', (sentence, state) => {
    expect(told(sentence)).toEqual([`${state} Caracas suspended-operations denied`]);
  });

  it.each([
    ['Switzerland, which never recognised the government, said its embassy had closed.', 'CH'],
    ['Norway, whose diplomats had not felt safe, has closed its embassy in Caracas.', 'NO'],
    ['Chile, which has not had an ambassador there since March, closed its embassy on Monday.', 'CL'],
  ])('is closed where only the words about its state say no: %s', (sentence, state) => {
    expect(told(sentence)).toEqual([`${state} Caracas suspended-operations in-effect`]);
  });
});

describe('a state that acts for another', () => {
  it.each([
    'Switzerland, which represents Argentine interests in the country, called for talks.',
    'Brazil represents Argentine interests in Caracas.',
    'Sweden, which protects Australian interests there, said it was in touch with the government.',
  ])('has shut nothing: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('leaves shut what the other has shut', () => {
    expect(
      told('Argentina closed its embassy in Caracas on Monday.', 'Brazil represents its interests there.'),
    ).toEqual(['AR Caracas suspended-operations in-effect']);
  });
});
