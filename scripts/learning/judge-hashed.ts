import { chanceOf } from '../../src/language/missions/learned/log-odds.ts';
import { readWeights, type WeightsTable } from '../../src/language/missions/learned/weights.ts';

/** The chances of each head for a sentence of these features. */
export function chancesBy(table: WeightsTable): (features: Int32Array) => number[] {
  const { bias, scale, rowOf, values } = readWeights(table);
  return (features) =>
    bias.map((own, head) => {
      let sum = 0;
      for (const bucket of features) {
        const row = rowOf(bucket);
        if (row >= 0) sum += values[row * bias.length + head] ?? 0;
      }
      return chanceOf((sum * scale) / Math.sqrt(features.length || 1) + own);
    });
}
