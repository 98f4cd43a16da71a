import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByPost, samePost } from '../../../../src/language/missions/posts/by-post.ts';

const report = fc.record({
  sender: fc.constantFrom('PE', 'CL'),
  country: fc.constantFrom('ZM', 'TG'),
  city: fc.constantFrom(null, 'Lusaka', 'Ndola'),
  post: fc.constantFrom(null, 'embassy' as const, 'consulate' as const),
});

describe('what is kept by post', () => {
  it('is found by each report of the same post, and by no other', () => {
    fc.assert(
      fc.property(fc.array(report), report, (reports, asked) => {
        const kept = new ByPost<ReadonlySet<number>>((a, b) => new Set([...a, ...b]));
        for (const [index, one] of reports.entries()) kept.add(one, new Set([index]));
        const found = new Set(kept.of(asked).flatMap((indices) => [...indices]));
        expect(found).toEqual(
          new Set(reports.flatMap((one, index) => (samePost(one, asked) ? [index] : []))),
        );
      }),
    );
  });
});
