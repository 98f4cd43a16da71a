import { describe, expect, it } from 'vitest';
import { growTrees } from '../../../scripts/learning/grow-trees.ts';
import { learnWeights } from '../../../scripts/learning/logistic.ts';
import { shuffled } from '../../../scripts/learning/random.ts';
import { packTrees, scoreOf, shared } from '../../../src/language/trees.ts';

const LOGISTIC = { epochs: 20, rate: 0.1, penalty: 1e-3, rarest: 1, least: 0 };
const TREES = {
  trees: 20,
  leaves: 4,
  rate: 0.3,
  lightest: 0.5,
  penalty: 1,
  sample: 1,
  columns: 1,
  seed: 3,
};

describe('learning weights', () => {
  const choices = Array.from({ length: 40 }, (_, index) => ({
    features: [['cue', index % 2 ? 'odd' : 'even'], ['far']],
    right: new Set([0]),
  }));

  it('raises what is right and lowers what is wrong', () => {
    const weights = learnWeights(choices, LOGISTIC);
    expect(weights.get('cue')).toBeGreaterThan(0.5);
    expect(weights.get('far')).toBeLessThan(-0.5);
  });

  it('gives the same weights for the same choices', () => {
    expect([...learnWeights(choices, LOGISTIC)]).toEqual([...learnWeights(choices, LOGISTIC)]);
  });

  it('leaves out what is seen too seldom', () => {
    expect(learnWeights(choices, { ...LOGISTIC, rarest: 21 }).has('odd')).toBe(false);
  });
});

describe('growing trees', () => {
  // The nearer is right, unless it is marked.
  const choices = Array.from({ length: 60 }, (_, index) => ({
    features: [
      [1, index % 3 === 0 ? 1 : 0],
      [2 + (index % 5), 0],
    ],
    bases: [0, 0],
    right: new Set([index % 3 === 0 ? 1 : 0]),
  }));

  it('learns what decides', () => {
    const trees = growTrees(choices, TREES);
    for (const { features, right } of choices) {
      const probabilities = shared(features.map((row) => scoreOf(trees, row)));
      expect(right.has(probabilities.indexOf(Math.max(...probabilities)))).toBe(true);
    }
  });

  it('gives the same trees for the same choices and seed', () => {
    expect(growTrees(choices, TREES)).toEqual(growTrees(choices, TREES));
  });
});

describe('growing trees where none may be right', () => {
  const choices = Array.from({ length: 60 }, (_, index) => ({
    features: [[index % 3, 1]],
    right: new Set(index % 3 === 2 ? [0] : []),
    bases: [0],
    orNone: true,
  }));

  it('scores what is right above 0, and what isn’t below', () => {
    const trees = growTrees(choices, TREES);
    expect(scoreOf(trees, [2, 1])).toBeGreaterThan(1);
    expect(scoreOf(trees, [1, 1])).toBeLessThan(-1);
  });

  it('moves little what begins with a score that is right', () => {
    const known = choices.map((choice) => ({ ...choice, bases: [choice.right.size > 0 ? 6 : -6] }));
    const trees = growTrees(known, TREES);
    expect(Math.abs(scoreOf(trees, [2, 1]))).toBeLessThan(1);
    expect(Math.abs(scoreOf(trees, [1, 1]))).toBeLessThan(1);
  });
});

describe('trees as they are kept', () => {
  const choices = Array.from({ length: 60 }, (_, index) => ({
    features: [[index % 7, index % 3]],
    right: new Set((index * 5) % 7 > 3 ? [0] : []),
    bases: [0],
    orNone: true,
  }));

  it('score as those that were grown, read back from text', () => {
    const grown = growTrees(choices, TREES);
    const kept = JSON.parse(JSON.stringify(packTrees(grown)));
    for (const { features } of choices)
      for (const row of features) expect(scoreOf(kept, row)).toBe(scoreOf(grown, row));
    expect(scoreOf(packTrees([]), [1])).toBe(0);
  });
});

describe('shuffling', () => {
  it('keeps every item and the order of a seed', () => {
    const items = [1, 2, 3, 4, 5, 6, 7];
    expect(shuffled(items, 5).sort()).toEqual(items);
    expect(shuffled(items, 5)).toEqual(shuffled(items, 5));
  });
});
