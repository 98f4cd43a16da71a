import { isStrongSpeechVerb, speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import { isPlainWord, LONGEST_PHRASE } from './noun-phrase.ts';

const WHOLES = new Set('them those these us you'.split(' '));

const NUMBER = /^(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/u;

/** `one of the 14`, with no noun behind the number: the position of the number, or -1. */
function numberOfWhole(tokens: readonly Token[], at: number): number {
  const counted =
    tokens[at + 1]?.lower === 'of' &&
    tokens[at + 2]?.lower === 'the' &&
    NUMBER.test(tokens[at + 3]?.lower ?? '');
  const next = tokens[at + 4];
  const alone =
    next?.kind !== 'word' || /^(?:who|whom)$/u.test(next.lower) || speechVerb(next.lower) !== null;
  return counted && alone ? at + 3 : -1;
}

/** The last token of `one`, `one of them`, `one of the 14`, `one of those staying`. */
export function aloneEnd(tokens: readonly Token[], at: number): number {
  const number = numberOfWhole(tokens, at);
  if (number > 0) return number;
  const whole = tokens[at + 2]?.lower ?? '';
  if (tokens[at + 1]?.lower !== 'of' || !WHOLES.has(whole)) return at;
  let last = at + 2;
  while (
    whole === 'those' &&
    last - at < LONGEST_PHRASE &&
    isPlainWord(tokens[last + 1]) &&
    !speechVerb(tokens[last + 1]?.lower ?? '')
  )
    last += 1;
  return last;
}

/** `one said`, `one of them said`, `said another`, `in the words of one`. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && speechVerb(next.lower)) return true;
  if (numberOfWhole(tokens, at) > 0) return true;
  if (next?.lower === 'of' && WHOLES.has(tokens[at + 2]?.lower ?? '')) return true;
  if (next?.kind === 'word') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const words = before === 'of' && /^(?:words?|phrase|view|opinion)$/u.test(tokens[at - 2]?.lower ?? '');
  return words || (before === 'to' && tokens[at - 2]?.lower === 'according') || isStrongSpeechVerb(before);
}
