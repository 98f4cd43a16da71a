import type { Span } from '../span.ts';
import { longerNameAt, opensLongerName } from './longer-names.ts';
import { termOf } from './term.ts';
import { scanWords, type Word } from './words.ts';

/** A word, or a name or number of several words, with the term it is found by. */
export interface Token extends Word {
  /** Empty for a word that carries no topic. */
  readonly term: string;
}

/** Visits the terms of a stretch of text in order; the term is empty for a word that carries no topic. */
export type TermScanner = (
  text: string,
  span: Span,
  visit: (term: string, start: number, end: number) => void,
) => void;

const KEPT_WORDS = 400_000;
const KEPT_WORDS_OF_QUESTIONS = 20_000;

/** A scanner that remembers the term of every word it met, which makes reading a whole corpus several times faster. */
export function createTermScanner(keptWords = KEPT_WORDS): TermScanner {
  const known = new Map<string, { term: string; opens: boolean }>();
  return (text, span, visit) =>
    scanWords(text, span, (start, end) => {
      const raw = text.slice(start, end);
      let entry = known.get(raw);
      if (!entry) {
        if (known.size >= keptWords) known.clear();
        entry = { term: termOf(raw), opens: opensLongerName(raw) };
        known.set(raw, entry);
      }
      const longer = entry.opens ? longerNameAt(text, { start, end: span.end }) : undefined;
      visit(longer?.term ?? entry.term, start, longer?.end ?? end);
      return longer?.end ?? end;
    });
}

const scanShortText = createTermScanner(KEPT_WORDS_OF_QUESTIONS);

/** The terms of a stretch of text with their places. */
export function termsOf(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  scanShortText(text, span, (term, start, end) =>
    tokens.push({ raw: text.slice(start, end), start, end, term }),
  );
  return tokens;
}
