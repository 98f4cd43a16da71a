import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('a no in a condition', () => {
  it.each([
    '“If the airport is not opened again we would have to consider closing the consulate in Kano, I make no secret of it,” the Danish foreign minister said.',
    '“Should the permits not be renewed we might have to close our consulate in Kano,” the Danish foreign minister said.',
  ])('denies nothing of what would come of it: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations considered']);
  });

  it.each([
    '“If the road is not closed we will not close the Danish consulate in Kano,” the consul said.',
    '“We have not decided this, we have not discussed it and we will not do it,” the Danish foreign minister said of closing the consulate in Kano.',
  ])('does not take a no of the step itself away: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations denied']);
  });
});
