import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const CLOSED =
  '(?:shut|closed|dark|shuttered|mothballed|empty|idle|vacant|locked|padlocked|boarded(?: up)?|deserted|abandoned)';
/** "The embassy, dark since the cuts of 2023, is to …" */
const CLOSED_SINCE = compact(
  new RegExp(
    `@post (?:[^ ,;:]+ ){0,4}?, (${CLOSED}(?: down)? (?:ever )?(?:since|for)\\b [^,;:]{1,60}), (?:[^ ,;:]+ ){0,3}?(?:to|will|may|might|could|would|should|can|hopes?|plans?)\\b`,
  ),
);
const CLOSED_WORD = new RegExp(`^${CLOSED}$`);

/** Where a sentence says of a post that it has been closed since a time and what is to become of it; null where it doesn't. */
export const closedSince = oncePer((view: SentenceView): Stretch | null => {
  if (!view.tokens.some(({ lower }) => CLOSED_WORD.test(lower))) return null;
  const { text, tokenAt } = signedWords(view);
  const found = CLOSED_SINCE.exec(text);
  const [, aside] = found ?? [];
  if (!found || aside === undefined) return null;
  return {
    from: tokenAt(found.index + found[0].indexOf(aside)),
    to: tokenAt(found.index + found[0].length - 1) + 1,
  };
});

/** A day on which it opens: that is settled. */
const A_DAY = compact(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/,
);

/** "The embassy, closed since 2022, is to open again next year": a post that is shut and has no day to open on yet. */
export function isToOpenAgain(view: SentenceView, { frame, own }: FrameMatch): boolean {
  if (!frame.lifts || frame.level !== 'normal-operations') return false;
  const since = closedSince(view);
  if (!since || Math.max(...own) < since.to) return false;
  const { tokens } = view;
  return (
    tokens[since.to - 1]?.lower === 'to' &&
    /^(?:is|are|was|were)$/.test(tokens[since.to - 2]?.lower ?? '') &&
    !A_DAY.test(signedWords(view).text)
  );
}
