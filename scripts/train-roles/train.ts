/**
 * Learns what country's missions an article is about, and who takes a step and where, and writes the trees into src/language/missions/learned:
 *   tsx scripts/train-roles/train.ts [--held-out]
 * from the passages of scripts/train-steps that are marked with who and where. The same input gives the same tables. With
 * `--held-out` nothing is written: each file is judged by trees that were grown without it.
 */
import { writeFileSync } from 'node:fs';
import { gistBy, judgeBy } from '../../src/language/missions/learned/learned-judge.ts';
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

/** Of a whole article there are fewer choices than of steps. */
const GIST_SETTINGS: TreeSettings = { ...SETTINGS, trees: 120, leaves: 10, rate: 0.1 };

/** The country named first, the rules' sender and the rules' place. */
const BY_RULE: RoleJudge = { gist: () => ({ at: 0, chance: 0 }), sender: () => 0, place: () => 0 };

/** So many parts of the files learn from the gist that trees find which were grown without them: it errs as it does on news. */
const GIST_PARTS = 4;

function gistsHeldOut(choices: readonly RoleChoice[]): (file: string) => RoleJudge['gist'] {
  const files = [...new Set(choices.map(({ file }) => file))];
  const partOf = (file: string): number => files.indexOf(file) % GIST_PARTS;
  const judges = Array.from({ length: GIST_PARTS }, (_, part) =>
    gistBy(
      growTrees(
        choices.filter(({ file }) => partOf(file) !== part),
        GIST_SETTINGS,
      ),
    ),
  );
  return (file) => judges[partOf(file)] ?? BY_RULE.gist;
}

/** First what an article is about; then who, as the rules place; then where, for those who are chosen. */
function learnRoles(passages: readonly MarkedPassage[]): {
  gist: GrownTrees;
  sender: GrownTrees;
  place: GrownTrees;
} {
  const gists = passages.flatMap((passage) => choicesIn(passage, BY_RULE).gists);
  const gistOf = gistsHeldOut(gists);
  const read = (judge: RoleJudge) =>
    passages.map((passage) => choicesIn(passage, { ...judge, gist: gistOf(passage.file) }));
  const sender = growTrees(
    read(BY_RULE).flatMap(({ senders }) => senders),
    SETTINGS,
  );
  const chosen = { ...BY_RULE, sender: judgeBy({ gist: [], sender, place: [] }).sender };
  const place = growTrees(
    read(chosen).flatMap(({ places }) => places),
    SETTINGS,
  );
  return { gist: growTrees(gists, GIST_SETTINGS), sender, place };
}

/** Right answers and all, of gists, senders and places. */
type Counts = readonly (readonly [right: number, all: number])[];

function countRight(passages: readonly MarkedPassage[], judge: RoleJudge): Counts {
  const read = passages.map((passage) => choicesIn(passage, judge));
  return (['gists', 'senders', 'places'] as const).map((kind) => {
    const choices = read.flatMap((one) => one[kind]);
    return [choices.filter((choice) => choice.right.has(choice.answer)).length, choices.length] as const;
  });
}

function print(of: string, by: string, counts: Counts): void {
  const [gists, senders, places] = counts.map(([right, all]) => `${right} of ${all}`);
  console.log(`${of} by ${by}: gists ${gists}, senders ${senders}, places ${places}`);
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
        const before = totals.get(name);
        totals.set(
          name,
          counts.map(([right, all], at) => [
            right + (before?.[at]?.[0] ?? 0),
            all + (before?.[at]?.[1] ?? 0),
          ]),
        );
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
  const { gist, sender, place } = learnRoles(passages);
  write('gist', gist);
  write('sender', sender);
  write('place', place);
  console.log(`${passages.length} passages`);
}
