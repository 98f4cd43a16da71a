import { compact } from '../../compact-pattern.ts';
import type { Span } from '../../span.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "… but closed on Monday", ", until it was shut in May": what ended what had been so since a day. */
const ENDED = compact(
  /^\s*,?\s*(?:but|and|yet|until|when)\s+(?:(?:it|was|were|has|had|been|is|now|finally|then|\w+ly)\s+){0,4}(?:clos(?:ed|es)|shut|suspend(?:ed|s)|ceased|evacuated|moved|relocated|abandoned)\b/i,
);
const OF_CLOSING =
  /\b(?:clos(?:ed|ure)|shut|shuttered|suspended|evacuated|empty|abandoned|vacant|dark|moved|away)\b/i;

/** Behind the day since which a post has stood somewhere, the words that tell its end: "has been in Accra since 1961 but closed on Monday"; null where none do. */
export function endOfStanding(source: string, view: SentenceView, { start, end }: Span): string | null {
  const behind = source.slice(end, view.end);
  return ENDED.test(behind) && !OF_CLOSING.test(source.slice(view.start, start)) ? behind : null;
}
