import { BUCKET_BITS } from '../../src/language/missions/learned/features.ts';
import { HEADS, type WeightsTable } from '../../src/language/missions/learned/step-odds.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { shuffled } from '../train-speakers/random.ts';
import type { Example } from './examples.ts';

const EPOCHS = 12;
const RATE = 0.25;
const BIAS_RATE = 0.02;
const PENALTY = 1e-6;
/** How a step stands says little where none is told. */
const WEIGHT_OF_UNTOLD = 0.3;
/** So many features are kept: those with the greatest weights. */
const MOST_KEPT = 60_000;
const HIGHEST = 127;

/**
 * Logistic regression for each head over the hashed features of a sentence, scaled to the square root of their number, by
 * stochastic gradient (Adagrad) with an L2 penalty. The same examples in the same order give the same weights.
 */
export function learnSteps(examples: readonly Example[]): WeightsTable {
  const heads = HEADS.length;
  const weights = new Float64Array(heads << BUCKET_BITS);
  const squares = new Float64Array(heads << BUCKET_BITS).fill(0.01);
  const bias = new Float64Array(heads).fill(-1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, told } of shuffled(examples, epoch + 1)) {
      const norm = 1 / Math.sqrt(features.length || 1);
      const tellsStep = told.subarray(0, LEVELS.length).some((yes) => yes === 1);
      for (let head = 0; head < heads; head += 1) {
        const wanted = told[head] ?? 0;
        if (Number.isNaN(wanted)) continue;
        let score = 0;
        for (const bucket of features) score += weights[bucket * heads + head] ?? 0;
        const chance = 1 / (1 + Math.exp(-(score * norm + (bias[head] ?? 0))));
        const off = (chance - wanted) * (head < LEVELS.length || tellsStep ? 1 : WEIGHT_OF_UNTOLD);
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
  return packed(weights, bias);
}

/** Keeps the greatest weights, a byte each. */
function packed(weights: Float64Array, bias: Float64Array): WeightsTable {
  const heads = HEADS.length;
  const row = (bucket: number) => weights.subarray(bucket * heads, (bucket + 1) * heads);
  const greatest = (bucket: number) =>
    row(bucket).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const kept = Array.from({ length: 1 << BUCKET_BITS }, (_, bucket) => ({ bucket, size: greatest(bucket) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_KEPT)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b);
  const scale = kept.reduce((most, bucket) => Math.max(most, greatest(bucket)), 0) / HIGHEST;
  const bytes = Int8Array.from(
    kept.flatMap((bucket) => [...row(bucket)].map((weight) => Math.round(weight / scale))),
  );
  return {
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    scale,
    buckets: Buffer.from(Uint32Array.from(kept).buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
