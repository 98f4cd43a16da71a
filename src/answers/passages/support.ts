import type { FeatureName, Features } from '../../knowledge/search/features.ts';
import table from './support-weights.table.json' with { type: 'json' };

/** A ranked sentence, as far as it speaks for or against an answer. */
export interface Ranked {
  readonly features: Features;
  readonly score: number;
}

/**
 * Below this estimated chance that the articles answer, the excerpts are offered as the nearest only. Of the questions
 * that the weights were not learned from, most are told apart rightly from here on.
 */
const LEAST_CHANCE = 0.22;

/** An article that holds less of what was asked, weighed by how rare the words are, is about something else. */
const LEAST_SHARE = 0.2;

/** A question of which this share, weighed in the same way, stands in no article at all needs a better chance. */
const MOSTLY_UNKNOWN = 0.5;
const LEAST_CHANCE_OF_UNKNOWN = 0.45;

/** Collections are told apart by size between so many sentences (powers of ten). */
const SMALLEST = 2;
const LARGEST = 4.5;

/** Measures of the whole ranking: how far the best sentence is ahead, and among how many it was found. */
function rankingMeasures(ranked: readonly Ranked[], sentences: number) {
  const scoreAt = (place: number): number => ranked[Math.min(place, ranked.length - 1)]?.score ?? 0;
  const ahead = (place: number): number => Math.max(0, scoreAt(0) - scoreAt(place));
  return {
    score: scoreAt(0),
    lead: Math.min(1, ahead(1) / 3),
    leadOfThree: ahead(2),
    leadOfTen: ahead(9),
    // The best of many chance matches is better than the best of few.
    size: Math.min(LARGEST, Math.max(SMALLEST, Math.log10(sentences + 1))),
  };
}

export type SupportMeasure = FeatureName | keyof ReturnType<typeof rankingMeasures>;

/**
 * What speaks for an answer and against: the measures of the best sentence and of the ranking, by name.
 * @param ranked best first, at least one
 * @param sentences how many sentences were searched
 */
export function supportMeasures(
  ranked: readonly Ranked[],
  sentences: number,
): Partial<Record<SupportMeasure, number>> {
  return { ...ranked[0]?.features, ...rankingMeasures(ranked, sentences) };
}

const WEIGHTS = Object.entries(table.weights) as [SupportMeasure, number][];

/**
 * The estimated chance that the articles answer, 0 to 1: a logistic model learned by `scripts/train-search` from
 * questions that articles answer, questions that they don't, and answerable ones whose answer was taken away.
 */
function chanceOf(ranked: readonly Ranked[], sentences: number): number {
  const measures = supportMeasures(ranked, sentences);
  const sum = WEIGHTS.reduce((all, [name, weight]) => all + weight * (measures[name] ?? 0), table.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether half of the words or more, counted and weighed by how rare they are, stand in no article at all. */
export const isMostlyUnknown = ([best]: readonly Ranked[]): boolean =>
  best !== undefined && Math.min(best.features.unknown, best.features.unknownPlain) >= MOSTLY_UNKNOWN;

/** Whether the best passage says enough of what was asked to be shown as its answer. */
export function supports(ranked: readonly Ranked[], sentences: number): boolean {
  const best = ranked[0];
  if (!best) return false;
  const { own, near, paragraph, headline, anywhere, unknown } = best.features;
  return (
    own + near + paragraph + headline + anywhere >= LEAST_SHARE &&
    chanceOf(ranked, sentences) >= (unknown < MOSTLY_UNKNOWN ? LEAST_CHANCE : LEAST_CHANCE_OF_UNKNOWN)
  );
}
