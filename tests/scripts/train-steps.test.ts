import { describe, expect, it } from 'vitest';
import { chancesBy } from '../../scripts/learning/judge-hashed.ts';
import type { LearnedFrom } from '../../scripts/learning/learn-hashed.ts';
import { learnSteps } from '../../scripts/train-steps/learn.ts';
import { HEADS } from '../../src/language/missions/learned/step-odds.ts';
import { readWeights } from '../../src/language/missions/learned/weights.ts';

const example = (features: number[], ...heads: string[]): LearnedFrom => ({
  features: Int32Array.from(features),
  told: Float64Array.from(HEADS, (head) => (heads.includes(head) ? 1 : 0)),
});

const EXAMPLES = Array.from({ length: 20 }, (_, index) => [
  example([1, 2, 100 + index], 'reduced-staffing', 'in-effect'),
  example([3, 4, 200 + index], 'suspended-operations', 'denied'),
  example([5, 6, 300 + index]),
]).flat();

describe('learning how likely a sentence tells a step', () => {
  it('tells apart what it has seen, after weights have become bytes', () => {
    const chances = chancesBy(learnSteps(EXAMPLES));
    const of = (features: number[], head: (typeof HEADS)[number]) =>
      chances(Int32Array.from(features))[HEADS.indexOf(head)] ?? 0;
    expect(of([1, 2], 'reduced-staffing')).toBeGreaterThan(0.8);
    expect(of([1, 2], 'suspended-operations')).toBeLessThan(0.2);
    expect(of([3, 4], 'denied')).toBeGreaterThan(0.8);
    expect(of([5, 6], 'reduced-staffing')).toBeLessThan(0.2);
  });

  it('finds the row of each bucket that enough sentences have, and of no other', () => {
    const { rowOf } = readWeights(
      learnSteps([...EXAMPLES, ...Array(4).fill(example([31, 32, 63, 1_048_575]))]),
    );
    const rows = [1, 2, 3, 4, 5, 6, 31, 32, 63, 1_048_575].map(rowOf);
    expect(rows).toEqual(rows.map((_, at) => at));
    expect([0, 7, 30, 33, 62, 64, 100, 1_048_574].map(rowOf)).toEqual(Array(8).fill(-1));
  });

  it('gives the same table for the same examples', () => {
    expect(learnSteps(EXAMPLES)).toEqual(learnSteps(EXAMPLES));
  });
});
