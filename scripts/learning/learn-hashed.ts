import { BUCKET_BITS } from '../../src/language/missions/learned/features.ts';
import type { WeightsTable } from '../../src/language/missions/learned/weights.ts';
import { shuffled } from './random.ts';

const EPOCHS = 12;
const RATE = 0.25;
const BIAS_RATE = 0.02;
const PENALTY = 1e-6;
/** Only features that so many sentences have are learned. */
const LEAST_SENTENCES = 4;
const HIGHEST = 127;

/** What is learned from. */
export interface LearnedFrom {
  /** Buckets of a sentence's features, in ascending order. */
  readonly features: Int32Array;
  /** For each head, 1 where it says yes, NaN where nobody knows. */
  readonly told: Float64Array;
}

/** What an example counts for where a head learns from it. */
type Weigh<Example> = (example: Example, head: number) => number;

/**
 * Logistic regression for each head over the hashed features of a sentence, scaled to the square root of their number, by
 * stochastic gradient (Adagrad) with an L2 penalty. The same examples in the same order give the same weights.
 */
export function learnHashed<Example extends LearnedFrom>(
  examples: readonly Example[],
  heads: number,
  weigh: Weigh<Example>,
): WeightsTable {
  const kept = commonBuckets(examples);
  const isKept = new Uint8Array(1 << BUCKET_BITS);
  for (const bucket of kept) isKept[bucket] = 1;
  const weights = new Float64Array(heads << BUCKET_BITS);
  const squares = new Float64Array(heads << BUCKET_BITS).fill(0.01);
  const bias = new Float64Array(heads).fill(-1);
  const learned = examples.map((example) => ({
    features: example.features.filter((bucket) => isKept[bucket] === 1),
    norm: 1 / Math.sqrt(example.features.length || 1),
    told: example.told,
    weights: Array.from({ length: heads }, (_, head) => weigh(example, head)),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, norm, told, weights: worth } of shuffled(learned, epoch + 1)) {
      for (let head = 0; head < heads; head += 1) {
        const wanted = told[head] ?? 0;
        if (Number.isNaN(wanted)) continue;
        let score = 0;
        for (const bucket of features) score += weights[bucket * heads + head] ?? 0;
        const chance = 1 / (1 + Math.exp(-(score * norm + (bias[head] ?? 0))));
        const off = (chance - wanted) * (worth[head] ?? 1);
        const slope = off * norm;
        for (const bucket of features) {
          const at = bucket * heads + head;
          const square = (squares[at] ?? 0) + slope * slope;
          const weight = weights[at] ?? 0;
          squares[at] = square;
          weights[at] = weight - (RATE * slope) / Math.sqrt(square) - RATE * PENALTY * weight;
        }
        bias[head] = (bias[head] ?? 0) - BIAS_RATE * off;
      }
    }
  }
  return packed(weights, bias, kept, heads);
}

/** Keeps the weights of the features that are learned, a byte each. */
function packed(
  weights: Float64Array,
  bias: Float64Array,
  kept: readonly number[],
  heads: number,
): WeightsTable {
  const rows = kept.map((bucket) => weights.subarray(bucket * heads, (bucket + 1) * heads));
  const greatest = rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  const scale = greatest / HIGHEST;
  const bytes = Int8Array.from(rows.flatMap((row) => [...row].map((weight) => Math.round(weight / scale))));
  return {
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    scale,
    kept: Buffer.from(bitsOf(kept).buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** A bit for each bucket, whether it is one of these. */
function bitsOf(kept: readonly number[]): Uint32Array {
  const bits = new Uint32Array(1 << (BUCKET_BITS - 5));
  for (const bucket of kept) bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  return bits;
}

/** The buckets that enough sentences have, in ascending order. */
function commonBuckets(examples: readonly LearnedFrom[]): number[] {
  const counts = new Uint32Array(1 << BUCKET_BITS);
  for (const { features } of examples)
    for (const bucket of features) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return [...counts.keys()].filter((bucket) => (counts[bucket] ?? 0) >= LEAST_SENTENCES);
}
