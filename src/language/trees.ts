/**
 * Regression trees whose values add up. Each is a list of four numbers a node: the feature's index, the threshold, and the
 * nodes to go to when the feature is at most the threshold and when it is more; a leaf has −1 as its feature and its
 * value as the threshold.
 */
export type Trees = readonly (readonly number[])[];

/** All nodes of some trees one behind the other, which is walked in half the time. */
interface Forest {
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  readonly less: Int32Array;
  readonly more: Int32Array;
}

function plant(trees: Trees): Forest {
  const size = trees.reduce((sum, nodes) => sum + nodes.length / 4, 0);
  const roots = new Int32Array(trees.length);
  const features = new Int16Array(size);
  const thresholds = new Float64Array(size);
  const less = new Int32Array(size);
  const more = new Int32Array(size);
  let root = 0;
  for (const [index, nodes] of trees.entries()) {
    roots[index] = root;
    for (let at = 0; 4 * at < nodes.length; at += 1) {
      const [feature = -1, threshold = 0, left = 0, right = 0] = nodes.slice(4 * at, 4 * at + 4);
      features[root + at] = feature;
      thresholds[root + at] = threshold;
      less[root + at] = root + left;
      more[root + at] = root + right;
    }
    root += nodes.length / 4;
  }
  return { roots, features, thresholds, less, more };
}

const planted = new WeakMap<Trees, Forest>();

function forestOf(trees: Trees): Forest {
  const forest = planted.get(trees) ?? plant(trees);
  planted.set(trees, forest);
  return forest;
}

/** The sum of the leaves that `features` lead to. */
export function scoreOf(trees: Trees, features: readonly number[]): number {
  const forest = forestOf(trees);
  let sum = 0;
  for (let at of forest.roots) {
    for (let feature = forest.features[at] ?? -1; feature >= 0; feature = forest.features[at] ?? -1) {
      const isLess = (features[feature] ?? 0) <= (forest.thresholds[at] ?? 0);
      at = (isLess ? forest.less[at] : forest.more[at]) ?? 0;
    }
    sum += forest.thresholds[at] ?? 0;
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
