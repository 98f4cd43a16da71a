import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

const FEWER = 'Denmark has sent home half of the staff of its embassy in Bamako.';

describe('thanks', () => {
  it.each([
    'Mali’s foreign minister thanked those who stayed and those who came back.',
    'The minister praised “everyone who stayed and everyone who came back to him in the end”.',
  ])('bring nobody back: %s', (sentence) => {
    expect(toldLast(FEWER, sentence)).toEqual([]);
  });

  it.each([
    'The minister thanked those who stayed and those who came back to the embassy on Monday to open it again.',
    'The staff of the embassy came back on Monday, and the ambassador thanked those who had stayed.',
  ])('leave a return where one is told: %s', (sentence) => {
    expect(toldLast(FEWER, sentence)).toContain('DK normal-operations in-effect');
  });
});
