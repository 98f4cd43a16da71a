import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const returns = (...paragraphs: string[]): string[] =>
  told(...paragraphs).filter((step) => step.includes('normal-operations'));

describe('a return whose day is only to be told', () => {
  it.each([
    'When the others will come back to the Danish embassy in Niamey will be announced later, a notice says.',
    'Half of the staff of the Danish embassy in Niamey flew home on Monday. A sheet on the door says that the date of the others’ return will be made known in due course.',
    'Denmark has closed its embassy in Niamey. The day on which it opens again is to be announced in time.',
  ])('is no plan: %s', (paragraph) => {
    expect(returns(paragraph)).toEqual([]);
  });

  it.each([
    'The Danish embassy in Niamey reopened on Monday. The date had been announced a week before.',
    'When the Danish diplomats came back to the embassy in Niamey on Monday, a new flag was raised.',
  ])('is one where it is done: %s', (paragraph) => {
    expect(returns(paragraph)).toEqual(['DK normal-operations in-effect']);
  });
});

describe('who would be glad of more people', () => {
  it('considers no step', () => {
    expect(
      told(
        'Kenya’s ambassador in Juba said that her embassy was working. “I have not lost a single officer and I would be glad of three more,” she said.',
      ).filter((step) => step.endsWith('considered')),
    ).toEqual([]);
  });

  it('considers one where the step itself would come', () => {
    expect(told('The return of Denmark’s diplomats to Niamey could come in June.')).toEqual([
      'DK normal-operations considered',
    ]);
  });
});
