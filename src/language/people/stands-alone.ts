import { isStrongSpeechVerb, speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import { isPlainWord, LONGEST_PHRASE } from './noun-phrase.ts';

const WHOLES = new Set('them those these us you'.split(' '));

/** The last token of `one`, `one of them`, `one of those staying`. */
export function aloneEnd(tokens: readonly Token[], at: number): number {
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
  if (next?.lower === 'of' && WHOLES.has(tokens[at + 2]?.lower ?? '')) return true;
  if (next?.kind === 'word') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const words = before === 'of' && /^(?:words?|phrase|view|opinion)$/u.test(tokens[at - 2]?.lower ?? '');
  return words || (before === 'to' && tokens[at - 2]?.lower === 'according') || isStrongSpeechVerb(before);
}
