/**
 * Regression trees as they are grown. Each is a list of four numbers a node: the feature's index, the threshold, and the
 * nodes to go to when the feature is at most the threshold and when it is more; a leaf has −1 as its feature and its
 * value as the threshold.
 */
export type GrownTrees = readonly (readonly number[])[];

/**
 * The same as they are kept, each in base64: how many nodes each tree has (16 bits), and of each node the feature (16 bits),
 * the threshold (32 bits) and the two nodes to go to (8 bits each). Lists of numbers would take four times the memory.
 */
export interface PackedTrees {
  readonly sizes: string;
  readonly features: string;
  readonly thresholds: string;
  readonly children: string;
}

/** Regression trees whose values add up. */
export type Trees = GrownTrees | PackedTrees;

/** A node is four numbers in a row: its feature, its threshold and the two nodes to go to. */
const NODE = 4;
const THRESHOLD = 1;
const LESS = 2;
const MORE = 3;

/** All nodes of some trees one behind the other, so that all of a node is read from the memory at once. */
interface Forest {
  /** Where the roots are among the numbers. */
  readonly roots: Int32Array;
  readonly nodes: Int32Array;
  /** The same memory, in which the thresholds are. */
  readonly thresholds: Float32Array;
}

/** The nodes of trees, one number of each behind the other. */
interface Nodes {
  readonly sizes: ArrayLike<number>;
  readonly features: Int16Array;
  readonly thresholds: Float32Array;
  /** Where to go, counted from a tree's first node. */
  readonly children: Uint8Array;
}

function nodesOf(trees: GrownTrees): Nodes {
  const numbers = trees.flat();
  const each = (offset: number): number[] => numbers.filter((_, at) => at % 4 === offset);
  const [less, more] = [each(2), each(3)];
  return {
    sizes: trees.map(({ length }) => length / 4),
    features: Int16Array.from(each(0)),
    thresholds: Float32Array.from(each(1)),
    children: Uint8Array.from(less.flatMap((left, at) => [left, more[at] ?? 0])),
  };
}

const bytesOf = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

const unpack = ({ sizes, features, thresholds, children }: PackedTrees): Nodes => ({
  sizes: new Uint16Array(bytesOf(sizes)),
  features: new Int16Array(bytesOf(features)),
  thresholds: new Float32Array(bytesOf(thresholds)),
  children: new Uint8Array(bytesOf(children)),
});

const base64Of = ({ buffer }: { readonly buffer: ArrayBufferLike }): string =>
  Buffer.from(buffer).toString('base64');

/** Trees as they are kept in a table. No tree may have more than 256 nodes. */
export function packTrees(trees: GrownTrees): PackedTrees {
  const { sizes, features, thresholds, children } = nodesOf(trees);
  return {
    sizes: base64Of(Uint16Array.from(sizes)),
    features: base64Of(features),
    thresholds: base64Of(thresholds),
    children: base64Of(children),
  };
}

function plant(trees: Trees): Forest {
  const { sizes, features, thresholds, children } = 'sizes' in trees ? unpack(trees) : nodesOf(trees);
  const roots = new Int32Array(sizes.length);
  const nodes = new Int32Array(NODE * features.length);
  const forest = { roots, nodes, thresholds: new Float32Array(nodes.buffer) };
  let root = 0;
  for (let tree = 0; tree < sizes.length; tree += 1) {
    roots[tree] = NODE * root;
    const end = root + (sizes[tree] ?? 0);
    for (let at = root; at < end; at += 1) {
      nodes[NODE * at] = features[at] ?? -1;
      forest.thresholds[NODE * at + THRESHOLD] = thresholds[at] ?? 0;
      nodes[NODE * at + LESS] = NODE * (root + (children[2 * at] ?? 0));
      nodes[NODE * at + MORE] = NODE * (root + (children[2 * at + 1] ?? 0));
    }
    root = end;
  }
  return forest;
}

const planted = new WeakMap<Trees, Forest>();

function forestOf(trees: Trees): Forest {
  const forest = planted.get(trees) ?? plant(trees);
  planted.set(trees, forest);
  return forest;
}

/** The sum of the leaves that `features` lead to. */
export const scoreOf = (trees: Trees, features: readonly number[]): number =>
  scoresOf(trees, [features])[0] ?? 0;

/** The same for each of some rows of as many features, tree by tree: a tree is soon out of the cache again. */
export function scoresOf(trees: Trees, rows: readonly (readonly number[])[]): number[] {
  const { roots, nodes, thresholds } = forestOf(trees);
  const width = rows[0]?.length ?? 0;
  const features = new Float64Array(rows.flat());
  const sums = rows.map(() => 0);
  for (let tree = 0; tree < roots.length; tree += 1) {
    for (let row = 0; row < sums.length; row += 1) {
      let at = roots[tree] ?? 0;
      for (let feature = nodes[at] ?? -1; feature >= 0; feature = nodes[at] ?? -1) {
        const value = features[row * width + feature] ?? 0;
        at = nodes[at + (value <= (thresholds[at + THRESHOLD] ?? 0) ? LESS : MORE)] ?? 0;
      }
      sums[row] = (sums[row] ?? 0) + (thresholds[at + THRESHOLD] ?? 0);
    }
  }
  return sums;
}

/** Scores as probabilities that add up to 1. */
export function shared(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
