import { compact } from '../../compact-pattern.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** That a step is thought of: "had been turning over a plan to let them go", "had considered ordering them out". */
const WEIGHS =
  /^(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)|mull(?:s|ed|ing)|turn(?:ed|ing)|think(?:ing)?|thought|plan(?:s|ned|ning)?|ideas?|proposals?|discuss(?:ed|ing)|toy(?:ed|ing)|prepar(?:ed|ing)|look(?:ed|ing)|talk(?:ed|ing|s)?|contemplat(?:ed|ing)|ponder(?:ed|ing)|intend(?:ed|ing)|debat(?:ed|ing)|meant)$/;

/** That it is not done after all: "it had ruled that out", "but dropped the idea". */
const GIVES_UP = compact(
  /(?<!\b(?:not|never|n't|nobody|would|could|might|may|if|unless) (?:[a-z]+ ){0,2})\b(?:rul(?:ed|es|ing) (?:it|that|this|the (?:idea|plan|option|possibility|move|step)) out|ruled out (?:that|this|the (?:idea|plan|option|possibility|move|step))|(?:dropped|shelved|abandoned|rejected|scrapped|ditched|discarded|buried|set aside|gave up|given up|given up on|turned down|backed away from) (?:it|that|this|the (?:idea|plan|proposal|scheme|option|thought|move|step))|decided otherwise)\b/,
);

/** So many words behind a step what becomes of it may be told. */
const REACH = 30;

/** Whether a step is thought of, and its sentence goes on to say that it is not taken: "… and on Wednesday it had ruled that out". */
export function isGivenUp({ tokens }: SentenceView, { from }: Stretch, first: number, last: number): boolean {
  if (!tokens.slice(from, first + 1).some(({ lower }) => WEIGHS.test(lower))) return false;
  const behind = tokens
    .slice(last + 1, last + 1 + REACH)
    .map(({ lower }) => lower)
    .join(' ');
  return GIVES_UP.test(behind);
}
