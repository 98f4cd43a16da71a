/** Weights as they are kept, in base64: a bit for each bucket, whether it has a row, and a byte of each head in each row. */
export interface WeightsTable {
  readonly bias: readonly number[];
  /** What one step of a byte is worth. */
  readonly scale: number;
  kept: string;
  weights: string;
}

/** No row is kept for a bucket. */
export const NONE = -1;

/** How many bits of 32 are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The weights as they are looked up: `rowOf` a bucket, a byte of each head in each row. A row's number is that of the buckets
 * before its own that have one. Takes the table's texts, so that they need not be held beside what is made of them: a table
 * is read once.
 */
export function readWeights(table: WeightsTable) {
  const { bias, scale, kept, weights } = table;
  Object.assign(table, { kept: '', weights: '' });
  const bits = new Uint32Array(new Uint8Array(Buffer.from(kept, 'base64')).buffer);
  const values = new Int8Array(new Uint8Array(Buffer.from(weights, 'base64')).buffer);
  const before = new Uint32Array(bits.length);
  for (let word = 1; word < bits.length; word += 1)
    before[word] = (before[word - 1] ?? 0) + ones(bits[word - 1] ?? 0);
  const rowOf = (bucket: number): number => {
    const word = bits[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    return (word & bit) === 0 ? NONE : (before[bucket >>> 5] ?? 0) + ones(word & (bit - 1));
  };
  return { bias, scale, rowOf, values };
}
