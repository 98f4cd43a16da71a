import { HEADS } from './step-odds.ts';

/** A sentence that is not there, or not heard, tells nothing: a logarithm of odds as low as this. */
const NOTHING = -12;

/** The odds of a sentence that tells nothing, a logarithm for each head. */
export const SILENCE: readonly number[] = HEADS.map(() => NOTHING);

/** The odds of sentences, a logarithm for each head of each. */
type Odds = readonly (readonly number[])[];

const ofEach = (heads: number, fold: (head: number) => number): number[] =>
  SILENCE.slice(0, heads).map((_, head) => fold(head));

/** The highest odds of each of the first `heads` heads; those of silence where there is no sentence. */
export const highestOf = (odds: Odds, heads: number): number[] =>
  ofEach(heads, (head) => odds.reduce((most, one) => Math.max(most, one[head] ?? NOTHING), NOTHING));

/** The second highest, where two sentences may be as high. */
export const secondOf = (odds: Odds, heads: number): number[] =>
  ofEach(heads, (head) => {
    const [, second = NOTHING] = odds.map((one) => one[head] ?? NOTHING).sort((a, b) => b - a);
    return second;
  });
