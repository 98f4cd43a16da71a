import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { STEP_NOUNS } from './step-nouns.ts';

const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'where', 'when']);
const BEFORE_DATE = new Set(
  'on in since at by from during until before after late early mid last this the of as'.split(' '),
);
/** What is done to set up a step that a later one ends: "the order issued on July 20", "the embassy it closed in June". */
const SET_UP = new Set(
  `approved authorized authorised ordered imposed issued introduced declared announced began begun started given
gave made taken took instituted enacted adopted signed closed shut shuttered suspended evacuated abandoned vacated
left emptied locked sealed quit fled opened set put`.split(/\s+/),
);
/** What may go before a step: "the offer it made last week". */
const OFFERS = new Set(
  `offer permission advice invitation choice option request proposal promise warning threat pledge recommendation
advisory deadline ultimatum demand`.split(/\s+/),
);
/** A step that another goes beyond: "widening an order it issued last week". */
const EARLIER_STEPS = new Set('order decision authorization authorisation'.split(' '));
/** So far behind "by" the date of what somebody did stands at most. */
const DOER_REACH = 6;
/** "Has been open again since April": how long a return has lasted. */
const LASTING =
  /^(?:been|is|are|was|were|works?|working|runs?|running|stands?|functioning|operating|open|back|done)$/;

/** Before a "since" that is told of what comes behind: "— Since May, …", "has since May been open". */
const OPENS_SINCE = /^(?:has|have|had|and|but|[^\p{L}\p{N}]*)$/u;

/** The token of the preposition that a date hangs on, or the date itself. */
function startOfPhrase({ tokens }: SentenceView, date: number): number {
  let from = date;
  while (from > 0 && BEFORE_DATE.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

/** "… that was approved on July 20", "…, which reopened in May": from behind the step's own words, up to a comma. "Under an order that was issued on July 20" the step is of that day. */
function isInRelativeClause({ tokens }: SentenceView, match: FrameMatch, date: number): boolean {
  const { own, frame } = match;
  if (!frame.lifts && reaches(tokens, own, date)) return false;
  for (let at = date - 1; at > Math.min(...own); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (own.has(at) || word === ',') return false;
    if (RELATIVE.has(word)) return frame.lifts || !STEP_NOUNS.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** The verb of what a date tells of with "by" and its doer between: "set by the French government two weeks ago". */
function verbBeforeDoer({ tokens }: SentenceView, phrase: number): number {
  for (let at = phrase - 2; at >= phrase - DOER_REACH; at -= 1) if (tokens[at]?.lower === 'by') return at - 1;
  return -1;
}

/** "An offer it made a week ago", "a deadline set by Paris": behind the step's words, what it came of, unless it is taken under that. */
function isOfWhatItCameOf(view: SentenceView, { own }: FrameMatch, date: number): boolean {
  const { tokens } = view;
  const phrase = startOfPhrase(view, date);
  const isContact = /^(?:it|he|she|they|we)$/.test(tokens[phrase - 2]?.lower ?? '');
  const verb = isContact ? phrase - 1 : verbBeforeDoer(view, phrase);
  const noun = isContact ? verb - 2 : verb - 1;
  const words = isContact ? [OFFERS, EARLIER_STEPS] : [OFFERS];
  return (
    noun > Math.max(...own) &&
    SET_UP.has(tokens[verb]?.lower ?? '') &&
    words.some((nouns) => nouns.has(tokens[noun]?.lower ?? '')) &&
    !/^(?:under|in|by|with|through|citing)$/.test(tokens[noun - 2]?.lower ?? '')
  );
}

/** Whether words of the step stand behind a date, before the next comma: "which on Wednesday ordered them out". */
function reaches(tokens: SentenceView['tokens'], own: ReadonlySet<number>, date: number): boolean {
  const last = Math.max(...own);
  for (let at = date + 1; at <= last && tokens[at]?.lower !== ','; at += 1) if (own.has(at)) return true;
  return false;
}

/** "The order issued on July 20", "a decision taken on Sunday": whether a date tells when something else was done. */
export function followsOtherVerb(view: SentenceView, match: FrameMatch, date: number): boolean {
  const before = startOfPhrase(view, date) - 1;
  return SET_UP.has(view.tokens[before]?.lower ?? '') && !match.own.has(before);
}

/** What a return ends has a day of its own: "lifted the order of August 5", "its March 3 order", "the embassy it closed in June". */
function isOfWhatIsEnded(view: SentenceView, match: FrameMatch, from: number, to: number): boolean {
  const { tokens } = view;
  const phrase = startOfPhrase(view, from);
  const before = tokens[phrase - 1]?.lower ?? '';
  if (followsOtherVerb(view, match, from)) return true;
  if (STEP_NOUNS.has(tokens[to]?.lower ?? '')) return true;
  return tokens[phrase]?.lower === 'of' && STEP_NOUNS.has(before);
}

/** "Closed since March, …": what a return ends had lasted since then, unless it is the return that lasts. */
function isSinceBefore({ tokens }: SentenceView, match: FrameMatch, from: number): boolean {
  const since = tokens[from]?.lower === 'since' ? from : from - 1;
  if (tokens[since]?.lower !== 'since') return false;
  if ([...match.own].some((at) => at > since)) return !OPENS_SINCE.test(tokens[since - 1]?.lower ?? '');
  const first = Math.min(...match.own);
  return !tokens.slice(Math.max(0, first - 3), since).some(({ lower }) => LASTING.test(lower));
}

/**
 * Whether the date that takes up the tokens from `from` to before `to` is the day of something else than the step: of what a
 * relative clause tells of its people or post, or of what a return ends.
 */
export const isDayOfAnotherStep = (
  view: SentenceView,
  match: FrameMatch,
  from: number,
  to: number,
): boolean =>
  isInRelativeClause(view, match, from) ||
  isOfWhatItCameOf(view, match, from) ||
  (match.frame.level === 'normal-operations' && isOfWhatIsEnded(view, match, from, to)) ||
  (match.frame.lifts && isSinceBefore(view, match, from));
