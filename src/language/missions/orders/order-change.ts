import type { Level } from '../mission-report.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** What the build of a sentence says became of an order or a permission to leave, whatever else its words are like. */
export interface OrderChange {
  /** What stands from then on. */
  readonly level: Level;
  /** Whether that is less than before. */
  readonly lifts: boolean;
  /** The words that tell it. */
  readonly own: readonly number[];
  /** Where the words of other steps only say what is changed. */
  readonly over: Stretch;
  /** Whether it is told by a word that says no: "nobody is away any more". */
  readonly byNo?: true;
  /** "The order has not been lifted": whether what might have ended goes on. */
  readonly goesOn?: true;
  /** Set where people come back: `to a place`, or as the words say themselves. */
  readonly returns?: 'to a place' | 'as said';
}

const ORDERED = /^(?:ordered|mandatory|compulsory|obligatory|forced|enforced)$/;
const FREE = /^(?:authori[sz]ed|voluntary|optional|elective|discretionary)$/;
/** Nouns of a departure. */
export const DEPARTURE = /^(?:departures?|evacuations?|exit|exits|withdrawal|pull-?out|return)$/;
/** Nouns of what makes people leave. */
export const ORDER = /^(?:orders?|instructions?|directives?|commands?|requirement|decree)$/;
/** Nouns of what lets them. */
const PERMISSION = /^(?:permission|offer|option|choice|authori[sz]ation|advice|invitation|recommendation)$/;

const wordAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** Whether departures are ordered or left to people by some words of a sentence; null where these don't say. */
export function gradeIn(
  view: SentenceView,
  { from, to }: Stretch,
): 'ordered-departure' | 'authorized-departure' | null {
  let noun: 'ordered-departure' | 'authorized-departure' | null = null;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(view, at);
    if (ORDERED.test(word)) return 'ordered-departure';
    if (FREE.test(word)) return 'authorized-departure';
    if (PERMISSION.test(word)) noun ??= 'authorized-departure';
    if (ORDER.test(word)) noun ??= 'ordered-departure';
  }
  return noun;
}

/** Whether a word at a token stands for people of a mission or their families. */
export const isOfPeopleAt = ({ tokens }: SentenceView, at: number): boolean =>
  ['staff', 'family'].some((name) => wordingLength(MISSION_WORDS.get(name), tokens, at) > 0) ||
  /^(?:non-?(?:emergency|essential)|others?|rest|people)$/.test(tokens[at]?.lower ?? '');

/** The clause that a token stands in. */
export const clauseAt = ({ clauses, tokens }: SentenceView, at: number): Stretch =>
  clauses.find(({ from, to }) => at >= from && at < to) ?? { from: 0, to: tokens.length };

/** Whether a word just before a token says no. */
export const isNegatedAt = ({ tokens }: SentenceView, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:not|never|n't|yet|longer|hardly|neither|nor)$/.test(lower));
