/**
 * Learns how likely a sentence contradicts a step that is reported, by its words and by the sentences around it, and writes the
 * tables into src/language/missions/learned:
 *   tsx scripts/train-counter-statements/train.ts [--held-out]
 * from the passages of scripts/train-steps whose sentences are marked with what they contradict; the others teach what is none.
 * The tables of steps come first: their odds are among the features. The same input gives the same tables. With `--held-out`
 * nothing is written: each passage file is judged by what was learned without it.
 */
import { writeFileSync } from 'node:fs';
import {
  counterChanceBy,
  counterFeatures,
  counterOddsOf,
} from '../../src/language/missions/learned/counter-odds.ts';
import { Surroundings } from '../../src/language/missions/learned/surroundings.ts';
import { type GrownTrees, packTrees } from '../../src/language/trees.ts';
import { growTrees, type TreeSettings } from '../learning/grow-trees.ts';
import { chancesBy } from '../learning/judge-hashed.ts';
import { learnHashed } from '../learning/learn-hashed.ts';
import { type Example, readExamples } from './examples.ts';

const SETTINGS: TreeSettings = {
  trees: 100,
  leaves: 10,
  rate: 0.1,
  lightest: 8,
  penalty: 5,
  sample: 0.7,
  columns: 0.5,
  seed: 11,
};

/** The passage files are parted into so many; those of each are judged by what was learned from the others. */
const PARTS = 6;

/** A sentence that nobody has marked counts for so much. */
const WEIGHT_OF_UNMARKED = 0.3;

const learnWords = (examples: readonly Example[]) =>
  learnHashed(examples, 1, ({ isMarked }) => (isMarked ? 1 : WEIGHT_OF_UNMARKED));

/** A sentence with the features of itself and those around it. */
interface SurroundedExample {
  readonly file: string;
  readonly isMarked: boolean;
  readonly isCounter: boolean;
  readonly byWords: number;
  readonly features: readonly number[];
}

function partOf(examples: readonly Example[]): (example: Example) => number {
  const files = [...new Set(examples.map(({ file }) => file))];
  const marked = files.filter((file) => examples.some((one) => one.file === file && one.isMarked));
  const parts = new Map(
    files.map((file) => [file, (marked.includes(file) ? marked : files).indexOf(file) % PARTS]),
  );
  return ({ file }) => parts.get(file) ?? 0;
}

/** The examples of which it is known, as weights judge them that have not learned from their writers. */
function surround(examples: readonly Example[]): SurroundedExample[] {
  const part = partOf(examples);
  const byWords = new Map<Example, number>();
  for (let own = 0; own < PARTS; own += 1) {
    const chances = chancesBy(learnWords(examples.filter((example) => part(example) !== own)));
    for (const example of examples)
      if (part(example) === own) byWords.set(example, chances(example.features)[0] ?? 0);
  }
  const passages = new Map<number, Example[]>();
  for (const example of examples) {
    const known = passages.get(example.passage);
    if (known) known.push(example);
    else passages.set(example.passage, [example]);
  }
  return [...passages.values()].flatMap((passage) => {
    const lone = passage.map((example) => ({ ...example.lone, counter: byWords.get(example) ?? 0 }));
    const surroundings = new Surroundings(lone);
    const odds = counterOddsOf(lone);
    return passage.flatMap((example, at) => {
      const own = lone[at];
      const told = example.told[0] ?? Number.NaN;
      if (!own || Number.isNaN(told)) return [];
      return {
        file: example.file,
        isMarked: example.isMarked,
        isCounter: told === 1,
        byWords: own.counter,
        features: counterFeatures(at, lone, odds, surroundings),
      };
    });
  });
}

const growCounterTrees = (examples: readonly SurroundedExample[]): GrownTrees =>
  growTrees(
    examples.map(({ features, isCounter }) => ({
      features: [features],
      right: new Set(isCounter ? [0] : []),
      bases: [features[0] ?? 0],
      orNone: true,
    })),
    SETTINGS,
  );

function print(
  name: string,
  judged: readonly { readonly isCounter: boolean; readonly chance: number }[],
): void {
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const said = judged.filter(({ chance }) => chance >= threshold);
    const right = said.filter(({ isCounter }) => isCounter).length;
    const wanted = judged.filter(({ isCounter }) => isCounter).length;
    console.log(
      `${name} at ${threshold}: precision ${(right / said.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`,
    );
  }
}

function judgeHeldOut(surrounded: readonly SurroundedExample[]): void {
  const marked = surrounded.filter(({ isMarked }) => isMarked);
  const files = [...new Set(marked.map(({ file }) => file))];
  const judged = files.flatMap((file) => {
    const trees = growCounterTrees(surrounded.filter((example) => example.file !== file));
    const own = marked.filter((example) => example.file === file);
    const chances = own.map(({ isCounter, features }) => ({
      isCounter,
      chance: counterChanceBy(trees, features),
    }));
    print(file, chances);
    return chances;
  });
  print(
    'all by words alone',
    marked.map(({ isCounter, byWords }) => ({ isCounter, chance: byWords })),
  );
  print('all', judged);
}

function write(name: string, table: unknown): void {
  const path = new URL(`../../src/language/missions/learned/${name}.table.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(table)}\n`);
}

const examples = readExamples();
const surrounded = surround(examples);
if (process.argv.includes('--held-out')) judgeHeldOut(surrounded);
else {
  write('counter-weights', learnWords(examples));
  write('counter-trees', packTrees(growCounterTrees(surrounded)));
  console.log(`${examples.filter(({ isMarked }) => isMarked).length} marked sentences of ${examples.length}`);
}
