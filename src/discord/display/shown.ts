import { escapeText } from './escape.ts';
import { shorten } from './shorten.ts';
import { visibleText } from './visible-text.ts';

/**
 * A name, a title, a reason, a question: escaped, and at most `limit` characters long after escaping; what is longer is
 * cut between words with `…`.
 */
export function shown(text: string, limit: number): string {
  const visible = visibleText(text.slice(0, limit * 4));
  for (let room = limit; room > 0; room = Math.floor(room * 0.8)) {
    const escaped = escapeText(shorten(visible, room)).replaceAll('\n', ' ');
    if (escaped.length <= limit) return escaped;
  }
  return '';
}
