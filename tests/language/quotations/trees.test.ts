import { describe, expect, it } from 'vitest';
import { scoreOf, shared } from '../../../src/language/trees.ts';

describe('boosted trees', () => {
  const tree = [0, 0.5, 1, 2, -1, 2, 0, 0, -1, -3, 0, 0];

  it('go left for at most the threshold and right for more', () => {
    expect(scoreOf([tree], [0.5])).toBe(2);
    expect(scoreOf([tree], [0.6])).toBe(-3);
  });

  it('add up', () => {
    expect(scoreOf([tree, tree, [-1, 1, 0, 0]], [0])).toBe(5);
    expect(scoreOf([], [0])).toBe(0);
  });

  it('give probabilities that add up to 1 however far apart the scores are', () => {
    expect(shared([0, 0])).toEqual([0.5, 0.5]);
    expect(shared([1000, -1000])).toEqual([1, 0]);
  });
});
