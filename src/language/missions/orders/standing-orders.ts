import { wordsIn } from '../frames/frame-words.ts';
import { FOR_A_TIME, IN_FORCE } from '../lexicon/order-phrases.ts';
import { isDecidingSeat } from '../places/deciding-seats.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Verbs by which an order stands by itself, and those that need a word for it: "stays in force". */
const STANDS = /^(?:stands?|stood|holds?|held|applies|apply|applied)$/;
const STAYS = /^(?:remain(?:s|ed)?|stay(?:s|ed)?|continue[sd]?|is|are|was|were|be|being)$/;
const BESIDE = /^(?:still|nevertheless|nonetheless|however|will|would|itself|therefore|also|,)$/;
/** Behind such a verb stands that it does so by itself, or until when and for whom. */
const CLOSES = /^(?:[.,;:”"’']|and|or|until|till|for|in|as|good|firm|today|now|on|despite|even|that|said)$/;
/** "Stood as follows", "stands in contrast to", "holds for a night": no word of what becomes of an order. */
const ELSEWISE =
  /^(?:(?:for|on) an? |in (?:the way|contrast|line|stark|sharp|tatters|doubt|court|limbo)|as (?:an? |follows)|on (?:the|hold|ice|shaky))/;
const OPEN = /^(?:if|whether|unless|would|could|might|may|should|once|while|had)$/;
const NO = /^(?:not|n't|never|no|nor|hardly|barely|longer)$/;
const HOME = /^(?:back|home|returned)$/;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** The words before a verb that may say it is open or not so at all. */
const FAR_BEFORE = 3;

const PAST = /^(?:stood|held|applied|remained|stayed|continued|was|were|been)$/;
const UNTIL_DAY = /\b(?:until|till)\b(?! (?:further notice|then|now|today|it is)\b)/;
const SAID = /^(?:said|says|say|told|confirmed|added|stressed|insisted|announced|wrote)$/;

/** So many words behind a verb of the past may say how long an order stood. */
const SPAN = 14;

/** "The order was in force for a month", "until Monday": whether it is told of an order how long it stood, and not, as others say, that it does. */
const isOverByNow = (view: SentenceView, from: number, verb: number): boolean => {
  if (!PAST.test(lower(view, verb))) return false;
  const [behind = ''] = wordsIn(view, verb, verb + SPAN).split(/ [,;.]/);
  const isToldOf = view.tokens.slice(Math.max(0, from - SPAN), from).some((token) => SAID.test(token.lower));
  return findsAny(FOR_A_TIME, behind) || (!isToldOf && UNTIL_DAY.test(behind));
};

/** Where a verb stands, from a token on, by which an order stands: "the directive still stood", "is in force"; -1 where none does. */
export function standingVerb(view: SentenceView, from: number, end: number): number {
  let at = from;
  while (at < end && BESIDE.test(lower(view, at))) at += 1;
  if (at >= end) return -1;
  const behind = wordsIn(view, at + 1, at + 7);
  const stays = STAYS.test(lower(view, at)) && findsAny(IN_FORCE, behind);
  const stands = STANDS.test(lower(view, at)) && CLOSES.test(lower(view, at + 1)) && !ELSEWISE.test(behind);
  return (stays || stands) && !isOverByNow(view, from, at) ? at : -1;
}

/** Whether it is left open that an order stands, or said that it doesn't: "whether the order still stood", "if it would stand". */
export const isStandingOpen = ({ tokens }: SentenceView, from: number, verb: number): boolean =>
  tokens
    .slice(Math.max(0, from - FAR_BEFORE), from)
    .some(({ lower }) => OPEN.test(lower) || NO.test(lower)) ||
  tokens
    .slice(from, verb + 2)
    .some(
      ({ lower, text }) => NO.test(lower) || (text !== 'May' && /^(?:would|could|might|may)$/.test(lower)),
    );

/**
 * The token behind what is told of those who have come home by an order that stands: "and that 203 people had now come back". The
 * token behind the verb where nothing is, or where they have come to a post or place that is named.
 */
export function behindThoseHome(view: SentenceView, verb: number, end: number): number {
  for (let at = verb + 1; at < end; at += 1) {
    if (view.posts.some(({ from }) => from === at)) break;
    if (HOME.test(lower(view, at))) return /^(?:to|at|in)$/.test(lower(view, at + 1)) ? verb + 1 : at + 1;
  }
  return verb + 1;
}

/** Those of a state's capital who speak for its missions. */
const FOREIGN_MINISTRY =
  /\b(?:foreign (?:ministry|office|department|affairs|minister)|external (?:affairs|relations))\b/;

/** "In Oslo, an official of the foreign ministry said": whether those speak who give orders to missions. */
export const isToldBySender = (view: SentenceView): boolean =>
  FOREIGN_MINISTRY.test(wordsIn(view, 0, view.tokens.length)) &&
  view.names.some((name) => isDecidingSeat(view, name));

/** A word by which an order stands, in whatever form: few sentences with the name of an order have one. */
export const WORDS_OF_STANDING =
  /^(?:stands?|stood|holds?|held|appl(?:y|ies|ied)|force|place|effect|operation|valid|binding|unchanged|unaltered)$/;
