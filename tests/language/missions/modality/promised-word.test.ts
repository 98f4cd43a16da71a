import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('a return beside a promise of word', () => {
  it.each([
    'Danish officials, unable to say how long or when, reopened the embassy in Bamako on Monday.',
    'Denmark, which could not say a month ago when its diplomats would be back, reopened its embassy in Bamako.',
    'True to its promise to tell citizens as soon as it could, Denmark reopened its embassy in Bamako.',
  ])('is told: %s', (sentence) => {
    expect(toldLast(sentence).join()).toMatch(/DK normal-operations/);
  });

  it.each([
    'Denmark will say when its embassy in Bamako has reopened.',
    'Denmark promised to announce the day on which its embassy in Bamako is back at work.',
  ])('is not where it is what is promised: %s', (sentence) => {
    expect(toldLast(sentence).filter((row) => row.includes('normal-operations in-effect'))).toEqual([]);
  });
});
