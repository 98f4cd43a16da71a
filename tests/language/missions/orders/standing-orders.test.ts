import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

const GIVEN = 'Denmark ordered its diplomats to leave Bamako in March.';

describe('an order that stood for a time', () => {
  it('has ended where that is said behind', () => {
    expect(toldLast(GIVEN, 'The order was in place for a month and then was withdrawn.')).toEqual([
      'DK normal-operations in-effect',
    ]);
  });

  it.each([
    'The order was in force until Monday.',
    'The order was in effect for six weeks, the ministry said, and ended in May.',
    'The order stood for six weeks.',
    'The order remained in force for almost a month.',
    'The order applied until the end of April.',
  ])('is not in effect: %s', (sentence) => {
    expect(toldLast(GIVEN, sentence).filter((row) => row.includes('departure'))).toEqual([]);
  });

  it.each([
    'The order remains in force until Monday, the foreign ministry in Copenhagen said.',
    'The order is in effect for a month, the foreign ministry said.',
    'The ministry in Copenhagen said that the order was in force until 30 May.',
    'The order was still in force on Friday, the foreign ministry in Copenhagen said.',
  ])('is, where it still does: %s', (sentence) => {
    expect(toldLast(GIVEN, sentence)).toEqual(['DK ordered-departure in-effect']);
  });
});
