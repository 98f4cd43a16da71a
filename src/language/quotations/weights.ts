/** Weights by feature. */
export type Weights = ReadonlyMap<string, number>;

/** The weights of the features that are present, together; what has no weight counts nothing. */
export function weightOf(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const name of features) sum += weights.get(name) ?? 0;
  return sum;
}
