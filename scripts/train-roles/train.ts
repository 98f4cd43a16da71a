/**
 * Learns who takes a step and where, and writes the trees into src/language/missions/learned:
 *   tsx scripts/train-roles/train.ts [--held-out]
 * from the passages of scripts/train-steps that are marked with who and where. The same input gives the same tables. With
 * `--held-out` nothing is written: each file is judged by trees that were grown without it.
 */
import { writeFileSync } from 'node:fs';
import { judgeBy } from '../../src/language/missions/learned/learned-judge.ts';
import type { RoleJudge } from '../../src/language/missions/learned/role-judge.ts';
import { type GrownTrees, packTrees } from '../../src/language/trees.ts';
import { growTrees, type TreeSettings } from '../learning/grow-trees.ts';
import { choicesIn, type RoleChoice } from './choices.ts';
import { type MarkedPassage, readMarkedPassages } from './passages.ts';

const SETTINGS: TreeSettings = {
  trees: 250,
  leaves: 20,
  rate: 0.08,
  lightest: 3,
  penalty: 5,
  sample: 0.7,
  columns: 0.5,
  seed: 7,
};

const BY_RULE: RoleJudge = { sender: () => 0, place: () => 0 };

/** First who, as the rules place; then where, for those who are chosen. */
function learnRoles(passages: readonly MarkedPassage[]): { sender: GrownTrees; place: GrownTrees } {
  const sender = growTrees(
    passages.flatMap((passage) => choicesIn(passage, BY_RULE).senders),
    SETTINGS,
  );
  const chosen = { ...BY_RULE, sender: judgeBy({ sender, place: [] }).sender };
  const place = growTrees(
    passages.flatMap((passage) => choicesIn(passage, chosen).places),
    SETTINGS,
  );
  return { sender, place };
}

/** Right answers and all, of senders and of places. */
type Counts = readonly [rightSenders: number, senders: number, rightPlaces: number, places: number];

const NONE: Counts = [0, 0, 0, 0];

function countRight(passages: readonly MarkedPassage[], judge: RoleJudge): Counts {
  const read = passages.map((passage) => choicesIn(passage, judge));
  const right = (choices: readonly RoleChoice[]): number =>
    choices.filter((choice) => choice.right.has(choice.answer)).length;
  const [senders, places] = [read.flatMap((one) => one.senders), read.flatMap((one) => one.places)];
  return [right(senders), senders.length, right(places), places.length];
}

function print(of: string, by: string, [rightSenders, senders, rightPlaces, places]: Counts): void {
  console.log(`${of} by ${by}: senders ${rightSenders} of ${senders}, places ${rightPlaces} of ${places}`);
}

/** So many parts of the files are judged in turn, each by trees that were grown from the others. */
const HELD_OUT_PARTS = 4;

/** Judges each file by the rules and by trees that were grown without it. */
function judgeHeldOut(passages: readonly MarkedPassage[]): void {
  const files = [...new Set(passages.map(({ file }) => file))];
  const totals = new Map<string, Counts>();
  for (let part = 0; part < HELD_OUT_PARTS; part += 1) {
    const own = new Set(files.filter((_, at) => at % HELD_OUT_PARTS === part));
    const learned = judgeBy(learnRoles(passages.filter(({ file }) => !own.has(file))));
    for (const file of own)
      for (const [name, judge] of [
        ['rules', BY_RULE],
        ['learned', learned],
      ] as const) {
        const counts = countRight(
          passages.filter((passage) => passage.file === file),
          judge,
        );
        print(file, name, counts);
        const [a, b, c, d] = totals.get(name) ?? NONE;
        totals.set(name, [a + counts[0], b + counts[1], c + counts[2], d + counts[3]]);
      }
  }
  for (const [name, counts] of totals) print('all files', name, counts);
}

function write(name: string, trees: GrownTrees): void {
  const path = new URL(`../../src/language/missions/learned/${name}-trees.table.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(packTrees(trees))}\n`);
}

const passages = readMarkedPassages();
if (process.argv.includes('--held-out')) judgeHeldOut(passages);
else {
  const { sender, place } = learnRoles(passages);
  write('sender', sender);
  write('place', place);
  console.log(`${passages.length} passages`);
}
