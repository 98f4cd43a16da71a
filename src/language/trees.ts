/**
 * Regression trees whose values add up. Each is a list of four numbers a node: the feature's index, the threshold, and the
 * nodes to go to when the feature is at most the threshold and when it is more; a leaf has −1 as its feature and its
 * value as the threshold.
 */
export type Trees = readonly (readonly number[])[];

/** The sum of the leaves that `features` lead to. */
export function scoreOf(trees: Trees, features: readonly number[]): number {
  let sum = 0;
  for (const nodes of trees) {
    let at = 0;
    for (let feature = nodes[0] ?? -1; feature >= 0; feature = nodes[at] ?? -1) {
      const less = (features[feature] ?? 0) <= (nodes[at + 1] ?? 0);
      at = 4 * (nodes[at + (less ? 2 : 3)] ?? 0);
    }
    sum += nodes[at + 1] ?? 0;
  }
  return sum;
}

/** Scores as probabilities that add up to 1. */
export function shared(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
