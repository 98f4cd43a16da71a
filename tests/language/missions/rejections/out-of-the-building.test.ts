import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('an evacuation that goes by a door or past a meeting point', () => {
  it.each([
    [
      'All staff of the Danish embassy in Bamako were evacuated on Friday through a hole by the fire door.',
      'DK suspended-operations',
    ],
    [
      'Denmark said its diplomats had left Khartoum in the morning and met at an assembly point outside the city.',
      'DK suspended-operations',
    ],
    [
      'Denmark pulled its staff out of the embassy in Khartoum for an hour and then for good, the ministry said.',
      'DK reduced-staffing',
    ],
    [
      'The Danish embassy in Bamako is reduced to emergency staff, who left by the emergency exit when shells fell.',
      'DK reduced-staffing',
    ],
    [
      'All staff of the Danish embassy in Bamako were evacuated to the tennis court, from which a helicopter took them to the airport.',
      'DK suspended-operations',
    ],
    ['Denmark evacuated its embassy in Bamako to a garden hotel in Dakar.', 'DK suspended-operations'],
  ])('is one: %s', (sentence, told) => {
    expect(toldLast(sentence)).toContain(`${told} in-effect`);
  });

  it.each([
    'All staff of the Danish embassy in Bamako were evacuated to the car park at noon.',
    'All staff of the Danish embassy in Bamako were evacuated by the stairs on Friday.',
    'All staff of the Danish embassy in Bamako were evacuated for an hour on Friday.',
    'Within six minutes the whole staff of the Danish embassy in Bamako had been evacuated to the tennis court.',
    'The Danish embassy in Bamako was evacuated to the garden at noon, and wardens counted heads.',
    "The entire staff of Denmark's embassy in Bamako were evacuated into the yard in four minutes.",
  ])('is none where they only leave the house: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual([]);
  });
});
