/**
 * Learns how likely a sentence tells a step of a mission, and writes the weights into src/language/missions/learned:
 *   tsx scripts/train-steps/train.ts [--held-out]
 * from the passages in this folder, invented news whose sentences are labelled, and the examples of the frames. The same
 * input gives the same table. With `--held-out` nothing is written: each passage file is judged by weights that were
 * learned without it.
 */
import { writeFileSync } from 'node:fs';
import { HEADS, MODALITIES, type WeightsTable } from '../../src/language/missions/learned/step-odds.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { type Example, readExamples } from './examples.ts';
import { chancesBy } from './judge.ts';
import { learnSteps } from './learn.ts';

const examples = readExamples();

function judge(file: string, table: WeightsTable, own: readonly Example[]): void {
  const chances = chancesBy(table);
  const judged = own.map(({ features, told }) => ({ told, chances: chances(features) }));
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
      `${file} at ${threshold}: level precision ${(right / said).toFixed(3)}, recall ${(right / wanted).toFixed(3)}; ` +
        `with modality ${(standing / said).toFixed(3)}, ${(standing / wanted).toFixed(3)}`,
    );
  }
}

if (process.argv.includes('--held-out')) {
  for (const file of new Set(examples.flatMap(({ file }) => file ?? [])))
    judge(
      file,
      learnSteps(examples.filter((example) => example.file !== file)),
      examples.filter((example) => example.file === file),
    );
} else {
  const table = learnSteps(examples);
  const path = new URL('../../src/language/missions/learned/step-weights.table.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(table)}\n`);
  console.log(`${examples.length} sentences, ${HEADS.length} heads`);
}
