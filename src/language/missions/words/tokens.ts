import type { Span } from '../../span.ts';

/** A word or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
}

/** A possessive, initials with dots, a word with what joins its parts, or any other mark. */
const tokenPattern = (letter: string, digit: string): string =>
  `['’][sS](?![${letter}${digit}])|[${letter}]\\.(?:[${letter}]\\.)+|[${letter}${digit}]+(?:[-'’.,](?![sS](?![${letter}${digit}]))[${letter}${digit}]+)*|[^\\s${letter}${digit}]`;

const TOKENS = new RegExp(tokenPattern('\\p{L}', '\\p{N}'), 'gu');

/** The same where all letters are plain, which most sentences of English news are: several times as fast. */
const PLAIN_TOKENS = new RegExp(tokenPattern('A-Za-z', '0-9'), 'g');
const PLAIN_TEXT = /^[\s!-~‘’“”–—…]*$/;

/** Words of no more letters are known once in lower case, until there are this many of them. */
const LONGEST_WORD = 30;
const MOST_WORDS = 20_000;
const lowerCase = new Map<string, string>();

/** A text as V8 keeps the names of properties: once, so that it is compared with a literal by its address alone. */
const keptOnce = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

function lowerOf(word: string): string {
  const known = lowerCase.get(word);
  if (known !== undefined) return known;
  const lower = keptOnce(word.toLowerCase().replaceAll('’', "'"));
  if (word.length > LONGEST_WORD) return lower;
  if (lowerCase.size >= MOST_WORDS) lowerCase.clear();
  lowerCase.set(keptOnce(word), lower);
  return lower;
}

/** The words and marks of a sentence with their places in the text. A possessive `'s` is a token of its own. */
export function tokensOf(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  const prose = text.slice(sentence.start, sentence.end);
  for (const match of prose.matchAll(PLAIN_TEXT.test(prose) ? PLAIN_TOKENS : TOKENS)) {
    const [word] = match;
    const start = sentence.start + match.index;
    tokens.push({ text: word, lower: lowerOf(word), start, end: start + word.length });
  }
  return tokens;
}

const CAPITAL = /^(?:[A-Z]|\p{Lu})/u;
const WORD = /^['’]?(?:[A-Za-z0-9]|[\p{L}\p{N}])/u;

/** Whether a word begins with a capital letter. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && CAPITAL.test(token.text);

/** Whether a token is a word and not a mark. */
export const isWord = (token: Token | undefined): boolean => token !== undefined && WORD.test(token.text);
