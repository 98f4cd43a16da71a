import { scoreOf, type Trees } from '../../trees.ts';
import placeTrees from './place-trees.table.json' with { type: 'json' };
import type { RoleJudge } from './role-judge.ts';
import senderTrees from './sender-trees.table.json' with { type: 'json' };

/** The index of the possibility that trees give the highest score; of several the first. */
function likeliest(trees: Trees, possibilities: readonly (readonly number[])[]): number {
  const scores = possibilities.map((features) => scoreOf(trees, features));
  return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
}

/** A judge by trees. */
export const judgeBy = (trees: { readonly sender: Trees; readonly place: Trees }): RoleJudge => ({
  sender: (features) => likeliest(trees.sender, features),
  place: (features) => likeliest(trees.place, features),
});

/** By what `scripts/train-roles` has learned from invented passages of news that are marked with who and where. */
export const learnedJudge = judgeBy({ sender: senderTrees, place: placeTrees });
