/** A stretch of a text. Offsets count UTF-16 code units; `end` is exclusive, so `text.slice(start, end)` is what it holds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span, as they stand in the text. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those of some spans, in order and apart from each other, that overlap another one. */
export function overlapping<One extends Span>(spans: readonly One[], { start, end }: Span): One[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let one = spans[low]; one && one.start < end; one = spans[low]) {
    found.push(one);
    low += 1;
  }
  return found;
}
