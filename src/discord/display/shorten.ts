const ELLIPSIS = '…';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The longest start of a text that is at most `limit` code units long and ends between words, if it has any. */
export function startAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit <= 0) return '';
  const cut = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
  const start = text.slice(0, cut);
  if (/\s/u.test(text.charAt(cut))) return start.trimEnd();
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return space > cut / 2 ? start.slice(0, space).trimEnd() : start;
}

/** A text of at most `limit` code units: whole, or cut between words with `…` after it. */
export const shorten = (text: string, limit: number): string =>
  text.length <= limit ? text : `${startAtWord(text, limit - ELLIPSIS.length)}${limit > 0 ? ELLIPSIS : ''}`;
