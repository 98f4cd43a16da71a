import type { FeatureName } from '../../src/knowledge/search/features.ts';
import type { Example } from './examples.ts';
import { minimise, spreadOf } from './minimise.ts';

export type Weights = Readonly<Record<string, number>>;

/** What is the same for all sentences of a question, or tells an answer from none, not one sentence from another. */
const isForSupportOnly = (name: string): boolean =>
  /^(?:lack|asks|unknown)[A-Z]/.test(name) || ['slots', 'named', 'rarestName', 'wantsNumber'].includes(name);
const PENALTY = 3;

/**
 * Learns how much each measure counts for the order of sentences: a softmax over the sentences of a question, in which
 * the right ones share the chance, with an L2 penalty on standardised measures.
 * @param weightOf how much a question of this set counts
 */
export function learnRanking(examples: readonly Example[], weightOf: (set: string) => number): Weights {
  const usable = examples.filter(
    ({ lack, candidates }) =>
      lack === null && candidates.some(({ right }) => right) && candidates.some(({ right }) => !right),
  );
  const names = (Object.keys(usable[0]?.candidates[0]?.features ?? {}) as FeatureName[]).filter(
    (name) => !isForSupportOnly(name),
  );
  const rowsOf = usable.map(({ candidates }) =>
    candidates.map(({ features }) => Float64Array.from(names, (name) => features[name])),
  );
  const flat = rowsOf.flat();
  const spread = spreadOf(flat, new Array(flat.length).fill(1));
  for (const row of flat)
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / (spread[at] ?? 1);
  const questionWeights = usable.map(({ set }) => weightOf(set));
  const all = questionWeights.reduce((sum, weight) => sum + weight, 0);
  const point = minimise(names.length, (weights) => {
    const gradient = weights.map((weight) => (2 * PENALTY * weight) / all);
    usable.forEach(({ candidates }, question) => {
      const rows = rowsOf[question] ?? [];
      const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      let sum = 0;
      let hit = 0;
      candidates.forEach(({ right }, at) => {
        sum += raised[at] ?? 0;
        if (right) hit += raised[at] ?? 0;
      });
      const share = (questionWeights[question] ?? 0) / all;
      candidates.forEach(({ right }, at) => {
        const value = raised[at] ?? 0;
        const pull = share * (value / sum - (right ? value / hit : 0));
        if (Math.abs(pull) < 1e-9) return;
        const row = rows[at] ?? new Float64Array();
        for (let column = 0; column < row.length; column += 1)
          gradient[column] = (gradient[column] ?? 0) + pull * (row[column] ?? 0);
      });
    });
    return gradient;
  });
  return Object.fromEntries(names.map((name, at) => [name, (point[at] ?? 0) / (spread[at] ?? 1)]));
}
