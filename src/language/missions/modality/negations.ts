import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isWord } from '../words/tokens.ts';
import { wordingLength } from '../words/word-class-index.ts';
import { placesOf, WORDS } from './modality-places.ts';

/** "Staff who are not needed were told to go": the negation is the people's, not the step's. */
function isInRelativeClause(
  view: SentenceView,
  at: number,
  first: number,
  own: ReadonlySet<number>,
): boolean {
  if (own.has(at + 1)) return false;
  if (at < first) {
    const before = view.tokens.slice(Math.max(0, at - 3), at);
    const between = view.tokens.slice(at, first);
    return (
      before.some(({ lower }) => /^(?:who|whom|which|whose)$/.test(lower)) &&
      between.some(({ text }) => text === ',' || text === 'that')
    );
  }
  for (let index = at; index > first && at - index < 8; index -= 1) {
    if (/^(?:who|whom|that|whose|which)$/.test(view.tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

/** What opens a phrase that stands before the statement. */
const OPENING =
  /^(?:with|despite|amid|amidst|after|given|citing|seeing|having|for|by|because|following|under|in|as|since|once|though|although|even)$/;

/** "With no end of the fighting in sight, Rome closed its embassy": the negation is that of the phrase before the comma. */
export function isInOpening(view: SentenceView, at: number, first: number): boolean {
  const comma = view.tokens.findIndex(({ text }, index) => index > at && index < first && text === ',');
  if (comma < 0 || !view.tokens.slice(comma + 1, first).some((token) => isWord(token))) return false;
  const opener = view.tokens.slice(0, at + 1).findLastIndex(({ text }) => /^[:–—;.-]$/.test(text)) + 1;
  return (
    OPENING.test(view.tokens[opener]?.lower ?? '') &&
    !view.tokens.slice(opener, at).some(({ text }) => text === ',')
  );
}

/** "Has not left the city and the embassy works": another subject, said of on its own, stands behind the negation. */
function isOfAnotherSubject(view: SentenceView, at: number, first: number): boolean {
  const post = view.posts.find(({ from, to }) => from === first || to === first);
  if (!post) return false;
  let and = post.from - 1;
  while (and > at && /^(?:the|its|their|his|her|our|'s)$/.test(view.tokens[and]?.lower ?? '')) and -= 1;
  return (
    and > at &&
    view.tokens[and]?.lower === 'and' &&
    !/^(?:and|or|,|\.|in|at)$/.test(view.tokens[post.to]?.lower ?? '.')
  );
}

/** "Never changed its roster and is fully staffed": another verb of the same subject stands behind the negation. */
const isOfVerbBefore = ({ tokens }: SentenceView, at: number, first: number): boolean =>
  /^(?:never|not)$/.test(tokens[at]?.lower ?? '') &&
  tokens
    .slice(at + 2, first)
    .some(
      ({ lower }, index) =>
        lower === 'and' &&
        /^(?:is|are|was|were|has|have|remains?)$/.test(tokens[at + 3 + index]?.lower ?? ''),
    );

/** "If they are not renewed we would have to think about shutting": the negation is that of the condition, before what would come of it. */
function isInCondition({ tokens }: SentenceView, { from }: Stretch, at: number, first: number): boolean {
  const opens = tokens
    .slice(from, at)
    .findLastIndex(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'should');
  if (opens < 0 || at - from - opens > MOST_OF_CONDITION) return false;
  const between = tokens.slice(from + opens, at);
  return (
    !between.some(({ text, lower }) => /^[,;:–—]$/.test(text) || MAY_COME.test(lower)) &&
    tokens.slice(at + 1, first).some(({ lower }) => MAY_COME.test(lower))
  );
}

const MAY_COME = /^(?:would|could|might|may|will|'d|’d)$/;
/** So many words from its "if" a condition says no. */
const MOST_OF_CONDITION = 10;

/** Between "yet to" and the verb that it puts off: "has yet to fully reopen", "have yet to be allowed back". */
const PUT_OFF = /^(?:be|been|fully|formally|actually|even|also|allowed|permitted|able|to|let|see)$/;

/** "Has yet to reopen", "are still to return": whether a verb of the step is put off. */
export function isYetToBeDone(
  { tokens }: SentenceView,
  { from, to }: Stretch,
  own: ReadonlySet<number>,
): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (!/^(?:yet|still)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'to') continue;
    if (own.has(at)) continue;
    if (!/^(?:has|have|had|is|are|was|were|'s|'ve|remains?)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    if (own.has(at - 1)) return true;
    let verb = at + 2;
    while (verb < to && !own.has(verb) && PUT_OFF.test(tokens[verb]?.lower ?? '')) verb += 1;
    if (verb < to && own.has(verb)) return true;
  }
  return false;
}

/** So many words behind "not one of" says a verb that they are gone. */
const TO_VERB = 8;

/** "Not one of its diplomats remains": that nobody stayed is the step, and not that none of them left. */
const isNoneLeft = ({ tokens }: SentenceView, at: number): boolean =>
  /^not one of$/.test([0, 1, 2].map((further) => tokens[at + further]?.lower).join(' ')) &&
  tokens
    .slice(at + 3, at + 3 + TO_VERB)
    .some(
      ({ lower }, index) =>
        /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still)$/.test(lower) ||
        (lower === 'left' && /^(?:is|are|was|were)$/.test(tokens[at + 2 + index]?.lower ?? '')),
    );

/** Negations in a stretch, without those that deny nothing: "not only", "no date". */
export function negations(
  view: SentenceView,
  scope: Stretch,
  own: ReadonlySet<number>,
  first: number,
): number[] {
  return placesOf(view, 'no', scope, own).filter(
    (at) =>
      !isInRelativeClause(view, at, first, own) &&
      !isInOpening(view, at, first) &&
      !isInCondition(view, scope, at, first) &&
      !(
        view.tokens[at]?.lower === 'without' &&
        /^d(?:o|oes|id|one|oing)$/.test(view.tokens[at - 1]?.lower ?? '')
      ) &&
      !isOfAnotherSubject(view, at, first) &&
      !isOfVerbBefore(view, at, first) &&
      wordingLength(WORDS.get('notno'), view.tokens, at) === 0 &&
      !isNoneLeft(view, at) &&
      !(view.tokens[at]?.lower === 'not' && view.tokens[at - 1]?.lower === 'but') &&
      !(view.tokens[at]?.lower === 'no' && view.tokens[at + 1]?.lower === '.'),
  );
}
