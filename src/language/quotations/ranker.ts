import type { Candidate, Place, Reading } from './candidates.ts';
import { featuresOf, featuresOfNone, type Previous, type Surroundings } from './features.ts';
import table from './speaker-weights.table.json' with { type: 'json' };

const weights: ReadonlyMap<string, number> = new Map(Object.entries(table));

const total = (features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** The likeliest candidate, null for none of them, and its probability. */
export interface Choice {
  readonly candidate: Candidate | null;
  readonly probability: number;
}

/** Chooses who speaks. The probabilities of all candidates and of none add up to 1. */
export function choose(
  reading: Reading,
  place: Place,
  candidates: readonly Candidate[],
  around: Surroundings,
  previous: Previous | null,
  timesOf: (candidate: Candidate) => number,
): Choice {
  const scores = candidates.map((candidate) =>
    total(featuresOf(reading, place, candidate, around, previous, timesOf(candidate))),
  );
  const none = total(featuresOfNone(around));
  const top = Math.max(none, ...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), Math.exp(none - top));
  const best = scores.indexOf(Math.max(...scores));
  const candidate = scores.length > 0 && (scores[best] ?? 0) >= none ? (candidates[best] ?? null) : null;
  return { candidate, probability: Math.exp((candidate ? (scores[best] ?? 0) : none) - top) / sum };
}
