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
