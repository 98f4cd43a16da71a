import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { ENDS_BY_ITSELF, HAS_ENDED } from './order-endings.ts';

const BE = /^(?:is|are|was|were|has|have|had|will|being|been|be|got|gets)$/;
const BESIDE_VERB =
  /^(?:not|never|yet|been|be|being|now|since|then|also|formally|officially|finally|at|last|today|yesterday|partly|quietly|both|all|just|to|on|in|as|of|this|\p{Lu}?\p{L}+day|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|,)$/u;
/** Verbs that say another thing of an order, and what opens another statement. */
const ELSE =
  /^(?:may|might|could|can|should|must|would|does|did|do|remains?|remained|stays?|stayed|applies|applied|took|takes|came|comes|began|begins|said|says|covers?|covered|means|meant|continues?|continued|stands?|stood|follows?|followed|affects?|affected|who|whom|which|that|whose|when|after|before|because|as|if|until|while|and\/or|but|said|by)$/;

/** So many words of what ends an order are looked at. */
const LONGEST_ENDING = 5;

const wordsFrom = (view: SentenceView, at: number): string => wordsIn(view, at, at + LONGEST_ENDING);

/** Where words end that a pattern finds from a token on; -1 where it finds none. */
function endOf(pattern: RegExp, view: SentenceView, at: number): number {
  const [found] = pattern.exec(wordsFrom(view, at)) ?? [];
  return found === undefined ? -1 : at + found.split(' ').length - 1;
}

/** The token behind ", under which all families had to leave,"; 0 where no such clause begins. */
function behindUnderWhich({ tokens }: SentenceView, at: number, end: number): number {
  if (tokens[at]?.text !== ',' || tokens[at + 2]?.lower !== 'which') return 0;
  if (!/^(?:under|by|through|on)$/.test(tokens[at + 1]?.lower ?? '')) return 0;
  const close = tokens.findIndex(({ text }, index) => index > at + 2 && text === ',');
  return close > 0 && close < end ? close + 1 : 0;
}

/** "Ceased to apply", "no longer applies": where such words stand, the last of them; -1 elsewhere. */
function endOfForce({ tokens }: SentenceView, at: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (/^ceases?d?$/.test(first) && second === 'to' && /^(?:apply|hold|be|have)$/.test(third)) return at + 2;
  return first === 'no' && second === 'longer' && /^(?:applies|holds|stands|valid|in)$/.test(third)
    ? at + 2
    : -1;
}

/** Where at a token the words end that something "was lifted", "has been called off" or "is no more"; -1 where they don't say so. */
function isLiftedAt(view: SentenceView, at: number): number {
  if (!BE.test(view.tokens[at]?.lower ?? '')) return -1;
  let verb = at + 1;
  while (
    BE.test(view.tokens[verb]?.lower ?? '') ||
    (BESIDE_VERB.test(view.tokens[verb]?.lower ?? '') && !HAS_ENDED.test(wordsFrom(view, verb)))
  )
    verb += 1;
  return endOf(HAS_ENDED, view, verb);
}

/** Where the verb stands that ends what is named up to a token; -1 where another one is said of it. */
export function endingVerb(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    const behind = word === ',' ? behindUnderWhich(view, at, end) || view.asides.get(at) : undefined;
    if (behind !== undefined && behind < end) {
      at = behind - 1;
      continue;
    }
    const over = Math.max(endOf(ENDS_BY_ITSELF, view, at), endOfForce(view, at));
    if (over >= 0) return over;
    if (ELSE.test(word) || /^[;:—–“”"]$/.test(word)) return -1;
    if (BE.test(word)) return isLiftedAt(view, at);
  }
  return -1;
}

const PEOPLE_BEFORE =
  /^(?:they|who|staff|families|family|employees|diplomats|relatives|people|everyone|officers|spouses|children|dependants|dependents|half)$/;

/**
 * Where the verb stands that ends what is named with a clause of its own, which begins at a token: "the order under which
 * families were withdrawn was lifted"; -1 where none does.
 */
export function endingVerbBehindClause(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (/^[;:—–]$/.test(word)) return -1;
    if (view.persons.has(at - 1) || PEOPLE_BEFORE.test(view.tokens[at - 1]?.lower ?? '')) continue;
    const verb = Math.max(endOf(ENDS_BY_ITSELF, view, at), endOfForce(view, at), isLiftedAt(view, at));
    if (verb >= 0) return verb;
  }
  return -1;
}
