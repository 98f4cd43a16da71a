import type { Candidate, Place, Reading } from './candidates.ts';
import { featuresOf, featuresOfNone, type Previous, type Surroundings } from './features.ts';
import type { Frame, PlacedMention } from './frame.ts';
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
/** Was it needed? Ode takes her time. / “The sea is not our enemy.” */
const PAUSES = 3;
const LONGEST_PAUSE = 12;

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
  if (leadsOver) return LEADS_OVER;
  return where === 'above1' && around.lone && frame && pauses(frame, mention) ? PAUSES : 0;
}

/** Whether a paragraph of several sentences ends with a short one about somebody, in which nobody is quoted. */
function pauses({ tokens, sentences, leaders }: Frame, mention: PlacedMention): boolean {
  return (
    mention.sentence > 0 &&
    mention.sentence === sentences.at(-1) &&
    tokens.length - mention.first <= LONGEST_PAUSE &&
    sentences[mention.first - 1] === mention.sentence - 1 &&
    leaders.has(mention) &&
    (mention.kind !== 'pronoun' || mention.gender !== null) &&
    tokens.slice(mention.first).every(({ kind }) => kind !== 'quotation')
  );
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
