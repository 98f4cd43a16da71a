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
    'The Danish embassy in Bamako was operating as usual, a diplomat said, with 30 people waiting at its gate.',
    'The Danish embassy in Bamako is still open, with 14 people waiting outside.',
    'The Danish embassy in Bamako is still at work with a full staff of 14 people.',
    'The Danish embassy in Bamako is open, a diplomat said, although two fewer visas were issued.',
  ])('is not reduced by hours, ways and origins: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual(['DK normal-operations in-effect']);
  });

  it.each([
    'The Danish embassy in Bamako is open with 12 diplomats, down from 40.',
    'The Danish embassy in Bamako is open with 12 people, from 40 in March.',
    'The Danish embassy in Bamako is open, with 12 staff left from more than a hundred.',
    'The Danish embassy in Bamako was working, a diplomat said, although with two people fewer than in March.',
    'The Danish embassy in Bamako is open with three fewer diplomats than in March.',
    'Denmark said on Sunday that its embassy in Bamako was still at work with 11 people.',
    'Denmark’s ambassador is alone at his embassy in Bamako with a cook and a driver.',
  ])('is reduced where its people are fewer: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual(['DK reduced-staffing in-effect']);
  });
});

describe('an ambassador', () => {
  it.each([
    'Denmark’s ambassador was alone at his embassy in Bamako when the guests came.',
    'Denmark’s ambassador in Bamako is alone among his colleagues in that view.',
  ])('is not alone at a reduced post: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual([]);
  });
});
