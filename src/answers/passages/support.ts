import type { FeatureName } from '../../knowledge/search/features.ts';
import type { Passage } from '../../knowledge/search/search-engine.ts';

/**
 * What a good answer shows, as a logistic model over the measures of the best sentence. What speaks for an answer may
 * only add to it and what speaks against only take away, so that no weight makes up for another. Fitted (L2 penalty
 * 0.02 on standardised measures) to questions that political news, mission reports and encyclopedia paragraphs answer,
 * to questions that they don't, and, with a tenth to a fifth of the weight, to answerable questions spoilt: the
 * answering article taken away, a name exchanged, asked of a collection about something else.
 */
const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = {
  told: 0.93,
  toldAround: 1.14,
  paragraph: 8.07,
  anywhere: 3.12,
  plainOwn: 0.7,
  plainNear: 0.51,
  counted: 0.51,
  plainNone: -1.3,
  missing: -0.27,
  nameMissing: -0.89,
  nameNowhere: -1.72,
  countryMissing: -0.14,
  countryNowhere: -1.39,
  unsigned: -1.23,
  uncounted: -1.07,
  wantsNumber: -0.7,
  opening: -0.72,
};
const BIAS = -1.7;

/** How far the best sentence is ahead of the next, up to a distance that tells all. */
const LEAD_WEIGHT = 0.51;
const FULL_LEAD = 3;

/** Below this estimated chance that the articles answer, the excerpts are offered as the nearest only. */
const LEAST_CHANCE = 0.31;

/** An article that holds less of what was asked, weighed by how rare the words are, is about something else. */
const LEAST_SHARE = 0.3;

/** The estimated chance that the articles answer the question, 0 to 1, from the two best sentences. */
export function chanceOf({ features, score }: Passage, next?: Passage): number {
  const lead = Math.min(1, (score - (next?.score ?? 0)) / FULL_LEAD);
  let sum = BIAS + LEAD_WEIGHT * Math.max(0, lead);
  for (const [name, weight] of Object.entries(WEIGHTS) as [FeatureName, number][])
    sum += weight * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the best passage says enough of what was asked to be shown as its answer. */
export function supports(best: Passage, next?: Passage): boolean {
  const { own, near, paragraph, headline, anywhere } = best.features;
  return own + near + paragraph + headline + anywhere >= LEAST_SHARE && chanceOf(best, next) >= LEAST_CHANCE;
}
