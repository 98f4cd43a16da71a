import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What officers do with those who come to them. */
const SEES =
  /^(?:saw|sees|seen|seeing|served|serves|serving|received|receives|met|meets|interviewed|interviews|attended|greeted|stamped|admitted|admits|welcomed)$/;
/** Behind these verbs something is told of their own subject: "were seen off", "had been met". */
const PASSIVE = /^(?:was|were|been|be|is|are|being)$/;
const CALLERS =
  /^(?:visitors?|callers?|applicants?|customers?|clients?|traders?|tourists?|pilgrims?|queue|queues|petitioners?|appointments?)$/;
/** "Monday saw eleven of its diplomats leave." */
const GOES =
  /^(?:leave|leaves|leaving|left|go|gone|going|fly|flew|flown|depart\w*|home|out|away|evacuat\w*|off|board\w*|abroad|drive|drove)$/;
/** So many words behind a number may say so. */
const BEHIND = 10;
/** So many words behind such a verb those are named whom it is about. */
const REACH = 4;

/** "The consul saw four of them in an hour": whether a count of people is one of callers, whom somebody of a post sees. */
export function countsCallers({ tokens }: SentenceView, { own, from, to }: FrameMatch): boolean {
  const numbers: number[] = [];
  for (let at = from; at < to; at += 1) if (numberOf(tokens[at]?.lower ?? '') !== null) numbers.push(at);
  const [first] = numbers.length > 0 ? numbers : [...own];
  if (first === undefined) return false;
  if (tokens.slice(first, first + BEHIND).some(({ lower }) => GOES.test(lower))) return false;
  const isSeen = tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ lower }, index, before) => SEES.test(lower) && !PASSIVE.test(before[index - 1]?.lower ?? ''));
  return isSeen || tokens.slice(from, to).some(({ lower }) => CALLERS.test(lower));
}
