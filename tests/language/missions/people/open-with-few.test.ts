import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('a post that is open', () => {
  it.each([
    'The Danish embassy in Bamako reopened on 5 May from 9 to noon.',
    'The Danish embassy in Bamako is open again on 8 May from 9 to 12.',
    'Denmark reopened its embassy in Bamako on Monday, bringing 12 diplomats from 20 posts.',
    'Denmark reopened its embassy in Bamako on Monday, with 12 diplomats from 15 ministries.',
    'The Danish embassy in Bamako reopened on Monday, 2 km from 15 other missions.',
    'The Danish embassy in Bamako reopened on 5 May after flying 40 diplomats home from 60 cities.',
  ])('is not reduced by hours, ways and origins: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual(['DK normal-operations in-effect']);
  });

  it.each([
    'The Danish embassy in Bamako is open with 12 diplomats, down from 40.',
    'The Danish embassy in Bamako is open with 12 people, from 40 in March.',
    'The Danish embassy in Bamako is open, with 12 staff left from more than a hundred.',
  ])('is reduced where its people are fewer: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual(['DK reduced-staffing in-effect']);
  });
});
