import type { Query } from './query.ts';
import type { Coverage, Marks } from './scan-article.ts';

interface Found {
  readonly place: number;
  readonly slot: number;
  readonly weight: number;
}

function matchesIn(terms: Uint32Array, from: number, end: number, marks: Marks): Found[] {
  const found: Found[] = [];
  for (let place = from; place < end; place += 1) {
    const mark = marks.byTerm[terms[place] ?? 0] ?? 0;
    if (mark === 0) continue;
    for (const { slot, weight } of marks.stands[mark - 1] ?? []) found.push({ place, slot, weight });
  }
  return found;
}

/** The share of the question's neighbouring words that also stand close together in the sentence, in that order. */
function pairs(query: Query, found: readonly Found[]): number {
  let all = 0;
  let met = 0;
  for (let at = 1; at < query.sequence.length; at += 1) {
    const a = query.sequence[at - 1] ?? 0;
    const b = query.sequence[at] ?? 0;
    const worth = Math.min(query.slots[a]?.value ?? 0, query.slots[b]?.value ?? 0);
    all += worth;
    const together = found.some(
      (left) =>
        left.slot === a &&
        found.some((right) => right.slot === b && right.place > left.place && right.place - left.place <= 3),
    );
    if (together) met += worth;
  }
  return all > 0 ? met / all : 0;
}

/** How close different matched words stand to one another. */
function closeness(query: Query, found: readonly Found[], total: number): number {
  let sum = 0;
  for (let at = 1; at < found.length; at += 1) {
    const a = found[at - 1];
    const b = found[at];
    if (!a || !b || a.slot === b.slot) continue;
    const worth = Math.min(
      (query.slots[a.slot]?.value ?? 0) * a.weight,
      (query.slots[b.slot]?.value ?? 0) * b.weight,
    );
    sum += worth / Math.sqrt(Math.max(1, b.place - a.place));
  }
  return Math.min(1, sum / total);
}

/** Whether the question's words stand in the sentence as they stand in the question: side by side, close together. */
export function orderMeasures(query: Query, { document }: Coverage, from: number, end: number, marks: Marks) {
  const found = matchesIn(document.terms, from, end, marks);
  return { pairs: pairs(query, found), closeness: closeness(query, found, query.total || 1) };
}
