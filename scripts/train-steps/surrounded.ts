import type { LoneSentence } from '../../src/language/missions/learned/lone-sentence.ts';
import { ASKED } from '../../src/language/missions/learned/step-odds.ts';
import { Surroundings } from '../../src/language/missions/learned/surroundings.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { growTrees, type RankedChoice, type TreeSettings } from '../learning/grow-trees.ts';
import { chancesBy } from '../learning/judge-hashed.ts';
import { randomFrom } from '../learning/random.ts';
import type { Example } from './examples.ts';
import { learnSteps } from './learn.ts';

/** A sentence of a passage with the features of itself and those around it. */
export interface SurroundedExample extends Example {
  /** Whether its whole passage is around it. */
  readonly isWhole: boolean;
  /** The chances by its words, of weights that were learned without its file. */
  readonly chances: readonly number[];
  readonly around: readonly number[];
}

/** The passage files are parted into so many; those of each are judged by weights learned from the others. */
const WEIGHTS_PARTS = 4;
/** Passages are also read in pieces of at most so many sentences: news in passing has little around it. */
const LONGEST_PIECE = 3;

const SETTINGS: TreeSettings = {
  trees: 120,
  leaves: 14,
  rate: 0.1,
  lightest: 10,
  penalty: 5,
  sample: 0.7,
  columns: 0.5,
  seed: 11,
};

/** How a step stands is learned from sentences that tell one with this chance, or do. */
const LEAST_TOLD = 0.05;

interface JudgedExample {
  readonly example: Example;
  readonly lone: LoneSentence;
}

/** The examples of each passage, each judged by weights that were learned without its file; others stand alone. */
function judgePassages(examples: readonly Example[]): JudgedExample[][] {
  const files = [...new Set(examples.flatMap(({ file }) => file ?? []))];
  const partOf = new Map(
    examples.map((example, at) => [
      example,
      (example.file === null ? at : files.indexOf(example.file)) % WEIGHTS_PARTS,
    ]),
  );
  const judged = new Map<Example, LoneSentence>();
  for (let part = 0; part < WEIGHTS_PARTS; part += 1) {
    const chances = chancesBy(learnSteps(examples.filter((example) => partOf.get(example) !== part)));
    for (const example of examples)
      if (partOf.get(example) === part)
        judged.set(example, {
          read: example.read,
          heard: example.heard,
          chances: chances(example.features),
          counter: 0,
        });
  }
  const passages = new Map<number, JudgedExample[]>();
  return examples.reduce<JudgedExample[][]>((all, example) => {
    const lone = judged.get(example);
    if (!lone) return all;
    const known = passages.get(example.passage);
    if (known) known.push({ example, lone });
    else {
      const sentences = [{ example, lone }];
      if (example.passage >= 0) passages.set(example.passage, sentences);
      all.push(sentences);
    }
    return all;
  }, []);
}

/** A passage in pieces of one to three sentences. */
function cut<Item>(passage: readonly Item[], random: () => number): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < passage.length; ) {
    const length = 1 + Math.floor(random() * LONGEST_PIECE);
    pieces.push(passage.slice(at, at + length));
    at += length;
  }
  return pieces;
}

const surroundedIn = (sentences: readonly JudgedExample[], isWhole: boolean): SurroundedExample[] => {
  const surroundings = new Surroundings(sentences.map(({ lone }) => lone));
  return sentences.map(({ example, lone }, at) => ({
    ...example,
    isWhole,
    chances: lone.chances,
    around: surroundings.featuresOf(at, lone),
  }));
};

/** The examples as weights judge them that have not learned from their writers: in whole passages, and in pieces of them. */
export function surround(examples: readonly Example[]): SurroundedExample[] {
  const random = randomFrom(SETTINGS.seed);
  return judgePassages(examples).flatMap((passage) => [
    ...surroundedIn(passage, passage.length > 1),
    ...(passage.length > 1 ? cut(passage, random).flatMap((piece) => surroundedIn(piece, false)) : []),
  ]);
}

/** Trees for each head that say what the sentences around add to the odds of a sentence's words. */
export function growStepTrees(examples: readonly SurroundedExample[]): number[][][] {
  return Array.from({ length: ASKED }, (_, head) => {
    const asked =
      head < LEVELS.length
        ? examples
        : examples.filter(
            ({ told, chances }) =>
              told.slice(0, LEVELS.length).includes(1) ||
              chances.slice(0, LEVELS.length).some((chance) => chance >= LEAST_TOLD),
          );
    const choices = asked.map(
      ({ around, told }): RankedChoice => ({
        features: [around],
        right: new Set(told[head] === 1 ? [0] : []),
        bases: [around[head] ?? 0],
        orNone: true,
      }),
    );
    return growTrees(choices, SETTINGS);
  });
}
