import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOfLast } from '../../src/operation/share-of-last.ts';

describe('shareOfLast', () => {
  it('is 0 before anything happened', () => {
    expect(shareOfLast(10).value()).toBe(0);
  });

  it('is the share among the last events, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (events, size) => {
          const share = shareOfLast(size);
          for (const event of events) share.add(event);
          const last = events.slice(-size);
          expect(share.value()).toBeCloseTo(last.filter(Boolean).length / last.length);
        },
      ),
    );
  });
});
