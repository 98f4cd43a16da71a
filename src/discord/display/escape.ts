import { visibleText } from './visible-text.ts';

/**
 * Every character that can begin or end Discord's inline markup, wherever it stands: emphasis, spoilers, code, masked
 * links, mentions and timestamps (`<@1>`, `<t:0:R>`, `<id:guide>`, `</ask:1>`), quotes and headings, `@everyone`.
 */
const INLINE = /[\\*_~|`[\]<>#@]/g;

/** A colon that could make a link or an emoji: `https://a.example`, `:skull:`. Discord's rule needs a word after it. */
const COLON = /:(?=[^\s:])/g;

/** What makes a list or a small print at the start of a line: `- `, `+ `, `1. `, `-# `. */
const LINE_START = /^([ \t]*)(?:([-+])|(\d{1,9})([.)]))/gm;

/**
 * Text of an article, a user or a file name as Discord markdown that shows just these characters and does nothing: no
 * mention, link, emoji, timestamp or formatting takes effect. A backslash stands before every character that could start
 * markup; Discord shows the character after it (its rule: a backslash before any character but letters, digits and space).
 *
 * discord.js's `escapeMarkdown` is not used for this: it passes over what stands inside a URL or a custom emoji, knows no
 * mentions, timestamps and links, and its masked-link expression takes cubic time on `[](` repeated.
 */
export const escapeText = (text: string): string =>
  visibleText(text)
    .replace(INLINE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_, space: string, bullet?: string, number?: string, point?: string) =>
      bullet === undefined ? `${space}${number}\\${point}` : `${space}\\${bullet}`,
    );
