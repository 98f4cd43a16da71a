import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import { createTermScanner } from '../../language/terms/terms.ts';

/** The terms of one article, numbered by itself. Plain data and small: it crosses threads and goes into the snapshot. */
export interface ArticleWords {
  /** The different terms in the order they are first met, with a line break between them; number 1 is the first. */
  readonly terms: string;
  /** For each of them the first word met with it, in lower case. */
  readonly words: string;
  /** The numbers of all words of all sentences, then of the headline; 0 for words without a topic. */
  readonly places: Uint32Array;
  /** For each word of the sentences what it looks like: {@link CAPITAL}, {@link NUMBER}. */
  readonly shapes: Uint8Array;
  /** Where each sentence ends in `places`. */
  readonly sentenceEnds: Uint32Array;
}

/** Stands in no term and no word. */
export const SEPARATOR = '\n';

/** Bits of a word's shape. */
export const CAPITAL = 1;
export const NUMBER = 2;

const UPPER = /^\p{Lu}/u;
const scan = createTermScanner();

function shapeOf(text: string, start: number, term: string): number {
  const code = text.charCodeAt(start);
  const capital = code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(start));
  const first = term.charCodeAt(0);
  return (capital ? CAPITAL : 0) | (first >= 48 && first <= 57 ? NUMBER : 0);
}

/** Reads the terms of one article. */
export function readArticleWords({ text, headline, paragraphs }: Article): ArticleWords {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const places: number[] = [];
  const shapes: number[] = [];
  const sentenceEnds: number[] = [];
  const read = (from: string, span: Span, visit?: (term: string, start: number) => void) =>
    scan(from, span, (scanned, start, end) => {
      const term = scanned.replaceAll(SEPARATOR, ' ');
      let number = term === '' ? 0 : numbers.get(term);
      if (number === undefined) {
        number = words.push(from.slice(start, end).replaceAll(SEPARATOR, ' ').toLowerCase());
        numbers.set(term, number);
      }
      places.push(number);
      visit?.(term, start);
    });
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      read(text, sentence, (term, start) => shapes.push(shapeOf(text, start, term)));
      sentenceEnds.push(places.length);
    }
  }
  if (headline) read(headline, { start: 0, end: headline.length });
  return {
    terms: [...numbers.keys()].join(SEPARATOR),
    words: words.join(SEPARATOR),
    places: Uint32Array.from(places),
    shapes: Uint8Array.from(shapes),
    sentenceEnds: Uint32Array.from(sentenceEnds),
  };
}
