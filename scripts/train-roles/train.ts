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
import { growTrees, type TreeSettings } from '../train-speakers/grow-trees.ts';
import { choicesIn } from './choices.ts';
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

const passages = readMarkedPassages();

/** Right answers and all, of senders and of places, by each way of choosing. */
const totals = new Map<string, [number, number, number, number]>();

const line = (of: string, by: string, [who, ofWho, where, ofWhere]: readonly number[]): string =>
  `${of} by ${by}: senders ${who} of ${ofWho}, places ${where} of ${ofWhere}`;

if (process.argv.includes('--held-out')) {
  for (const own of new Set(passages.map(({ file }) => file))) {
    const judge = judgeBy(learnRoles(passages.filter(({ file }) => file !== own)));
    for (const [name, by] of [
      ['rules', BY_RULE],
      ['learned', judge],
    ] as const) {
      const read = passages.filter(({ file }) => file === own).map((passage) => choicesIn(passage, by));
      const [senders, places] = [read.flatMap((one) => one.senders), read.flatMap((one) => one.places)];
      const right = (choices: typeof senders): number =>
        choices.filter((choice) => choice.right.has(choice.answer)).length;
      const counts = [right(senders), senders.length, right(places), places.length];
      console.log(line(own, name, counts));
      const [who, ofWho, where, ofWhere] = totals.get(name) ?? [0, 0, 0, 0];
      totals.set(name, [
        who + right(senders),
        ofWho + senders.length,
        where + right(places),
        ofWhere + places.length,
      ]);
    }
  }
  for (const [name, counts] of totals) console.log(line('all files', name, counts));
} else {
  const { sender, place } = learnRoles(passages);
  for (const [name, trees] of [
    ['sender', sender],
    ['place', place],
  ] as const) {
    const path = new URL(`../../src/language/missions/learned/${name}-trees.table.json`, import.meta.url);
    writeFileSync(path, `${JSON.stringify(packTrees(trees))}\n`);
  }
  console.log(`${passages.length} passages`);
}
