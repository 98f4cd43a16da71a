import type { FrameMatch } from '../frames/match-frames.ts';
import { BEFORE_A_NUMBER, CALLERS, GO_AWAY, OF_A_STAFF, SEE } from '../lexicon/callers.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Behind these verbs something is told of their own subject: "were seen off", "had been met". */
const PASSIVE = /^(?:was|were|been|be|is|are|being)$/;
/** So many words behind a number may say so. */
const BEHIND = 10;
/** So many words behind a number are what is counted. */
const COUNTED = 2;

/** "The consul saw four of them in an hour": whether a count of people is one of callers, whom somebody of a post sees. */
export function countsCallers({ tokens }: SentenceView, { own, from, to }: FrameMatch): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const ownWords = [...own].map(lower);
  if (ownWords.some((word) => OF_A_STAFF.has(word))) return false;
  const numbers: number[] = [];
  for (let at = from; at < to; at += 1) if (numberOf(lower(at)) !== null) numbers.push(at);
  const [first] = numbers.length > 0 ? numbers : [...own];
  if (first === undefined) return false;
  if (tokens.slice(first, first + BEHIND).some((token) => GO_AWAY.has(token.lower))) return false;
  let verb = first - 1;
  const goesWithNumber = (word: string): boolean => BEFORE_A_NUMBER.has(word) || numberOf(word) !== null;
  while (verb > first - BEHIND && goesWithNumber(lower(verb))) verb -= 1;
  if (SEE.has(lower(verb)) && !PASSIVE.test(lower(verb - 1))) return true;
  const counted = tokens.slice(first + 1, first + 1 + COUNTED).map((token) => token.lower);
  return [...ownWords, ...counted].some((word) => CALLERS.has(word));
}
