import type { FeatureName } from './features.ts';

/**
 * How much each measure counts: a softmax over a question's candidate sentences, fitted to questions with known answers
 * on political news, mission reports and encyclopedia paragraphs (logistic loss, pulled towards plain weights set by
 * hand, so that what the few hundred questions don't settle stays as reason has it).
 */
export const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = {
  own: 8.76,
  near: 4.22,
  paragraph: 2.03,
  headline: 2.26,
  anywhere: 0.31,
  names: 0.74,
  namesAround: 1.78,
  focus: 0.64,
  numbers: 0.32,
  rarest: 0.24,
  pairs: 1.48,
  closeness: 1.49,
  length: -0.49,
  sign: 1.38,
  newName: 0.29,
  newNumber: 0.85,
  counted: 0.81,
  opening: -0.57,
  question: -0.4,
  squared: 0.71,
  exact: 0.46,
  plain: 1.1,
};
