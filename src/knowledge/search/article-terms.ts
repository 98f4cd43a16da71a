import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import type { ArticleWords } from './article-words.ts';
import type { Dictionary } from './dictionary.ts';
import { type NumberedWords, numberWords } from './numbered-words.ts';

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

/** By place in an article's terms, the sentence that it was last met in. Used while one article is read. */
let lastSeen = new Int32Array(1024);

/**
 * Puts the numbers of the common dictionary in place of the article's own. All lists lie in one stretch of memory: with
 * one for each, a collection of articles cost more in keeping the stretches than in filling them.
 */
export function articleTerms(
  article: Article,
  words: ArticleWords | NumberedWords,
  dictionary: Dictionary,
): ArticleTerms {
  const { numbers, places, shapes, sentenceEnds } = numberWords(words, dictionary);
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const length = sentenceEnds.at(-1) ?? 0;
  const memory = new Uint32Array(places.length + sentences.length + numbers.length);
  const all = memory.subarray(0, places.length);
  const paragraphOf = memory.subarray(places.length, places.length + sentences.length);
  const counts = memory.subarray(places.length + sentences.length);
  if (lastSeen.length < numbers.length) lastSeen = new Int32Array(numbers.length * 2);
  lastSeen.fill(-1, 0, numbers.length);
  let sentence = 0;
  for (let at = 0; at < length; at += 1) {
    while (at >= (sentenceEnds[sentence] ?? length)) sentence += 1;
    const place = places[at] ?? 0;
    all[at] = numbers[place] ?? 0;
    if (place === 0 || lastSeen[place] === sentence) continue;
    lastSeen[place] = sentence;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let at = length; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    all[at] = numbers[place] ?? 0;
    if (place !== 0 && counts[place] === 0) counts[place] = 1;
  }
  let filled = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    paragraphOf.fill(index, filled, filled + paragraph.sentences.length);
    filled += paragraph.sentences.length;
  }
  return {
    article,
    terms: all.subarray(0, length),
    shapes,
    sentenceEnds,
    sentences,
    paragraphOf,
    headline: all.subarray(length),
    different: numbers.subarray(1),
    sentenceCounts: counts.subarray(1),
  };
}
