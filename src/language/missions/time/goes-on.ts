import type { Span } from '../../span.ts';
import { BEGINS_ANEW, GOES_ON } from '../lexicon/goes-on-phrases.ts';
import { findsAny } from '../words/finds-any.ts';

/** What parts the words of a step from others of its sentence. */
const PARTS = /[,;]|\b(?:while|where|whereas|though|although|because|after|as|and|but)\b/i;

/** "Has kept that offer open": what goes on is the step by its name. */
const NAMES_STEP =
  /\b(?:orders?|offers?|permission|instructions?|directives?|measures?|closures?|suspension|evacuation|departure)\b/i;

const isBeside = (text: string, a: Span, b: Span): boolean => {
  const [before, behind] = a.start <= b.start ? [a, b] : [b, a];
  return before.end > behind.start || !PARTS.test(text.slice(before.end, behind.start));
};

/**
 * Whether the words of a sentence that tell a step say that it goes on, and so confirm one told before and begin none: "The embassy
 * is still shut", but not "Families must leave, as the airport is still shut".
 * @param told where in the sentence the step is told
 */
export function tellsOfGoingOn(sentence: string, told: readonly Span[]): boolean {
  if (!findsAny(GOES_ON, sentence) || findsAny(BEGINS_ANEW, sentence)) return false;
  return GOES_ON.some(([pattern]) => {
    const match = pattern.exec(sentence);
    if (!match) return false;
    const found = { start: match.index, end: match.index + match[0].length };
    return NAMES_STEP.test(match[0]) || told.some((span) => isBeside(sentence, span, found));
  });
}
