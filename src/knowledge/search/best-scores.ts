/** The best of many scores, so that what can't be among them is known at once. */
export interface BestScores {
  /** Whether a score is among the best so far, or as good as the last of them. */
  mayBelong(score: number): boolean;
  add(score: number): void;
}

/** Keeps so many of the best scores. */
export function bestScores(most: number): BestScores {
  /** In ascending order; those that are not taken yet come first. */
  const best = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  return {
    mayBelong: (score) => score >= (best[0] ?? 0),
    add(score) {
      let from = 0;
      let to = most;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((best[middle] ?? 0) < score) from = middle + 1;
        else to = middle;
      }
      if (from === 0) return;
      best.copyWithin(0, 1, from);
      best[from - 1] = score;
    },
  };
}
