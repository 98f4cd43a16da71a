import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const among = (sentence: string): string[] =>
  told(
    'Peru moved its embassy in Lusaka to Ndola on Friday.',
    sentence,
    'Norway has closed its embassy in Lusaka.',
  ).filter((row) => row.startsWith('CL'));

describe('a mission that may leave', () => {
  it.each([
    'Chile’s embassy had put together contingency plans for a withdrawal, a person familiar with them said.',
    'Chile’s embassy said it would go to Ndola on Saturday if there was no improvement by then.',
    'Chile’s embassy was planning to go to Ndola as soon as seats were to be had.',
    'Chile would send for its three envoys if the protests spread, the foreign minister said.',
    'Chile said it might merge its office with that of Spain for now.',
  ])('only thinks of it: %s', (sentence) => {
    expect(among(sentence)).toEqual(['CL suspended-operations considered']);
  });

  it('does not where it is not going anywhere', () => {
    expect(among('Chile said it was not going anywhere.')).toContain('CL suspended-operations denied');
  });

  it.each([
    'Chile said it would go to court if the miners were not paid.',
    'Chile would send for its three players if the match was put off.',
    'Chile’s ambassador said the talks were not going anywhere.',
    'Chile said its largest bank might merge with that of Spain.',
    'Chile had contingency plans for a withdrawal of its troops from Haiti.',
  ])('is not somebody else: %s', (sentence) => {
    expect(among(sentence).filter((row) => row.includes('suspended'))).toEqual([]);
  });
});
