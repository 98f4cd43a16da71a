import { BEFORE_NUMBERS, MAY_END, NEVER_END, TITLES } from '../abbreviations.ts';
import type { Span } from '../span.ts';
import type { Piece } from './find-stretches.ts';

/** A word, a mark, or a whole quotation as one token: what is said does not mix with who says it. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the stretch that a quotation token stands for; -1 for others. */
  readonly stretch: number;
}

/** A stretch as it lies in one paragraph. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly stretch: number;
}

/** A long run of marks, with or without gaps, says nothing: as one token, ten thousand of them cost little. */
const TOKEN =
  /(?:\p{L}\.){2,}|[^\s\p{L}\p{N}\p{M}](?:\s{0,2}[^\s\p{L}\p{N}\p{M}]){11,}|[#@$€£]?[\p{L}\p{N}\p{M}]+(?:['’&.,\-‑/][\p{L}\p{N}\p{M}]+)*|\.{2,}|-{2,}|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;
const dotted = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) ||
  TITLES.has(word.toLowerCase()) ||
  NEVER_END.has(word.toLowerCase()) ||
  (/^\p{Lu}/u.test(word) && (MAY_END.has(word.toLowerCase()) || BEFORE_NUMBERS.has(word.toLowerCase())));

function token(kind: Token['kind'], text: string, start: number, end: number, stretch = -1): Token {
  const word = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: word,
    lower: kind === 'quotation' ? '' : word.toLowerCase().replace(/’/gu, "'"),
    capital: kind === 'word' && /^[\p{Lu}\p{Lt}]/u.test(word),
    stretch,
  };
}

function plainTokens(text: string, from: number, to: number, into: Token[]): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const start = from + match.index;
    const last = into.at(-1);
    if (match[0] === '.' && last?.kind === 'word' && last.end === start && dotted(last.text)) {
      into[into.length - 1] = token('word', text, last.start, start + 1);
      continue;
    }
    const end = start + match[0].length;
    const isWord = /[\p{L}\p{N}]/u.test(match[0]);
    if (isWord && POSSESSIVE.test(match[0])) {
      into.push(token('word', text, start, end - 2), token('word', text, end - 2, end));
    } else into.push(token(isWord ? 'word' : 'mark', text, start, end));
  }
}

/** The tokens of a paragraph, every quotation one token; nicknames inside names are `left` out. */
export function tokensOf(
  text: string,
  paragraph: Span,
  pieces: readonly PlacedPiece[],
  left: ReadonlySet<number>,
): Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const { piece, stretch } of pieces) {
    plainTokens(text, from, piece.outer.start, tokens);
    if (!left.has(stretch))
      tokens.push(token('quotation', text, piece.outer.start, piece.outer.end, stretch));
    from = piece.outer.end;
  }
  plainTokens(text, from, paragraph.end, tokens);
  return tokens;
}
