import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { BEGINS_ANOTHER_CLAUSE, HAVE_A_SAY, THE_PUBLIC_ASKS } from '../lexicon/bystanders.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** "Listeners ask whether the consulate will go as well": whether a step is only what those ask about who have no say in it. */
export function isAskedByPublic(view: SentenceView, { from }: Stretch, { own }: FrameMatch): boolean {
  const first = Math.min(...own);
  const before = wordsIn(view, from, Math.max(...own) + 1);
  const opens = view.tokens.findLastIndex(
    ({ lower }, at) => at >= from && at < first && /^(?:whether|if)$/.test(lower),
  );
  return (
    opens >= 0 &&
    !findsAny(BEGINS_ANOTHER_CLAUSE, wordsIn(view, opens + 1, first)) &&
    findsAny(THE_PUBLIC_ASKS, wordsIn(view, from, opens + 1)) &&
    !findsAny(HAVE_A_SAY, before)
  );
}
