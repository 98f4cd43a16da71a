import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('an order in so many words', () => {
  it.each([
    'Staff at the Norwegian and Danish embassies in Bamako were ordered to leave Mali.',
    'The families of diplomats at the Norwegian and Danish embassies in Bamako have been instructed to leave Mali.',
  ])('is told of all who are named: %s', (sentence) => {
    expect(told(sentence)).toEqual(['NO ordered-departure in-effect', 'DK ordered-departure in-effect']);
  });

  it.each([
    'Diplomats in the Danish embassy in Bamako were ordered to leave the hall.',
    'Diplomats at the Danish embassy in Bamako were not ordered to leave Mali.',
    'Staff at the Danish embassy in Bamako would be ordered to leave Mali if the war came near.',
  ])('is none otherwise: %s', (sentence) => {
    expect(told(sentence)).not.toContain('DK ordered-departure in-effect');
  });
});
