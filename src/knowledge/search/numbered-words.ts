import { type ArticleWords, SEPARATOR } from './article-words.ts';
import type { Dictionary } from './dictionary.ts';

/** The terms of one article as numbers of a dictionary. */
export interface NumberedWords extends Pick<ArticleWords, 'places' | 'shapes' | 'sentenceEnds'> {
  readonly dictionary: Dictionary;
  /** The number of each different term; `places` counts them from 1, and at 0 stands 0. */
  readonly numbers: Uint32Array;
}

const isNumbered = (words: ArticleWords | NumberedWords): words is NumberedWords => 'dictionary' in words;

function numbersOf({ terms, words }: ArticleWords, dictionary: Dictionary): Uint32Array {
  const own = terms === '' ? [] : terms.split(SEPARATOR);
  // Nearly all terms are known after some thousand articles: how they are printed is read for new ones only.
  let printed: string[] | undefined;
  const add = (term: string, at: number): number => {
    printed ??= words.split(SEPARATOR);
    return dictionary.add(term, printed[at] ?? term);
  };
  const numbers = new Uint32Array(own.length + 1);
  own.forEach((term, at) => {
    numbers[at + 1] = dictionary.find(term) ?? add(term, at);
  });
  return numbers;
}

/** Puts the numbers of a dictionary in place of an article's own terms, or of another dictionary's numbers. */
export function numberWords(words: ArticleWords | NumberedWords, dictionary: Dictionary): NumberedWords {
  const { places, shapes, sentenceEnds } = words;
  if (!isNumbered(words))
    return { dictionary, numbers: numbersOf(words, dictionary), places, shapes, sentenceEnds };
  if (words.dictionary === dictionary) return words;
  const { termOf, wordOf } = words.dictionary;
  const numbers = words.numbers.map((term) => (term === 0 ? 0 : dictionary.add(termOf(term), wordOf(term))));
  return { dictionary, numbers, places, shapes, sentenceEnds };
}
