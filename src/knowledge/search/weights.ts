import type { FeatureName } from './features.ts';

/** How much each measure counts. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  own: 8,
  near: 3,
  paragraph: 2,
  headline: 2,
  anywhere: 1,
  names: 0.5,
  namesAround: 0.3,
  focus: 0,
  numbers: 0.3,
  rarest: 0.3,
  pairs: 1,
  closeness: 1,
  length: 0,
  sign: 0.5,
  newName: 0.2,
  newNumber: 0.4,
  counted: 0.6,
  opening: 0,
  question: -0.5,
  squared: 0,
};
