import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import type { Dictionary } from './dictionary.ts';

/** An article as the ranking reads it: numbers instead of words. About six bytes a word. */
export interface ArticleTerms {
  readonly article: Article;
  /** The terms of all sentences in order, 0 for words without a topic. */
  readonly terms: Uint32Array;
  /** For each term what its word looks like: {@link CAPITAL}, {@link NUMBER}. */
  readonly shapes: Uint8Array;
  /** Where each sentence ends in `terms`. */
  readonly sentenceEnds: Uint32Array;
  readonly sentences: readonly Span[];
  /** For each sentence, the index of its paragraph. */
  readonly paragraphOf: Uint32Array;
  readonly headline: Uint32Array;
  /** Each different term once, and in how many sentences it stands. */
  readonly different: Uint32Array;
  readonly sentenceCounts: Uint32Array;
}

/** Bits of a word's shape. */
export const CAPITAL = 1;
export const NUMBER = 2;

const UPPER = /^\p{Lu}/u;

function shapeOf(text: string, start: number, term: string): number {
  const code = text.charCodeAt(start);
  const capital = code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(start));
  const first = term.charCodeAt(0);
  return (capital ? CAPITAL : 0) | (first >= 48 && first <= 57 ? NUMBER : 0);
}

/** Reads the terms of one article. */
export function readArticleTerms(article: Article, dictionary: Dictionary): ArticleTerms {
  const terms: number[] = [];
  const shapes: number[] = [];
  const sentenceEnds: number[] = [];
  const sentences: Span[] = [];
  const paragraphOf: number[] = [];
  const counts = new Map<number, number>();
  const lastSeen = new Map<number, number>();
  const read = (text: string, span: Span, into: number[], shapesInto?: number[]) =>
    dictionary.scan(text, span, (term, start, end) => {
      into.push(dictionary.idOf(term) || (term ? dictionary.add(term, text.slice(start, end)) : 0));
      shapesInto?.push(shapeOf(text, start, term));
    });
  article.paragraphs.forEach((paragraph, index) => {
    for (const sentence of paragraph.sentences) {
      const from = terms.length;
      read(article.text, sentence, terms, shapes);
      for (let at = from; at < terms.length; at += 1) {
        const term = terms[at] ?? 0;
        if (term !== 0 && lastSeen.get(term) !== sentences.length) {
          lastSeen.set(term, sentences.length);
          counts.set(term, (counts.get(term) ?? 0) + 1);
        }
      }
      sentenceEnds.push(terms.length);
      sentences.push(sentence);
      paragraphOf.push(index);
    }
  });
  const headline: number[] = [];
  if (article.headline) read(article.headline, { start: 0, end: article.headline.length }, headline);
  for (const term of headline) if (term !== 0 && !counts.has(term)) counts.set(term, 1);
  return {
    article,
    terms: Uint32Array.from(terms),
    shapes: Uint8Array.from(shapes),
    sentenceEnds: Uint32Array.from(sentenceEnds),
    sentences,
    paragraphOf: Uint32Array.from(paragraphOf),
    headline: Uint32Array.from(headline),
    different: Uint32Array.from(counts.keys()),
    sentenceCounts: Uint32Array.from(counts.values()),
  };
}
