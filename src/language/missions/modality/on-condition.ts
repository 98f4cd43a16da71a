import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const TO_COME = /^(?:will|'ll|shall|to)$/;
const CONDITION = /^(?:when|once|if|unless|should|whenever|provided)$/;
/** "Will once again reopen": no condition. */
const AGAIN = /^(?:again|more)$/;

/** So many words behind a return its condition may begin. */
const REACH = 9;

/**
 * "Will reopen when it is safe": whether a return is promised for when something has come about. `from`: where its clause
 * begins. Behind "will" its own words may reach into the condition, whose "it" can be the post.
 */
export function isOnCondition({ tokens }: SentenceView, from: number, { own }: FrameMatch): boolean {
  const last = Math.max(...own);
  const toCome = tokens.findLastIndex(({ lower }, at) => at >= from && at < last && TO_COME.test(lower));
  if (toCome < 0) return false;
  const isFuture = tokens[toCome]?.lower !== 'to';
  const start = isFuture ? Math.max(toCome, Math.min(...own)) : last;
  return tokens.slice(start + 1, last + 1 + REACH).some(({ lower }, at, all) => {
    const next = all[at + 1]?.lower ?? '';
    return (CONDITION.test(lower) && !AGAIN.test(next)) || (lower === 'as' && next === 'soon');
  });
}
