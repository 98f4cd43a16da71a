import { describe, expect, it } from 'vitest';
import { told, toldLast } from '../told.ts';

describe('a departure that is left to those who may go', () => {
  it.each([
    'Peru has made it easier for its embassy families in Lusaka to leave, paying their tickets, but does not demand it.',
    'Peru said on Wednesday that it had made provision for embassy families in Zambia to leave.',
    'Peru has put an end to the obligation for most of its embassy workers in Zambia to leave, but left it to them to go if they wish.',
  ])('is an offer: %s', (sentence) => {
    expect(new Set(told(sentence))).toEqual(new Set(['PE authorized-departure in-effect']));
  });

  it.each([
    ['Peru ordered out its embassy families in Lusaka, and is not leaving the decision to them.', 'PE'],
    ['Norway said that its dependants in Lusaka had no such choice and were to leave by Sunday.', 'NO'],
    [
      'Peru ordered the families of its diplomats in Lusaka to leave, making provision for their schooling.',
      'PE',
    ],
  ])('is none where they must: %s', (sentence, sender) => {
    const before = 'Chile authorised the departure of families of its embassy in Lusaka on Friday.';
    expect(toldLast(before, sentence)).toEqual([`${sender} ordered-departure in-effect`]);
  });

  it('is said to be voluntary by what follows', () => {
    expect(
      told(
        'Peru flew the families of its embassy in Lusaka home on Friday.',
        'A spokesman said the decision was a voluntary one.',
      ),
    ).toContain('PE authorized-departure in-effect');
  });

  it.each([
    'The budget makes provision for the Peruvian embassy in Lusaka to leave its building.',
    'A new bridge has made it easier for farmers to leave Lusaka on Sundays, the Peruvian ambassador said.',
    'Peru made it possible for Zambian students to travel to Lima.',
  ])('is not a building’s, a road’s or a student’s: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('leaves a return to be one where they may choose the day', () => {
    expect(
      told(
        'Peru has lifted the order for families to leave its embassy in Lusaka, but left it to them when to go back.',
      ),
    ).toEqual(['PE normal-operations in-effect']);
  });
});
