import { randomFrom } from './random.ts';

/** Several possibilities by the values of their features, and which of them are right. */
export interface RankedChoice {
  readonly features: readonly (readonly number[])[];
  readonly right: ReadonlySet<number>;
  /** Scores to begin from. */
  readonly bases: readonly number[];
  /** Whether none of them may be right, which has a score of 0. */
  readonly orNone?: boolean;
}

export interface TreeSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least weight (sum of p(1−p)) of a leaf. */
  readonly lightest: number;
  /** L2 penalty on a leaf's value. */
  readonly penalty: number;
  /** Shares of the choices and of the features that each tree sees. */
  readonly sample: number;
  readonly columns: number;
  readonly seed: number;
}

const MOST_BINS = 64;

/** The values between which a feature is cut: at most 63, by their frequency. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const middle = (a: number, b: number): number => Number(((a + b) / 2).toPrecision(4));
  if (distinct.length <= MOST_BINS)
    return distinct.slice(1).map((value, index) => middle(distinct[index] ?? value, value));
  const cuts = new Set<number>();
  for (let bin = 1; bin < MOST_BINS; bin += 1) {
    const at = Math.floor((bin * sorted.length) / MOST_BINS);
    const [a = 0, b = 0] = [sorted[at - 1], sorted[at]];
    cuts.add(middle(a, b));
  }
  return [...cuts].sort((a, b) => a - b);
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly weight: number;
  readonly split: Split | null;
  /** Where its node begins. */
  readonly at: number;
}
interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Gradient-boosted regression trees whose sum, as a softmax over the possibilities of each choice, says which is right.
 * Grown leaf by leaf on binned values; the same choices give the same trees. A tree is a list of four numbers a node:
 * feature (−1 for a leaf), threshold or value, and the nodes for "at most" and "more".
 */
export function growTrees(choices: readonly RankedChoice[], settings: TreeSettings): number[][] {
  const random = randomFrom(settings.seed);
  const rows = choices.flatMap(({ features }) => features);
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows.map((row) => row[feature] ?? 0)));
  const bins = cuts.map((own, feature) =>
    Uint8Array.from(rows, (row) => {
      const value = row[feature] ?? 0;
      let bin = 0;
      while (bin < own.length && value > (own[bin] ?? 0)) bin += 1;
      return bin;
    }),
  );
  const scores = Float64Array.from(choices.flatMap(({ bases }) => bases));
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  const { penalty, lightest } = settings;
  const worth = (gradient: number, weight: number): number => (gradient * gradient) / (weight + penalty);
  const bestSplit = (
    own: Int32Array,
    gradient: number,
    weight: number,
    columns: readonly number[],
  ): Split | null => {
    let best: Split | null = null;
    const sums = new Float64Array(2 * MOST_BINS);
    for (const feature of columns) {
      const binned = bins[feature];
      if (!binned) continue;
      sums.fill(0);
      for (const row of own) {
        const bin = 2 * (binned[row] ?? 0);
        sums[bin] = (sums[bin] ?? 0) + (gradients[row] ?? 0);
        sums[bin + 1] = (sums[bin + 1] ?? 0) + (weights[row] ?? 0);
      }
      let [left, leftWeight] = [0, 0];
      const last = cuts[feature]?.length ?? 0;
      for (let bin = 0; bin < last; bin += 1) {
        left += sums[2 * bin] ?? 0;
        leftWeight += sums[2 * bin + 1] ?? 0;
        if (leftWeight < lightest || weight - leftWeight < lightest) continue;
        const gain =
          worth(left, leftWeight) + worth(gradient - left, weight - leftWeight) - worth(gradient, weight);
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
      }
    }
    return best;
  };
  const forest: number[][] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    const chosen: number[] = [];
    let from = 0;
    for (const { features, right, orNone } of choices) {
      const sampled = random() < settings.sample;
      let top = orNone ? 0 : Number.NEGATIVE_INFINITY;
      for (let at = 0; at < features.length; at += 1) top = Math.max(top, scores[from + at] ?? 0);
      const none = orNone ? Math.exp(-top) : 0;
      let [sum, hit] = [none, right.size === 0 ? none : 0];
      for (let at = 0; at < features.length; at += 1) {
        const raised = Math.exp((scores[from + at] ?? 0) - top);
        sum += raised;
        if (right.has(at)) hit += raised;
      }
      for (let at = 0; at < features.length; at += 1) {
        const raised = Math.exp((scores[from + at] ?? 0) - top);
        const share = raised / sum;
        gradients[from + at] = (right.has(at) ? raised / hit : 0) - share;
        weights[from + at] = Math.max(share * (1 - share), 1e-6);
        if (sampled) chosen.push(from + at);
      }
      from += features.length;
    }
    const columns = cuts.flatMap((own, feature) =>
      own.length > 0 && random() < settings.columns ? feature : [],
    );
    const nodes: number[] = [];
    const leafOf = (own: Int32Array): Leaf => {
      let [gradient, weight] = [0, 0];
      for (const row of own) {
        gradient += gradients[row] ?? 0;
        weight += weights[row] ?? 0;
      }
      const at = nodes.length;
      nodes.push(-1, (settings.rate * gradient) / (weight + penalty), 0, 0);
      return { rows: own, gradient, weight, at, split: bestSplit(own, gradient, weight, columns) };
    };
    const leaves = [leafOf(Int32Array.from(chosen))];
    while (leaves.length < settings.leaves) {
      const leaf = leaves.reduce((best, one) =>
        (one.split?.gain ?? 0) > (best.split?.gain ?? 0) ? one : best,
      );
      if (!leaf.split) break;
      const { feature, bin } = leaf.split;
      const binned = bins[feature];
      leaves.splice(leaves.indexOf(leaf), 1);
      const less = leafOf(leaf.rows.filter((row) => (binned?.[row] ?? 0) <= bin));
      const more = leafOf(leaf.rows.filter((row) => (binned?.[row] ?? 0) > bin));
      nodes.splice(leaf.at, 4, feature, cuts[feature]?.[bin] ?? 0, less.at / 4, more.at / 4);
      leaves.push(less, more);
    }
    for (let row = 0; row < rows.length; row += 1) {
      let at = 0;
      for (let feature = nodes[0] ?? -1; feature >= 0; feature = nodes[at] ?? -1)
        at = 4 * (nodes[at + ((rows[row]?.[feature] ?? 0) <= (nodes[at + 1] ?? 0) ? 2 : 3)] ?? 0);
      scores[row] = (scores[row] ?? 0) + (nodes[at + 1] ?? 0);
    }
    forest.push(nodes.map((value, index) => (index % 4 === 1 ? Number(value.toPrecision(4)) : value)));
  }
  return forest;
}
