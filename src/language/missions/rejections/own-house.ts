import { GOING, HOUSES, ITS_OWN, WORKING } from '../lexicon/own-house-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** Behind the house: it stands somewhere else than usual, unless they work there as before. */
const ELSEWHERE = /^(?:in|at|on|near|outside|across|beyond|over)$/;
/** "As before", "as it was last month", "as on any day". */
const BEFORE =
  /^(?:(?:before|ever|always|usual|normal)\b|(?:it|they) (?:was|were|did|do|does|has|have|always)\b|on (?:any|every)\b|last (?:week|month|year)\b)/;
/** So near before "from" they are said to work. */
const WORK_WITHIN = 5;
/** So near before "from" they may be said to go. */
const GOING_WITHIN = 9;

/**
 * Whether people of a post are told to work from the house in which they always have: "is working from its building", "from its own
 * premises in Lomé as before"; not "from its building in Accra", nor "moved its work from its building to Accra".
 */
export function worksFromOwnHouse({ tokens }: SentenceView, { from, to }: Stretch): boolean {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const isAnyBefore = (at: number, reach: number, words: ReadonlySet<string>): boolean =>
    tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => words.has(lower));
  for (let at = from; at < to; at += 1) {
    if (wordAt(at) !== 'from' || !/^(?:its|their|the)$/.test(wordAt(at + 1))) continue;
    if (!isAnyBefore(at, WORK_WITHIN, WORKING) || isAnyBefore(at, GOING_WITHIN, GOING)) continue;
    const isOwn = ITS_OWN.has(wordAt(at + 2));
    const house = isOwn ? at + 3 : at + 2;
    if (!HOUSES.has(wordAt(house)) || (wordAt(at + 1) === 'the' && !isOwn)) continue;
    if (wordAt(house + 1) === 'to') continue;
    const asBefore = tokens.some(
      (_, index) =>
        index > house && wordAt(index) === 'as' && BEFORE.test(`${wordAt(index + 1)} ${wordAt(index + 2)}`),
    );
    if (asBefore || !ELSEWHERE.test(wordAt(house + 1))) return true;
  }
  return false;
}
