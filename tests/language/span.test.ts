import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping, overlaps, type Span } from '../../src/language/span.ts';

/** Spans in order and apart, from the lengths of the gaps before them and their own. */
function inOrder(lengths: readonly (readonly [number, number])[]): Span[] {
  let at = 0;
  return lengths.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
}

describe('the spans that overlap another one', () => {
  it('are those of all spans that do', () => {
    const length = fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(length), fc.nat({ max: 60 }), fc.nat({ max: 20 }), (lengths, start, size) => {
        const spans = inOrder(lengths);
        const span = { start, end: start + size };
        expect(overlapping(spans, span)).toEqual(spans.filter((one) => overlaps(one, span)));
      }),
    );
  });

  it('are found without looking at all the others', () => {
    const spans = inOrder(Array.from({ length: 4_096 }, () => [2, 8] as const));
    let looked = 0;
    const watched = new Proxy(spans, {
      get(target, key) {
        looked += 1;
        return Reflect.get(target, key);
      },
    });
    expect(overlapping(watched, { start: 30_001, end: 30_015 })).toEqual([
      { start: 30_002, end: 30_010 },
      { start: 30_012, end: 30_020 },
    ]);
    expect(looked).toBeLessThan(40);
  });
});
