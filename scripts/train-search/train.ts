/**
 * Learns the numbers by which `/ask` ranks sentences (src/knowledge/search/ranking-weights.table.json) and by which it
 * tells whether the best one is an answer (src/answers/passages/support-weights.table.json).
 *   npx tsx scripts/train-search/train.ts FOLDER[=WEIGHT] … [--quick] [--write]
 * Each folder is a set of articles and questions (see read-set.ts); WEIGHT says how much one of its questions counts,
 * 1 by default. Prints, unless it is to be quick, how well the weights do on questions they were not learned from: fifths of all sets in turn, then
 * each set by the weights of all others. The same input gives the same weights; they hold no text.
 */
import { writeFileSync } from 'node:fs';
import { type Example, examplesOf } from './examples.ts';
import { learnRanking } from './learn-ranking.ts';
import { chanceBy, type Judged, judge, learnSupport } from './learn-support.ts';
import { readQuestionSet } from './read-set.ts';

const FOLDS = 5;
const CHANCES = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
const RANKING = 'src/knowledge/search/ranking-weights.table.json';
const SUPPORT = 'src/answers/passages/support-weights.table.json';

interface Tested {
  readonly judged: Judged;
  readonly chance: number;
}

const setWeights = new Map<string, number>();
const weightOf = (set: string): number => setWeights.get(set) ?? 1;
const isJudged = (one: Judged | null): one is Judged => one !== null;

function learn(examples: readonly Example[]) {
  const ranking = learnRanking(examples, weightOf);
  const support = learnSupport(examples.map((one) => judge(one, ranking)).filter(isJudged), weightOf);
  return { ranking, support };
}

function test(examples: readonly Example[], { ranking, support }: ReturnType<typeof learn>): Tested[] {
  return examples
    .map((one) => judge(one, ranking))
    .filter(isJudged)
    .map((judged) => ({ judged, chance: chanceBy(support, judged) }));
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(3));

/** One line a set and kind: hits without refusing, then refusals by the least chance that is shown. */
function report(title: string, tested: readonly Tested[]): void {
  console.log(
    `\n${title}\nset kind: questions, hit@1 @3 @10 without refusing; refused at ${CHANCES.join(' ')}`,
  );
  const groups = new Map<string, Tested[]>();
  for (const one of tested) {
    const { set, kind, lack } = one.judged.example;
    const name = `${set} ${lack ?? kind}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
    if (!lack) groups.set(`${set} all`, [...(groups.get(`${set} all`) ?? []), one]);
  }
  for (const [name, ones] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hits = [1, 3, 10].map((limit) =>
      share(ones.filter(({ judged }) => judged.right.slice(0, limit).includes(true)).length, ones.length),
    );
    const refused = CHANCES.map((least) =>
      share(ones.filter(({ chance }) => chance < least).length, ones.length),
    );
    console.log(`${name}: ${ones.length}, ${hits.join(' ')}; ${refused.join(' ')}`);
  }
}

/** Spoilt forms of a question stay in the fold of the question. */
function folded(examples: readonly Example[]): Map<Example, number> {
  const folds = new Map<string, number>();
  return new Map(
    examples.map((one) => {
      const key = `${one.set}\n${one.from ?? one.question}`;
      const fold = folds.get(key) ?? (folds.size * 7) % FOLDS;
      folds.set(key, fold);
      return [one, fold];
    }),
  );
}

const rounded = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]),
  );

const examples = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .flatMap((argument) => {
    const [folder = '', weight] = argument.split('=');
    const set = readQuestionSet(folder);
    if (weight) setWeights.set(set.name, Number(weight));
    return [...examplesOf(set)];
  });
const sets = [...new Set(examples.map(({ set }) => set))];
if (!process.argv.includes('--quick')) {
  const folds = folded(examples);
  const inTurn = Array.from({ length: FOLDS }, (_, fold) =>
    test(
      examples.filter((one) => folds.get(one) === fold),
      learn(examples.filter((one) => folds.get(one) !== fold)),
    ),
  ).flat();
  report('Fifths in turn', inTurn);
  if (sets.length > 1) {
    const apart = sets.map((set) =>
      test(
        examples.filter((one) => one.set === set),
        learn(examples.filter((one) => one.set !== set)),
      ),
    );
    report('Each set by the others', apart.flat());
  }
}
const learned = learn(examples);
report('Learned from', test(examples, learned));
if (process.argv.includes('--write')) {
  writeFileSync(RANKING, `${JSON.stringify(rounded(learned.ranking), null, 1)}\n`);
  writeFileSync(
    SUPPORT,
    `${JSON.stringify({ ...rounded({ bias: learned.support.bias }), weights: rounded(learned.support.weights) }, null, 1)}\n`,
  );
}
