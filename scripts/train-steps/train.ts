/**
 * Learns how likely a sentence tells a step of a mission, by its words and by the sentences around it, and writes the tables
 * into src/language/missions/learned:
 *   tsx scripts/train-steps/train.ts [--held-out]
 * from the passages in this folder, invented news whose sentences are labelled, and the examples of the frames. The same
 * input gives the same tables. With `--held-out` nothing is written: each passage file is judged by what was learned
 * without it.
 */
import { writeFileSync } from 'node:fs';
import { judgedChances } from '../../src/language/missions/learned/heard-article.ts';
import { HEADS, MODALITIES } from '../../src/language/missions/learned/step-odds.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { packTrees } from '../../src/language/trees.ts';
import { readExamples } from './examples.ts';
import { learnSteps } from './learn.ts';
import { growStepTrees, type SurroundedExample, surround } from './surrounded.ts';

/** What a sentence tells, and the chances that were given for it. */
interface Judged {
  readonly told: ArrayLike<number>;
  readonly chances: readonly number[];
}

function print(name: string, judged: readonly Judged[]): void {
  for (const threshold of [0.3, 0.5, 0.7]) {
    let [right, said, wanted, standing] = [0, 0, 0, 0];
    for (const { told, chances: own } of judged) {
      const modality = own
        .slice(LEVELS.length, LEVELS.length + MODALITIES.length)
        .reduce((best, chance, at, all) => (chance > (all[best] ?? 0) ? at : best), 0);
      for (let head = 0; head < LEVELS.length; head += 1) {
        const yes = (own[head] ?? 0) > threshold;
        if (yes) said += 1;
        if (told[head] === 1) wanted += 1;
        if (yes && told[head] === 1) right += 1;
        if (yes && told[head] === 1 && told[LEVELS.length + modality] === 1) standing += 1;
      }
    }
    console.log(
      `${name} at ${threshold}: level precision ${(right / said).toFixed(3)}, recall ${(right / wanted).toFixed(3)}; ` +
        `with modality ${(standing / said).toFixed(3)}, ${(standing / wanted).toFixed(3)}`,
    );
  }
}

/** Files are judged by trees that learned from none of so many parts' files. */
const TREES_PARTS = 3;

function judgeHeldOut(surrounded: readonly SurroundedExample[]): void {
  const files = [...new Set(surrounded.flatMap(({ file }) => file ?? []))];
  const judged = Array.from({ length: TREES_PARTS }, (_, part) => {
    const own = new Set(files.filter((_, at) => at % TREES_PARTS === part));
    const trees = growStepTrees(surrounded.filter(({ file }) => file === null || !own.has(file)));
    return surrounded
      .filter(({ file, isWhole }) => isWhole && file !== null && own.has(file))
      .map(({ told, around, file }) => ({ told, file, chances: judgedChances(trees, around) }));
  }).flat();
  for (const file of files)
    print(
      file,
      judged.filter((one) => one.file === file),
    );
  print(
    'all by words alone',
    surrounded.filter(({ isWhole }) => isWhole),
  );
  print('all', judged);
}

function write(name: string, table: unknown): void {
  const path = new URL(`../../src/language/missions/learned/${name}.table.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(table)}\n`);
}

const examples = readExamples();
if (process.argv.includes('--held-out')) judgeHeldOut(surround(examples));
else {
  write('step-weights', learnSteps(examples));
  write('step-trees', growStepTrees(surround(examples)).map(packTrees));
  console.log(`${examples.length} sentences, ${HEADS.length} heads`);
}
