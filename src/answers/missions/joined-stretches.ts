import { overlaps, type Span } from '../../language/span.ts';
import { isOneStretch, LONGEST_STATEMENT } from './whole-statement.ts';

/** Things in their order; what is one with a thing before it is put together with that, where that stood. */
export function joined<Thing>(
  things: readonly Thing[],
  areOne: (a: Thing, b: Thing) => boolean,
  together: (a: Thing, b: Thing) => Thing,
): Thing[] {
  const whole: Thing[] = [];
  for (const thing of things) {
    let grown = thing;
    let first = whole.length;
    for (let at = 0; at < whole.length; ) {
      const other = whole[at];
      if (other !== undefined && areOne(other, grown)) {
        grown = together(other, grown);
        whole.splice(at, 1);
        first = Math.min(first, at);
        at = 0;
      } else at += 1;
    }
    whole.splice(first, 0, grown);
  }
  return whole;
}

/** From where the first of two stretches begins to where the last one ends. */
export const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether two stretches of a text are shown as one: they share words, or one follows on the other and both are short. */
export function areOneStretch(text: string, a: Span, b: Span): boolean {
  const { start, end } = union(a, b);
  const [before, after] = a.start <= b.start ? [a, b] : [b, a];
  return overlaps(before, after) || (end - start <= LONGEST_STATEMENT && isOneStretch(text, before, after));
}

/** The highlights of two stretches, in order, none of them twice. */
export function highlightsOfBoth(a: readonly Span[], b: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...a, ...b].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && overlaps(last, span)) apart[apart.length - 1] = union(last, span);
    else apart.push(span);
  }
  return apart;
}
