import { HEADS } from './step-odds.ts';

/** A sentence that is not there, or not heard, tells nothing: a logarithm of odds as low as this. */
const NOTHING = -12;

/** The odds of a sentence that tells nothing, a logarithm for each head. */
export const SILENCE: readonly number[] = HEADS.map(() => NOTHING);

/** The odds of sentences, a logarithm for each head of each. */
type Odds = readonly (readonly number[])[];

/** The highest odds of each of the first `heads` heads; those of silence where there is no sentence. */
export function highestOf(odds: Odds, heads: number): number[] {
  const highest = SILENCE.slice(0, heads);
  for (const one of odds) {
    for (let head = 0; head < heads; head += 1) {
      const own = one[head] ?? NOTHING;
      if (own > (highest[head] ?? NOTHING)) highest[head] = own;
    }
  }
  return highest;
}

/** The second highest, where two sentences may be as high. */
export function secondOf(odds: Odds, heads: number): number[] {
  const highest = SILENCE.slice(0, heads);
  const second = SILENCE.slice(0, heads);
  for (const one of odds) {
    for (let head = 0; head < heads; head += 1) {
      const own = one[head] ?? NOTHING;
      const most = highest[head] ?? NOTHING;
      if (own > most) highest[head] = own;
      second[head] = Math.max(second[head] ?? NOTHING, Math.min(own, most));
    }
  }
  return second;
}
