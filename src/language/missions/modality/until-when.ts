import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const OPENS = /^(?:until|till|'til|pending)$/;
/** "The closure is pending": no end of it. */
const COPULA = /^(?:is|are|was|were|still|be|been)$/;
const AS_LONG_AS = /^(?:as|so) long as\b/;
const MODAL = /^(?:can|could|would|should|might|may|will)$/;
/** So many words behind a step what ends it may begin, and so many more may stand before its modal. */
const REACH = 10;

/** Where behind a step's words a clause begins that says how long it is to last: "until its safety could be guaranteed"; the clause's end where none does. */
export function untilWhen(view: SentenceView, { to }: Stretch, last: number): number {
  for (let at = last + 1; at < Math.min(to, last + 1 + REACH); at += 1)
    if (
      (OPENS.test(view.tokens[at]?.lower ?? '') && !COPULA.test(view.tokens[at - 1]?.lower ?? '')) ||
      AS_LONG_AS.test(wordsIn(view, at, at + 3))
    )
      return at;
  return to;
}

/** Whether a step is one that lasts until something can be, or as long as it might: the modal is not the step's. */
export function lastsUntilThen(view: SentenceView, clause: Stretch, last: number): boolean {
  const from = untilWhen(view, clause, last);
  return view.tokens
    .slice(from, Math.min(clause.to, from + REACH))
    .some(({ lower }) => MODAL.test(lower) || lower === 'pending');
}
