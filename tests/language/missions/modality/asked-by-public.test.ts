import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('what those ask who have no say', () => {
  it.each([
    'Here in Kano, listeners ask whether the Danish consulate will close as well.',
    'Residents of Kano are wondering if the Danish consulate will be closed.',
  ])('is nobody’s plan: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'People in the ministry in Copenhagen ask whether the Danish consulate in Kano should be closed.',
    'In Copenhagen the government is asking itself whether the Danish consulate in Kano should be closed.',
  ])('is a plan where those ask it who decide: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations considered']);
  });
});
