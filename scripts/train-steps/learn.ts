import { HEADS } from '../../src/language/missions/learned/step-odds.ts';
import type { WeightsTable } from '../../src/language/missions/learned/weights.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { type LearnedFrom, learnHashed } from '../learning/learn-hashed.ts';

/** How a step stands says little where none is told. */
const WEIGHT_OF_UNTOLD = 0.3;

/** Learns the weights of each head from sentences. */
export const learnSteps = (examples: readonly LearnedFrom[]): WeightsTable =>
  learnHashed(examples, HEADS.length, ({ told }, head) =>
    head < LEVELS.length || told.subarray(0, LEVELS.length).includes(1) ? 1 : WEIGHT_OF_UNTOLD,
  );
