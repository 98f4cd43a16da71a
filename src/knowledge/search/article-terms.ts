import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import { type ArticleWords, SEPARATOR } from './article-words.ts';
import type { Dictionary } from './dictionary.ts';

export { CAPITAL, NUMBER } from './article-words.ts';

/** An article as the ranking reads it: numbers instead of words. About six bytes a word. */
export interface ArticleTerms {
  readonly article: Article;
  /** The terms of all sentences in order, 0 for words without a topic. */
  readonly terms: Uint32Array;
  /** For each term what its word looks like: CAPITAL, NUMBER. */
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

/** Puts the numbers of the common dictionary in place of the article's own. */
export function articleTerms(article: Article, words: ArticleWords, dictionary: Dictionary): ArticleTerms {
  const terms = words.terms === '' ? [] : words.terms.split(SEPARATOR);
  // Nearly all terms are known after some thousand articles: how they are printed is read for new ones only.
  let printed: string[] | undefined;
  const add = (term: string, at: number): number => {
    printed ??= words.words.split(SEPARATOR);
    return dictionary.add(term, printed[at] ?? term);
  };
  const numbers = new Uint32Array(terms.length + 1);
  terms.forEach((term, at) => {
    numbers[at + 1] = dictionary.find(term) ?? add(term, at);
  });
  const { places, sentenceEnds } = words;
  const length = sentenceEnds.at(-1) ?? 0;
  const paragraphOf = article.paragraphs.flatMap(({ sentences }, index) => sentences.map(() => index));
  const counts = new Uint32Array(numbers.length);
  const lastSeen = new Int32Array(numbers.length).fill(-1);
  const all = new Uint32Array(length);
  let sentence = 0;
  for (let at = 0; at < length; at += 1) {
    while (at >= (sentenceEnds[sentence] ?? length)) sentence += 1;
    const place = places[at] ?? 0;
    all[at] = numbers[place] ?? 0;
    if (place === 0 || lastSeen[place] === sentence) continue;
    lastSeen[place] = sentence;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const headlinePlaces = places.subarray(length);
  for (const place of headlinePlaces) if (place !== 0 && counts[place] === 0) counts[place] = 1;
  return {
    article,
    terms: all,
    shapes: words.shapes,
    sentenceEnds,
    sentences: article.paragraphs.flatMap(({ sentences }) => sentences),
    paragraphOf: Uint32Array.from(paragraphOf),
    headline: headlinePlaces.map((place) => numbers[place] ?? 0),
    different: numbers.subarray(1),
    sentenceCounts: counts.subarray(1),
  };
}
