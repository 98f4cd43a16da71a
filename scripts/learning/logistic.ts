import { shuffled } from './random.ts';

/** Several possibilities by the names of their features, and which of them are right. */
export interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: ReadonlySet<number>;
}

export interface LogisticSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the squared weights. */
  readonly penalty: number;
  /** Features seen less often are left out. */
  readonly rarest: number;
  /** Weights that count less are left out in the end. */
  readonly least: number;
}

/**
 * Multinomial logistic regression over the possibilities of each choice, by stochastic gradient (Adagrad) with an L2
 * penalty. The same choices in the same order give the same weights.
 */
export function learnWeights(
  choices: readonly Choice[],
  { epochs, rate, penalty, rarest }: LogisticSettings,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of choices)
    for (const names of features) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [name, times] of seen) if (times >= rarest) ids.set(name, ids.size);
  const coded = choices.map(({ features, right }) => ({
    right,
    features: features.map((names) => Int32Array.from(names.flatMap((name) => ids.get(name) ?? []))),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  const gradient = new Float64Array(ids.size);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, right } of shuffled(coded, epoch + 1)) {
      const scores = features.map((own) => own.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      const sum = raised.reduce((a, b) => a + b, 0);
      const hit = [...right].reduce((all, at) => all + (raised[at] ?? 0), 0);
      const touched = new Set<number>();
      features.forEach((own, at) => {
        const wanted = right.has(at) ? (raised[at] ?? 0) / hit : 0;
        const step = (raised[at] ?? 0) / sum - wanted;
        for (const id of own) {
          gradient[id] = (gradient[id] ?? 0) + step;
          touched.add(id);
        }
      });
      for (const id of touched) {
        const weight = weights[id] ?? 0;
        const step = (gradient[id] ?? 0) + penalty * weight;
        const square = (squares[id] ?? 0) + step * step;
        squares[id] = square;
        weights[id] = weight - (rate * step) / Math.sqrt(square + 0.1);
        gradient[id] = 0;
      }
    }
  }
  return new Map([...ids].map(([name, id]) => [name, weights[id] ?? 0]));
}
