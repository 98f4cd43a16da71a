import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestScores } from '../../../src/knowledge/search/best-scores.ts';

describe('the best of many scores', () => {
  it('passes over none that is among the best in the end, equal ones included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 20 })),
        fc.integer({ min: 1, max: 6 }),
        (scores, most) => {
          const best = bestScores(most);
          const kept = scores.filter((score) => {
            const belongs = best.mayBelong(score);
            if (belongs) best.add(score);
            return belongs;
          });
          const first = (of: readonly number[]) => of.toSorted((a, b) => b - a).slice(0, most);
          expect(first(kept)).toEqual(first(scores));
        },
      ),
    );
  });

  it('tells at once what can’t belong', () => {
    const best = bestScores(2);
    for (const score of [3, 1, 2]) best.add(score);
    expect([1, 2, 3].map(best.mayBelong)).toEqual([false, true, true]);
  });
});
