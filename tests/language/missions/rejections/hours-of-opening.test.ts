import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('a post that closes at an hour of every day', () => {
  it.each([
    'He found the queue at the Danish consulate in Kano, and the consul told him: “We open at eight and we close at three, like last week.”',
    'The Danish consulate in Kano opens at 9.30 and shuts at noon.',
  ])('has not been shut: %s', (sentence) => {
    expect(told(sentence).filter((step) => step.includes('suspended'))).toEqual([]);
  });

  it('has been where it closed for good', () => {
    expect(
      told('The Danish consulate in Kano opened at eight on Monday and closed at three for good.'),
    ).toEqual(['DK suspended-operations in-effect']);
  });
});

describe('what is said to be no more than something', () => {
  it('is no post that is no more', () => {
    expect(
      told(
        'A note asks whether the Danish consulate in Kano ought to be folded into the embassy in Abuja.',
        'It is no more than a question.',
      ),
    ).toEqual(['DK suspended-operations considered']);
    expect(told('The Danish consulate in Kano is no more.')).toEqual(['DK suspended-operations in-effect']);
  });
});
