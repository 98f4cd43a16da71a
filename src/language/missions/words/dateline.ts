import { isCapitalised, isWord, type Token } from './tokens.ts';

/** A dateline is no longer than this, in tokens. */
const LONGEST = 16;

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What else than names, days and agencies stands in a dateline. */
const SMALL = /^(?:de|la|le|el|al|del|of|the|and|st|an|d'|near|on|in)$/;

/** Whether a report opens with its place and a day: "Maputo, 13 March - ", "LOMÉ — ". */
export function opensWithPlace(
  tokens: readonly Token[],
  name: { readonly from: number; readonly to: number },
): boolean {
  if (name.from !== 0) return false;
  const behind = tokens.slice(name.to, name.to + 8).map(({ lower }) => lower);
  const mark = behind.findIndex((word) => /^[–—:-]$/.test(word));
  return (
    mark === 0 ||
    (mark > 0 &&
      behind[0] === ',' &&
      behind.slice(1, mark).every((word) => /^(?:\d{1,4}|[.,()]|\p{L}+)$/u.test(word)))
  );
}

/** "Baku, Wednesday", "Lomé, 4 May": a line of its own over a letter. */
export const isPlaceAndDay = (
  tokens: readonly Token[],
  name: { readonly from: number; readonly to: number },
): boolean =>
  name.from === 0 &&
  tokens.length - name.to <= 5 &&
  tokens
    .slice(name.to)
    .every(({ text, lower }) => /^(?:[,.]|\d{1,4}(?:st|nd|rd|th)?)$/.test(text) || CALENDAR.test(lower));

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
