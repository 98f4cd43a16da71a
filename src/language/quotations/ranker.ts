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

/**
 * Set by hand, since the articles learned from have few of them: `in the words of a guard, “…”`, and a paragraph of one
 * sentence about somebody that leads over to a paragraph that is only a quotation.
 */
const SOURCE_BESIDE = 1.5;
const LEADS_OVER = 1.2;

function byHand({ frames }: Reading, place: Place, candidate: Candidate, around: Surroundings): number {
  const { mention, cue, where } = candidate;
  if (cue?.order === 'source') {
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
): Ranking {
  const scores = candidates.map(
    (candidate) =>
      total(featuresOf(reading, place, candidate, around, previous, timesOf(candidate))) +
      byHand(reading, place, candidate, around),
  );
  const none = total(featuresOfNone(around));
  const top = Math.max(none, ...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), Math.exp(none - top));
  return {
    probabilities: scores.map((score) => Math.exp(score - top) / sum),
    none: Math.exp(none - top) / sum,
  };
}
