import type { FrameMatch } from '../frames/match-frames.ts';
import { SAYING } from '../lexicon/context-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** "The United States", "in other notes": no verbs. */
const NOUNS = new Set('states notes reports claims'.split(' '));
/** Who announces a step takes it: "on Monday Tokyo announced the closure". */
const TAKES_STEP = /^(?:announc|declar)/;
/** What is said may stand so many tokens from its day: "told the parliament in Tokyo on Wednesday". */
const REACH = 8;
/** Behind them, what is said: a day there may be the step's. */
const WHAT_IS_SAID = new Set([
  'that',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'and',
  ',',
  ';',
  ':',
  '—',
  '–',
]);

/** Somebody's word, too: "a notice read on Monday", "citing a letter of Monday". */
const ALSO_SAYING = new Set('read reads citing cited'.split(' '));

/** "Were told on Friday that they might leave": no word about the step, but the step. */
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;

const isSaying = ({ tokens, names }: SentenceView, at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (
    !PASSIVE.test(tokens[at - 1]?.lower ?? '') &&
    (ALSO_SAYING.has(word) || (SAYING.has(word) && !NOUNS.has(word))) &&
    !names.some((name) => name.from <= at && at < name.to)
  );
};

/** "Told its staff on Monday that they might leave" is the step itself, not so "its minister told parliament on Wednesday", "according to a statement on Wednesday". */
function followsSaying(view: SentenceView, match: FrameMatch, date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - REACH); at -= 1) {
    const word = view.tokens[at]?.lower ?? '';
    const isStaff = wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0;
    if (match.own.has(at) || isStaff || WHAT_IS_SAID.has(word)) return false;
    if (isSaying(view, at)) return true;
  }
  return false;
}

/**
 * "On Wednesday a spokesman said that …", "on Wednesday, Tokyo confirmed it had …", where the step comes behind; not "on
 * Wednesday, he said, …".
 */
function precedesSaying(view: SentenceView, match: FrameMatch, behind: number): boolean {
  const first = Math.min(...match.own);
  const isSetOff = view.tokens[behind]?.lower === ',';
  const from = isSetOff ? behind + 1 : behind;
  for (let at = from; at < Math.min(first, from + REACH + 2); at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (WHAT_IS_SAID.has(word)) return false;
    if (isSaying(view, at))
      return at === behind || !(TAKES_STEP.test(word) || (isSetOff && view.tokens[at + 1]?.lower === ','));
  }
  return false;
}

/** Whether the date that takes up the tokens from `from` to before `to` is the day that somebody tells of a step. */
export const isDayOfSaying = (view: SentenceView, match: FrameMatch, from: number, to: number): boolean =>
  followsSaying(view, match, from) || precedesSaying(view, match, to);
