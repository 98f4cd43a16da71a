import { compactPhrases } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import {
  BEFORE,
  BEHIND,
  CLAIM_REJECTED,
  CLAIMED,
  type ModalityPhrase,
  NOT_EXCLUDED,
  REFUTED,
  UNANSWERED,
} from '../lexicon/modality-phrases.ts';
import type { Level } from '../mission-report.ts';
import { notEssentialIn } from '../people/not-essential.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { untilWhen } from './until-when.ts';

const SAID_BEHIND = compactPhrases(BEHIND);
const SAID_BEFORE = compactPhrases(BEFORE);

/** So many words around a step are looked at. */
const REACH = 16;

const tells = (phrases: readonly ModalityPhrase[], words: string): 'considered' | 'denied' | null =>
  phrases.find(({ pattern }) => pattern.test(words))?.tells ?? null;

/** What the clause says of a step behind its words: that it is only thought of, or false; null when it says neither. */
export const toldBehind = (
  view: SentenceView,
  clause: Stretch,
  last: number,
): 'considered' | 'denied' | null => {
  const [aside] = notEssentialIn(view).filter(({ from }) => from > last && from <= last + REACH);
  const end = Math.min(untilWhen(view, clause, last), last + 1 + REACH);
  const words = aside
    ? `${wordsIn(view, last + 1, aside.from)} ${wordsIn(view, aside.to, end)}`.trimStart()
    : wordsIn(view, last + 1, end);
  return tells(SAID_BEHIND, words);
};

/** What governs a step's words from before; null when nothing takes it out of effect. */
export const toldBefore = (
  view: SentenceView,
  scope: Stretch,
  first: number,
): 'considered' | 'denied' | null =>
  tells(SAID_BEFORE, `${wordsIn(view, Math.max(scope.from, first - REACH), first)} `);

/** Whether a step is expressly kept open: "does not rule out closing the embassy". */
export const isNotExcluded = (view: SentenceView, { from }: Stretch, last: number): boolean =>
  NOT_EXCLUDED.test(wordsIn(view, from, last + 1));

/** Whether nobody answers for a step: "declined to comment on the closure of its embassy". */
export const isUnanswered = (view: SentenceView, { from }: Stretch, first: number): boolean =>
  UNANSWERED.test(`${wordsIn(view, Math.max(from, first - REACH), first)} `);

/** "Has never closed": what never happened leaves a post at work. */
export const isNeverDone = (view: SentenceView, { from, to }: FrameMatch, level: Level): boolean =>
  (level === 'suspended-operations' || level === 'reduced-staffing') &&
  view.tokens.slice(Math.max(0, from - 2), to).some(({ lower }) => lower === 'never') &&
  !(
    level === 'reduced-staffing' &&
    view.tokens.slice(from, to).some(({ lower }) => /^(?:half|most|some|third|quarter|many)$/.test(lower))
  );

/** What is refuted, or the word for it: most sentences have neither, and are soon passed over. */
const A_CLAIM =
  /\b(?:forge|fake|hoax|invent|fabricat|alleg|claim|report|rumou?r|suggest|stor(?:y|ies)|assert|speculat|talk|whisper|gossip|tale|post|message|video|clip|letter|article|tweet|broadcast|notice|circular|note|notion|idea|saying|purport|stating|said|says|voice)/;

/**
 * Whether a step is only what somebody refutes: "refuted the allegation according to which his embassy had closed", "claims
 * that it had closed were branded piffle".
 */
export function isAllegation(view: SentenceView, { from }: Stretch, first: number, last: number): boolean {
  const before = wordsIn(view, Math.max(from, first - 2 * REACH), first);
  return (
    (A_CLAIM.test(before) && REFUTED.test(`${before} `)) ||
    (CLAIMED.test(before) && CLAIM_REJECTED.test(wordsIn(view, last + 1, last + 1 + 2 * REACH)))
  );
}
