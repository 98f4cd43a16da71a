import type { Candidate, Place, Reading } from './candidates.ts';
import { featuresOf, featuresOfNone, type Previous, type Surroundings } from './features.ts';
import table from './speaker-weights.table.json' with { type: 'json' };

/**
 * Weights by feature, learned by `scripts/train-speakers.ts` from 570 American news articles of 2015–2016 whose
 * quotations were marked by hand with the mention that speaks (the PolNeAR corpus). Only the features' names stand in
 * the table: signs for the kinds of words around a quotation, no text of those articles but common verbs of speech.
 */
const weights: ReadonlyMap<string, number> = new Map(Object.entries(table));

const total = (features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** The probability of each candidate, and of none of them. Together they are 1. */
export interface Ranking {
  readonly probabilities: readonly number[];
  readonly none: number;
}

/** Says how likely each candidate is the speaker. */
export function rank(
  reading: Reading,
  place: Place,
  candidates: readonly Candidate[],
  around: Surroundings,
  previous: Previous | null,
  timesOf: (candidate: Candidate) => number,
): Ranking {
  const scores = candidates.map((candidate) =>
    total(featuresOf(reading, place, candidate, around, previous, timesOf(candidate))),
  );
  const none = total(featuresOfNone(around));
  const top = Math.max(none, ...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), Math.exp(none - top));
  return {
    probabilities: scores.map((score) => Math.exp(score - top) / sum),
    none: Math.exp(none - top) / sum,
  };
}
