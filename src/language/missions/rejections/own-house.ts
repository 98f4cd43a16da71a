import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const HOUSE = /^(?:premises|building|buildings|compound|chancery|address|house|offices?)$/;
const OWN = /^(?:own|usual|old|same|regular|normal)$/;
/** Behind the house: it stands somewhere else than usual, unless they work there as before. */
const ELSEWHERE = /^(?:in|at|on|near|outside|across|beyond|over)$/;
const BEFORE = /^(?:before|ever|always|usual|normal|it|they|in|on|last)$/;

/**
 * Whether people of a post are told to work from the house in which they always have: "is working from its building", "from its own
 * premises in Lomé as before"; not "from its building in Accra".
 */
export function worksFromOwnHouse({ tokens }: SentenceView, { from, to }: Stretch): boolean {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = from; at < to; at += 1) {
    if (wordAt(at) !== 'from' || !/^(?:its|their|the)$/.test(wordAt(at + 1))) continue;
    const isOwn = OWN.test(wordAt(at + 2));
    const house = isOwn ? at + 3 : at + 2;
    if (!HOUSE.test(wordAt(house)) || (wordAt(at + 1) === 'the' && !isOwn)) continue;
    const asBefore = tokens.some(
      (_, index) => index > house && wordAt(index) === 'as' && BEFORE.test(wordAt(index + 1)),
    );
    if (asBefore || !ELSEWHERE.test(wordAt(house + 1))) return true;
  }
  return false;
}
