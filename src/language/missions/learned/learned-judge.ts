import { scoresOf, shared, type Trees } from '../../trees.ts';
import gistTrees from './gist-trees.table.json' with { type: 'json' };
import placeTrees from './place-trees.table.json' with { type: 'json' };
import type { RoleJudge } from './role-judge.ts';
import senderTrees from './sender-trees.table.json' with { type: 'json' };

/** For each possibility its features. */
type Rows = readonly (readonly number[])[];

/** The index of the possibility that trees give the highest score; of several the first. */
function likeliest(trees: Trees, possibilities: Rows): number {
  const scores = scoresOf(trees, possibilities);
  return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
}

function isSame(row: readonly number[], other: readonly number[]): boolean {
  if (row.length !== other.length) return false;
  for (let at = 0; at < row.length; at += 1) if (row[at] !== other[at]) return false;
  return true;
}

const areSame = (rows: Rows, others: Rows): boolean =>
  rows.length === others.length && rows.every((row, index) => isSame(row, others[index] ?? []));

/** Answers by trees. The frames of a sentence mostly ask the same one after the other, which is answered once. */
function answersBy(trees: Trees): (features: Rows) => number {
  let last: { readonly features: Rows; readonly answer: number } | null = null;
  return (features) => {
    if (last === null || !areSame(features, last.features))
      last = { features, answer: likeliest(trees, features) };
    return last.answer;
  };
}

/** The likeliest possibility by trees, with its chance. */
export function gistBy(trees: Trees): RoleJudge['gist'] {
  return (features) => {
    const chances = shared(scoresOf(trees, features));
    const chance = Math.max(...chances);
    return { at: chances.indexOf(chance), chance };
  };
}

/** Trees for each thing that a judge is asked. */
interface JudgeTrees {
  readonly gist: Trees;
  readonly sender: Trees;
  readonly place: Trees;
}

/** A judge by trees. */
export const judgeBy = ({ gist, sender, place }: JudgeTrees): RoleJudge => ({
  gist: gistBy(gist),
  sender: answersBy(sender),
  place: answersBy(place),
});

/** By what `scripts/train-roles` has learned from invented passages of news that are marked with who and where. */
export const learnedJudge = judgeBy({ gist: gistTrees, sender: senderTrees, place: placeTrees });
