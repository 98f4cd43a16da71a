import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { DECIDES_AGAINST, GIVES_UP, WEIGHED } from '../lexicon/given-up-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const IS_WEIGHED = anyOf(WEIGHED);
const IS_GIVEN_UP = anyOf(GIVES_UP);
const IS_DECIDED_AGAINST = anyOf(DECIDES_AGAINST);

/** Joins what was thought of and what became of it: "considered closing it but decided against it". */
const JOINS = /^(?:but|and|before|although|though|yet|then|until)$/;
/** Between them and the verb; another subject, as in "but France decided against it", is none. */
const BETWEEN =
  /^(?:,|in|at|the|end|last|moment|ultimately|finally|eventually|later|then|has|have|had|having|it|they|he|she|we|now|since|for|time|being|\p{L}{3,}ly)$/u;
const MOST_BETWEEN = 6;

/** Opens what others did: "after the junta rejected the proposal". */
const OF_OTHERS = /\b(?:after|because|when|while|amid|despite|following|since)\b/;
/** So many words behind a step what becomes of it may be told. */
const REACH = 30;

/** Whether behind a step its sentence says that it is not taken after all: "had considered closing it but decided against it". */
export function isDecidedAgainst(view: SentenceView, { own, frame }: FrameMatch): boolean {
  if (frame.level === 'normal-operations') return false;
  const word = (at: number): string => view.tokens[at]?.lower ?? '';
  for (let at = Math.max(...own) + 1; at < view.tokens.length && word(at) !== ';'; at += 1) {
    if (!JOINS.test(word(at))) continue;
    let verb = at + 1;
    while (verb <= at + MOST_BETWEEN && BETWEEN.test(word(verb))) verb += 1;
    if (IS_DECIDED_AGAINST.test(wordsIn(view, verb, verb + 7))) return true;
  }
  return false;
}

/** Whether a step is thought of, and its sentence goes on to say that it is not taken: "… and on Wednesday it had ruled that out". */
export function isGivenUp(view: SentenceView, { from }: Stretch, { own, frame }: FrameMatch): boolean {
  if (frame.level === 'normal-operations') return false;
  const first = Math.min(...own);
  const last = Math.max(...own);
  if (!view.tokens.slice(from, first + 1).some(({ lower }) => IS_WEIGHED.test(lower))) return false;
  const behind = wordsIn(view, last + 1, last + 1 + REACH);
  const given = IS_GIVEN_UP.exec(behind);
  return given !== null && !OF_OTHERS.test(behind.slice(0, given.index));
}
