import { describe, expect, it } from 'vitest';
import { highestOf, SILENCE, secondOf } from '../../../../src/language/missions/learned/highest-odds.ts';
import { logOdds } from '../../../../src/language/missions/learned/log-odds.ts';

describe('the odds of several sentences', () => {
  const odds = [
    [1, -3, 2],
    [-2, 4, 2],
    [0, -1, -5],
  ];

  it('are folded to the highest and the second highest of each head', () => {
    expect(highestOf(odds, 3)).toEqual([1, 4, 2]);
    expect(secondOf(odds, 3)).toEqual([0, -1, 2]);
  });

  it('are those of silence where there is no sentence, or no second', () => {
    expect(highestOf([], 3)).toEqual(SILENCE.slice(0, 3));
    expect(secondOf(odds.slice(0, 1), 3)).toEqual(SILENCE.slice(0, 3));
  });

  it('are above those of silence however unlikely a sentence tells anything', () => {
    expect(logOdds(0)).toBeGreaterThan(SILENCE[0] ?? 0);
    expect(Number.isFinite(logOdds(1))).toBe(true);
  });
});
