import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const KIN =
  /^(?:famil(?:y|ies)|relatives?|spouses?|wives|wife|husbands?|children|kids|kin|dependants?|dependents?|partners|households?|members|ones|sons|daughters|parents)$/;
const PEOPLE =
  /^(?:diplomats?|staff|staffers|employees|personnel|officials?|officers|workers|envoys?|people|team|members|colleagues|clerks|consuls?|attachés?|ambassadors?|crew|workforce)$/;
/** Words in front of whose kin they are: "of all the embassy's American diplomats". */
const FARTHEST = 7;

/** Where the people end that begin behind "families of"; -1 where no people stand there. */
function endOfOwners({ tokens }: SentenceView, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (PEOPLE.test(word) && !/^(?:'s?|’s?)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
    if (/^(?:[,;:.]|to|must|who|that|in|at|from|and|but)$/.test(word)) return -1;
  }
  return -1;
}

/**
 * The people of a sentence who are named only to say whose kin are meant: "the families of its diplomats", "diplomats’
 * spouses". From the word that ties them to behind them.
 */
export function ownersOfKin(view: SentenceView): Stretch[] {
  const { tokens } = view;
  return tokens.flatMap(({ lower }, at): Stretch[] => {
    if (lower === 'of' && KIN.test(tokens[at - 1]?.lower ?? '')) {
      const to = endOfOwners(view, at + 1);
      return to < 0 ? [] : [{ from: at, to }];
    }
    const tie = tokens[at + 1]?.lower ?? '';
    const isOwner = PEOPLE.test(lower) && /^'s?$/.test(tie);
    return isOwner && [2, 3].some((ahead) => KIN.test(tokens[at + ahead]?.lower ?? ''))
      ? [{ from: at, to: at + 2 }]
      : [];
  });
}

/** Whether words of a stretch name people of a post. */
export const namesPeople = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some(({ lower }) => PEOPLE.test(lower) || KIN.test(lower));
