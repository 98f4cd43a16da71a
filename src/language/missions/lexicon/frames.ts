import { CLOSURE_FRAMES } from './closure-frames.ts';
import { DEPARTURE_FRAMES } from './departure-frames.ts';
import { PLAIN_CLOSURES } from './plain-closures.ts';
import { PLAIN_DEPARTURES } from './plain-departures.ts';
import { PLAIN_REDUCTIONS } from './plain-reductions.ts';
import { PLAIN_REOPENINGS } from './plain-reopenings.ts';
import { REDUCTION_FRAMES } from './reduction-frames.ts';
import { REOPENING_FRAMES } from './reopening-frames.ts';

/**
 * What newsrooms say about missions, as frames: `level | pattern | an example sentence`.
 * In a pattern `@class` is a word class, `@class.pp` one of its forms, `a|b` are words, `?` makes an element optional,
 * `..4` is a gap of at most four words. A level may carry marks: `lifts` (takes back an earlier step), `opens` (says that a post opens again), `weak` (says that
 * nothing changes), `same` (goes on with the step told before), `follow` (does as another state did), `another` (beside it: only of a third state, which the sentence names), `anaphor` (its `it` is a
 * post of the sentence before), `count` (only beside another count of people), `kin` (only of kin who go with a whole staff), `question` (only a question has it),
 * `considered` and `denied` (its own words hedge or deny the step).
 */
export const FRAMES: string = [
  PLAIN_DEPARTURES,
  PLAIN_REDUCTIONS,
  PLAIN_CLOSURES,
  PLAIN_REOPENINGS,
  CLOSURE_FRAMES,
  REOPENING_FRAMES,
  DEPARTURE_FRAMES,
  REDUCTION_FRAMES,
].join('');
