import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** So many words stand between people and what they do. */
const GAP = 3;
const GOING = ['leave', 'flee', 'withdraw', 'move'];

const isOneOf = (classes: readonly string[], { tokens }: SentenceView, at: number): boolean =>
  !/^(?:is|are|was|were|be|been|being)$/.test(tokens[at]?.lower ?? '') &&
  classes.some((name) => wordingLength(MISSION_WORDS.get(name), tokens, at) > 0);

/** Whether a stretch tells that a post's people go: "its diplomats headed to the port", "pulled out half of its clerks". */
export function tellsOfPeopleGoing(view: SentenceView, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const isPeople = isOneOf(['staff'], view, at);
    if (!isPeople && !isOneOf(['withdraw', 'move'], view, at)) continue;
    for (let other = at + 1; other <= at + 1 + GAP && other < to; other += 1)
      if (isOneOf(isPeople ? GOING : ['staff'], view, other)) return true;
  }
  return false;
}
