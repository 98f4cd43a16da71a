/** The share of hits among the last `size` events. */
export interface ShareOfLast {
  add(hit: boolean): void;
  /** From 0 to 1; 0 before the first event. */
  value(): number;
}

/** Counts the last `size` events in constant memory and time. */
export function shareOfLast(size: number): ShareOfLast {
  const ring: boolean[] = [];
  let next = 0;
  let hits = 0;
  return {
    add(hit) {
      if (ring[next] === true) hits -= 1;
      if (hit) hits += 1;
      ring[next] = hit;
      next = (next + 1) % size;
    },
    value: () => (ring.length === 0 ? 0 : hits / ring.length),
  };
}
