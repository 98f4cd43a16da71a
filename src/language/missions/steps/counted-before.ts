import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { Level } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import type { HeardFrame } from './heard-frames.ts';

const SAID_OF_COUNT = /^(?:people|strong|names?|posted|of|were|are|at|there|left|diplomats?|staff)$/;
const EARLIER = /^(?:ago|before|earlier|then|last|in|was|were|had)$/;

/** The numbers of people in some tokens: "26 people", "eleven of them". */
function countsIn({ tokens, names }: SentenceView, from: number, to: number): number[] {
  const counts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const count = numberOf(tokens[at]?.lower ?? '');
    if (count === null) continue;
    const ofPeople = [1, 2, 3].some(
      (away) =>
        SAID_OF_COUNT.test(tokens[at + away]?.lower ?? '') ||
        wordingLength(MISSION_WORDS.get('staff'), tokens, at + away) > 0 ||
        names.some((name) => name.as === 'people' && name.from === at + away),
    );
    if (ofPeople) counts.push(count);
  }
  return counts;
}

/** "In July it was thirty": a count of the past, by which the one before it is a small one. */
export const isOlderCount = (view: SentenceView, { frame, from, to }: FrameMatch): boolean =>
  frame.count && view.tokens.slice(from, to).some(({ lower }) => EARLIER.test(lower));

/**
 * Whether a count goes back to another of more people, or of fewer where it is the older one: "The mission had 26 people
 * in May; now there are seven."
 */
export function isCountedBefore(
  view: SentenceView,
  previous: SentenceView | null,
  match: FrameMatch,
): boolean {
  const own = [...match.own]
    .map((at) => numberOf(view.tokens[at]?.lower ?? ''))
    .find((count) => count !== null);
  if (own === undefined || own === null) return false;
  const before = [
    ...(previous && previous.paragraph === view.paragraph
      ? countsIn(previous, 0, previous.tokens.length)
      : []),
    ...countsIn(view, 0, match.from),
  ];
  return before.some((count) => (isOlderCount(view, match) ? count < own : count > own));
}

/** The levels of counts that go back to none: "Now there are seven" tells nothing by itself, however likely it sounds. */
export const uncountedLevels = (
  heard: readonly HeardFrame[],
  view: SentenceView,
  previous: SentenceView | null,
): Level[] =>
  heard
    .filter(({ match }) => match.frame.count && !isCountedBefore(view, previous, match))
    .map(({ match }) => match.frame.level);
