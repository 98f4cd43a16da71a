import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** So far behind "families of" those stand whose they are. */
const REACH = 7;
const EVERYBODY = /^(?:too|also|both|including|all|everyone|everybody|everything|well|full)$/;
const NONESSENTIAL = /^non-?(?:emergency|essential)$/;

/** Whether a word for families at a token is one of those that a step's words are about: "families may return", "the order for families". */
const isMeant = ({ tokens }: SentenceView, { own, from, to }: FrameMatch, at: number): boolean =>
  own.has(at) ||
  (at >= from && at < Math.min(...own)) ||
  (at >= from &&
    at <= to + REACH &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:for|of|to)$/.test(lower)));

/**
 * Whether a step is one of families alone, in a sentence that speaks of no other people: "lifted the order for families of its
 * embassy staff", not "families and staff may return".
 */
export function areFamiliesAlone(view: SentenceView, match: FrameMatch): boolean {
  const { tokens } = view;
  const isOf = (name: string, at: number): boolean => wordingLength(MISSION_WORDS.get(name), tokens, at) > 0;
  let owners = -1;
  let last = -1;
  let areMeant = false;
  for (const [at, { lower }] of tokens.entries()) {
    if (EVERYBODY.test(lower)) return false;
    if (isOf('family', at)) {
      const and = tokens.slice(Math.max(0, at - 3), at).some((token) => token.lower === 'and');
      if (and && (last < 0 || last < at - 5)) return false;
      areMeant ||= isMeant(view, match, at);
      owners = tokens[at + 1]?.lower === 'of' ? at + REACH : -1;
      last = at;
      continue;
    }
    if (/^(?:and|or|,)$/.test(lower)) owners = -1;
    const isOwner =
      at <= owners || /^(?:'s|'|’|members?)$/.test(tokens[at + 1]?.lower ?? '') || isOf('family', at + 1);
    if (!isOwner && (isOf('staff', at) || NONESSENTIAL.test(lower))) return false;
  }
  return areMeant;
}
