import { LEVELS } from '../mission-report.ts';
import { highestOf, SILENCE } from './highest-odds.ts';
import type { LoneSentence } from './lone-sentence.ts';
import type { SharedNames } from './shared-names.ts';
import { ASKED } from './step-odds.ts';

/** The sentences of an article, null where one is not heard, with the odds of each and the names they share. */
export interface ComparedSentences {
  readonly sentences: readonly (LoneSentence | null)[];
  readonly odds: readonly (readonly number[])[];
  readonly shared: SharedNames;
}

/**
 * The highest odds of each head in those of the sentences `around` that speak of a state that the sentence at `at` speaks of,
 * in those of them before it, in those that name one it names, in those that speak of other states; those of each level where
 * its city is named; how much of each level is told around it, and how much of that of its own states.
 */
export function kindredOf(
  at: number,
  around: readonly number[],
  { sentences, odds, shared }: ComparedSentences,
): number[] {
  const highest = (which: readonly number[], heads: number): number[] =>
    highestOf(
      which.map((other) => odds[other] ?? SILENCE),
      heads,
    );
  const toldIn = (which: readonly number[]): number[] =>
    LEVELS.map((_, level) => which.reduce((sum, other) => sum + (sentences[other]?.chances[level] ?? 0), 0));
  const own = around.filter((other) => shared.speakOfOneState(at, other));
  const ofOthers = around.filter((other) => !own.includes(other));
  const told = toldIn(around);
  const diplomatic = around.filter((other) => sentences[other]?.read.view.diplomatic);
  const count = Math.max(1, around.length);
  return [
    ...highest(own, ASKED),
    ...highest(
      own.filter((other) => other < at),
      ASKED,
    ),
    ...highest(
      own.filter((other) => shared.nameOneState(at, other)),
      ASKED,
    ),
    ...highest(ofOthers, ASKED),
    ...highest(
      around.filter((other) => shared.nameOneCity(at, other)),
      LEVELS.length,
    ),
    ...told,
    ...toldIn(own),
    told.reduce((sum, one) => sum + one, 0) / count,
    own.length,
    around.length,
    diplomatic.length / count,
    shared.statesAt(at),
  ];
}
