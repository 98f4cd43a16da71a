import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { NAMES_A_STEP } from '../lexicon/names-of-steps.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { placesOf } from './modality-places.ts';

/** Whether a sentence says no more than that it is not so: "It hasn't." */
export const isShortDenial = (view: SentenceView): boolean =>
  SHORT_DENIAL.test(view.tokens.map(({ lower }) => lower).join(' '));

/** Whether a sentence calls the story before it false: "That is invented." */
export const callsFalse = (view: SentenceView): boolean =>
  isShortDenial(view) ||
  (view.tokens.length < 45 &&
    placesOf(view, 'false', { from: 0, to: Math.min(view.tokens.length, 30) }, new Set()).some(
      (at) => !isSilence(view, at),
    ));

/** "The ministry has not yet confirmed it", "did not reply to questions": who says nothing denies nothing. */
const isSilence = ({ tokens }: SentenceView, at: number): boolean =>
  SILENCE.test(
    tokens
      .slice(at, at + 7)
      .map(({ lower }) => lower)
      .join(' '),
  );

const SILENCE = compact(
  /^(?:has|have|had|did) not (?:(?:yet|immediately|so far|at once|directly|publicly|officially|independently|been able to) )?(?:confirm|comment|respond|repl(?:y|ied)|answer|react|return|g(?:ive|iven) (?:a|any|the|its|their|further) (?:reason|details?|date)|explain|elaborate|announce|specif|disclos|verif|sa(?:y|id) (?:how|when|why|what|where|whether|who|if|more|for)|provid)/,
);

/** "It hasn't.", "They did not." */
const SHORT_DENIAL = compact(
  /^(?:[^\p{L}]* )?(?:it|they|he|she|we|that|the \p{L}+) (?:(?:has|have|had|did|is|was|were|does|do|will) not|\p{L}+n't)(?: [^\p{L}]*)?$/u,
);

/** Whether a sentence tells a rumour. */
export const tellsRumour = (view: SentenceView): boolean =>
  placesOf(view, 'rumour', { from: 0, to: view.tokens.length }, new Set()).length > 0;

/** Where a sentence calls the reasons of a step wrong; the token, or -1. */
export const callsGroundsWrong = (view: SentenceView): number =>
  placesOf(view, 'grounds', { from: 0, to: view.tokens.length }, new Set())[0] ?? -1;

/** Whether a sentence calls a report nonsense, in words that say nothing else: "The embassy called the report pure invention." */
export function rejectsReport(view: SentenceView): boolean {
  const whole = { from: 0, to: view.tokens.length };
  if (placesOf(view, 'nonsense', whole, new Set()).length === 0) return false;
  if (view.tokens.some(({ lower }) => REPORTED.test(lower))) return true;
  const words = view.tokens.map(({ lower }) => lower);
  return words.length < 14 && !MOTION.test(words.join(' '));
}

/** "A draft law was rejected by parliament": nothing that was reported. */
const MOTION = compact(
  /^(?:an?|the|its|his|her|their|our)(?! (?:move|step|closure|departure|withdrawal|exodus|evacuation)\b) (?:\S+ ){0,6}?(?:was|were|been) rejected by\b/,
);

/** "The report is false, the embassy replied": whether a sentence rejects a report and names no step that it was of. */
export const onlyRejects = (view: SentenceView): boolean =>
  rejectsReport(view) && !view.tokens.some(({ lower }) => NAMES_A_STEP.test(lower));

const REPORTED =
  /^(?:reports?|claims?|story|stories|accounts?|rumou?rs?|allegations?|suggestions?|talk|speculation|reporting|newspaper|article|posts?|message|video)$/;

/** So many words behind a step may say that it is none. */
const REACH = 16;

/** Words that name a step as a thing. */
const AS_THING = /^(?:[”"’] )?\p{L}*(?:tion|ure|al|order|drawdown|pull-?out|shutdown|departure)$/u;

/** Behind "the alleged closure of its embassy": what never was. */
const NEVER_WAS = compact(
  /^(?:(?!and |but |which |that |who |after |when )\S+ ){0,12}?(?:(?:has|have|had|was|were|did|does|do) )?(?:never|not) (?:actually |really |even |in fact |ever )?(?:happened|happen|took place|take place|taken place|occurred|occur|came about|come about|existed|exist)\b/,
);

/** "The alleged closure never took place": a step told as a thing, of which its own clause says that it never was. */
function neverWas({ tokens }: SentenceView, { to }: Stretch, match: FrameMatch): boolean {
  if (![...match.own].some((at) => AS_THING.test(tokens[at]?.lower ?? ''))) return false;
  const behind = tokens.slice(match.to, Math.min(to, match.to + REACH)).map(({ lower }) => lower);
  return NEVER_WAS.test(behind.join(' '));
}

/**
 * Whether what a sentence goes on to say calls the step false: "…; the ministry says that the deputy is misinformed", "…
 * never took place".
 */
export const deniedFurtherOn = (view: SentenceView, clause: Stretch, match: FrameMatch): boolean =>
  neverWas(view, clause, match) ||
  (clause.to < view.tokens.length &&
    match.to <= clause.to &&
    placesOf(view, 'nonsense', { from: clause.to, to: othersFrom(view, match.to) }, new Set()).length > 0);

/** So near behind "while" stands who does something else meanwhile. */
const NEXT = 3;

/** Where a sentence turns to what another state does meanwhile: "…, while Oslo dismissed a report on its own"; its end where it doesn't. */
function othersFrom({ tokens, names }: SentenceView, from: number): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= from &&
      /^(?:while|whereas|whilst)$/.test(lower) &&
      names.some((name) => name.from > index && name.from <= index + NEXT),
  );
  return at < 0 ? tokens.length : at;
}
