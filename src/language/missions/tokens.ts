import type { Span } from '../span.ts';

/** A word or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
}

const TOKENS =
  /['’]s(?![\p{L}\p{N}])|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:[-'’.,](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a sentence with their places in the text. A possessive `'s` is a token of its own. */
export function tokensOf(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKENS)) {
    const start = sentence.start + match.index;
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      start,
      end: start + match[0].length,
    });
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** Whether a token is a word and not a mark. */
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]?[\p{L}\p{N}]/u.test(token.text);
