import type { FeatureName } from '../../knowledge/search/features.ts';
import type { Passage } from '../../knowledge/search/search-engine.ts';

/**
 * What a good answer shows, as a logistic model over the measures of the best sentence. Fitted to questions that the
 * articles answer, to questions that they don't, and to the first kind with the answering article taken away. The
 * measures overlap, so that single weights say little.
 */
const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = {
  own: 2.48,
  near: 3.08,
  paragraph: 11.12,
  headline: 1.84,
  anywhere: 3.13,
  names: -0.95,
  namesAround: 0.51,
  focus: 0.54,
  numbers: -0.29,
  rarest: -0.67,
  squared: 1.82,
  exact: 0.42,
  plain: 2.04,
  nameGap: -1.78,
  wordGap: 2.33,
  wordGapAnywhere: -0.06,
  unknown: 2.81,
  pairs: -1.08,
  closeness: 2.03,
  sign: -0.34,
  newName: 0.07,
  newNumber: 0.42,
  counted: -0.36,
  uncounted: -1.69,
  unsigned: -1.67,
  wantsNumber: -0.67,
  length: -0.12,
  opening: -0.82,
  question: -0.99,
};
const SCORE_WEIGHT = 0.16;
const BIAS = -4.94;

/** Below this estimated chance that the articles answer, the excerpts are offered as the nearest only. */
const LEAST_CHANCE = 0.43;

/** The estimated chance that the articles answer the question, 0 to 1. */
export function chanceOf({ features, score }: Passage): number {
  let sum = BIAS + SCORE_WEIGHT * score;
  for (const [name, weight] of Object.entries(WEIGHTS) as [FeatureName, number][])
    sum += weight * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the best passage says enough of what was asked to be shown as its answer. */
export const supports = (best: Passage): boolean => chanceOf(best) >= LEAST_CHANCE;
