import type { Level } from '../mission-report.ts';
import type { StepPlace } from '../steps/step-place.ts';

/** The step that is asked about. */
export interface AskedStep {
  /** Where its sentence begins in the text. */
  readonly start: number;
  readonly level: Level;
  /** Who takes it, as far as that is known: ISO codes. */
  readonly senders: readonly string[];
}

/** Chooses who takes a step and where, of those that come into question, by a row of features for each: the index of one. */
export interface RoleJudge {
  readonly sender: (features: readonly number[][], states: readonly string[], step: AskedStep) => number;
  readonly place: (features: readonly number[][], places: readonly StepPlace[], step: AskedStep) => number;
  /** The country whose missions an article is about, and the chance of 0 to 1 that it is. */
  readonly gist: (
    features: readonly number[][],
    countries: readonly string[],
  ) => { at: number; chance: number };
}
