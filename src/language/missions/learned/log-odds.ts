/** Surer than this nobody is, either way. */
const LEAST = 1e-5;

/** The logarithm of the odds of a chance. */
export function logOdds(chance: number): number {
  const within = Math.min(Math.max(chance, LEAST), 1 - LEAST);
  return Math.log(within / (1 - within));
}

/** The chance of a logarithm of odds. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));
