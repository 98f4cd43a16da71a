import { isCapitalised, isWord, type Token } from './tokens.ts';

/** A dateline is no longer than this, in tokens. */
const LONGEST = 16;

/** What else than names, days and agencies stands in a dateline. */
const SMALL = /^(?:de|la|le|el|al|del|of|the|and|st|an|d'|near|on|in)$/;

/** "MILAN, Italy – ", "BAMAKO, Oct 24 - ", "NEW DELHI: " open a report; they do nothing in it. The token of the mark, or 0. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return 0;
  const mark = tokens.findIndex(
    ({ text }, at) => at < LONGEST && (/^[–—-]$/.test(text) || (text === ':' && at < 5)),
  );
  const isNames = tokens
    .slice(0, Math.max(mark, 0))
    .every(
      (token) => !isWord(token) || isCapitalised(token) || /^\d/.test(token.text) || SMALL.test(token.lower),
    );
  return isNames ? Math.max(mark, 0) : 0;
}
