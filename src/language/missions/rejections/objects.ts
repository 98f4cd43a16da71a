import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { CITIZENS } from '../lexicon/context-words.ts';
import {
  DETERMINERS,
  ENDS_OBJECT,
  OBJECTS_OF_A_STEP,
  PARTICLES,
  PARTS_OF_PEOPLE,
  TAKES_OBJECT,
  WHEN,
} from '../lexicon/object-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** So many words of an object are looked at. */
const LONGEST_OBJECT = 7;

const isNamed = (view: SentenceView, at: number): boolean =>
  view.names.some(({ from, to }) => at >= from && at < to);

const isStaff = (view: SentenceView, at: number): boolean =>
  wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0 ||
  wordingLength(MISSION_WORDS.get('crew'), view.tokens, at) > 0 ||
  wordingLength(MISSION_WORDS.get('envoy'), view.tokens, at) > 0;

/** Whether what stands at a token can be done to in a step: a post, its people, a place, a time. */
const belongsToStep = (view: SentenceView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  return (
    OBJECTS_OF_A_STEP.has(word) ||
    isNamed(view, at) ||
    isStaff(view, at) ||
    view.posts.some(({ from, to }) => at >= from && at < to)
  );
};

/**
 * "Has left a wreath", "cut its electricity use by half", "closed the case": whether the verb at a token has an object
 * of its own that is neither a post nor its people nor a place.
 */
function hasOtherObject(view: SentenceView, verb: number): boolean {
  let at = verb + 1;
  while (PARTICLES.has(view.tokens[at]?.lower ?? '')) at += 1;
  const first = view.tokens[at]?.lower ?? '';
  if (!DETERMINERS.test(first) && !OBJECT_NOUN.test(first)) return false;
  for (let index = at; index < Math.min(at + LONGEST_OBJECT, view.tokens.length); index += 1) {
    const word = view.tokens[index]?.lower ?? '';
    if (index > at && ENDS_OBJECT.has(word)) return true;
    if (belongsToStep(view, index) || WHEN.has(word)) return false;
    if (/^[^\p{L}\p{N}]/u.test(word) && word !== "'s") return index > at;
  }
  return true;
}

/** What can be done to by itself, without an article before it. */
const OBJECT_NOUN =
  /^(?:visas?|waiting|electricity|power|energy|emissions|taxes|tariffs|fees|prices|costs|spending|aid|funding|ties|relations|talks|criticism|questions|red|tape|ground|charges|money|flowers|messages?)$/;

const isOtherPlural = (view: SentenceView, at: number): boolean =>
  /^\p{Ll}{3,}s$/u.test(view.tokens[at]?.text ?? '') &&
  !belongsToStep(view, at) &&
  !WHEN.has(view.tokens[at]?.lower ?? '') &&
  !/^(?:has|was|works|lives|remains|stays|flies|days|hours|weeks|months|years|leaves|returns|goes|sleeps|sits|less|serves|across|whereas|perhaps|besides|always|keeps|runs|holds)$/.test(
    view.tokens[at]?.lower ?? '',
  );

/** "Most products", "four of the five highways": counts of what nobody sends home. */
const isCountOfOthers = (view: SentenceView, match: FrameMatch): boolean =>
  [...match.own].some((at) => {
    const word = view.tokens[at]?.lower ?? '';
    if (/^(?:most|some|many|several)$/.test(word)) return isOtherPlural(view, at + 1);
    const of = view.tokens[at + 1]?.lower === 'of';
    const next = /^(?:the|its|their)$/.test(view.tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    return of && isNumber(view, at) && isNumber(view, next) && isOtherPlural(view, next + 1);
  });

const isNumber = (view: SentenceView, at: number): boolean =>
  wordingLength(MISSION_WORDS.get('number'), view.tokens, at) > 0 ||
  /^\d{1,3}$/.test(view.tokens[at]?.lower ?? '');

/** "Half of the doctors": a part of people who are no diplomats. */
function isPartOfOthers(view: SentenceView, match: FrameMatch): boolean {
  if (isCountOfOthers(view, match)) return true;
  return [...match.own].some((at) => {
    if (!PARTS_OF_PEOPLE.test(view.tokens[at]?.lower ?? '')) return false;
    if (view.tokens[at + 1]?.lower !== 'of') return false;
    const object = lowerIn(view, at + 2, at + 5);
    const head = object.findIndex((word) => !/^(?:the|its|their|his|her|our|those|these|all)$/.test(word));
    if (head < 0) return false;
    for (let index = 0; index < 3; index += 1) {
      const place = at + 2 + head + index;
      const word = view.tokens[place]?.lower ?? '';
      if (belongsToStep(view, place)) return false;
      if (ENDS_OBJECT.has(word) || !/^\p{L}/u.test(word)) break;
    }
    return /s$|^(?:police|crowd|city|country|population)$/.test(object[head] ?? '');
  });
}

/** "Said that 40 of its nationals had left": people who are no diplomats do it. */
function isDoneByOthers(view: SentenceView, match: FrameMatch): boolean {
  const last = Math.max(...match.own);
  const before = lowerIn(view, Math.max(match.from, last - 4), last);
  return before.some((word, index) => CITIZENS.has(word) && !match.own.has(last - before.length + index));
}

/** Whether a frame's verb does something to a thing that is no part of a step. */
export function isDoneToOthers(view: SentenceView, match: FrameMatch): boolean {
  if (isPartOfOthers(view, match) || isDoneByOthers(view, match)) return true;
  const verbs = [...match.own].filter((at) => TAKES_OBJECT.has(view.tokens[at]?.lower ?? ''));
  return verbs.length > 0 && verbs.some((at) => isActive(view, at) && hasOtherObject(view, at));
}

/** "Was cut", "are shut": nothing is done to what follows. */
const isActive = (view: SentenceView, at: number): boolean =>
  !lowerIn(view, at - 2, at).some((word) => /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(word));
