import type { Candidate, Place, Reading } from './candidates.ts';
import { featuresOf, featuresOfNone, type Previous, type Surroundings } from './features.ts';
import { type Weights, weightOf } from './weights.ts';

/** The probability of each candidate, and of none of them. Together they are 1. */
export interface Ranking {
  readonly probabilities: readonly number[];
  readonly none: number;
}

/**
 * Set by hand, since the articles learned from have few of them: `in the words of a guard, “…”`, and a paragraph of one
 * sentence about somebody that leads over to a paragraph that is only a quotation.
 */
const SOURCE_BESIDE = 1.5;
const LEADS_OVER = 1.2;
/** “We sail at dawn.” / – Tamsin Ode, harbour master: a name after a dash on the line below. */
const SIGNS = 6;

function byHand({ frames }: Reading, place: Place, candidate: Candidate, around: Surroundings): number {
  const { mention, cue, where } = candidate;
  if (cue?.order === 'source') {
    if (where === 'below' && mention.first === 1 && around.lone) return SIGNS;
    const beside =
      (where === 'before' && place.first.token - mention.last <= 2) ||
      (where === 'after' && mention.first - place.last.token <= 4);
    return beside ? SOURCE_BESIDE : 0;
  }
  const frame = frames[mention.at];
  const leadsOver =
    where === 'above1' &&
    around.lone &&
    frame?.sentences.at(-1) === 0 &&
    mention.first === 0 &&
    mention.kind !== 'pronoun' &&
    !frame.tokens.some(({ kind }) => kind === 'quotation');
  return leadsOver ? LEADS_OVER : 0;
}

/** Says how likely each candidate is the speaker. */
export function rank(
  reading: Reading,
  place: Place,
  candidates: readonly Candidate[],
  around: Surroundings,
  previous: Previous | null,
  timesOf: (candidate: Candidate) => number,
  weights: Weights,
): Ranking {
  const scores = candidates.map(
    (candidate) =>
      weightOf(weights, featuresOf(reading, place, candidate, around, previous, timesOf(candidate))) +
      byHand(reading, place, candidate, around),
  );
  const none = weightOf(weights, featuresOfNone(around));
  const top = Math.max(none, ...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), Math.exp(none - top));
  return {
    probabilities: scores.map((score) => Math.exp(score - top) / sum),
    none: Math.exp(none - top) / sum,
  };
}
