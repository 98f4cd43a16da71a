import type { ArticleAnalysis } from '../analysis.ts';
import type { Steps } from '../in-slices.ts';
import { type Dictionary, dictionaryOf } from '../search/dictionary.ts';
import type { NumberedWords } from '../search/numbered-words.ts';

/** The words of some articles as plain data: two long arrays instead of four short ones for each article. */
export interface PackedWords {
  /** For each article, how many numbers, places, sentence ends and shapes it has; no numbers: no words. */
  readonly lengths: Uint32Array;
  /** The numbers, places and sentence ends of the first article, then those of the next one. */
  readonly numbers: Uint32Array;
  readonly shapes: Uint8Array;
}

const LENGTHS = 4;

/** The terms that articles have, without those that only older versions of them had. */
export interface TermsInUse {
  readonly terms: readonly string[];
  readonly words: readonly string[];
  /** By the number in the articles' dictionary, the number in these lists. */
  readonly renumber: Uint32Array;
}

/** The words of an analysis by a dictionary's numbers, if it has such. */
const wordsOf = ({ words }: ArticleAnalysis, dictionary: Dictionary): NumberedWords | null =>
  words && 'dictionary' in words && words.dictionary === dictionary ? words : null;

/** Lists the terms that some analyses use. */
export function* termsInUse(analyses: readonly ArticleAnalysis[], dictionary: Dictionary): Steps<TermsInUse> {
  const used = new Uint8Array(dictionary.size);
  for (const analysis of analyses) {
    for (const term of wordsOf(analysis, dictionary)?.numbers ?? []) used[term] = 1;
    yield;
  }
  used[0] = 1;
  const terms: string[] = [];
  const words: string[] = [];
  const renumber = new Uint32Array(used.length);
  for (const [term, isUsed] of used.entries()) {
    if (isUsed === 0) continue;
    renumber[term] = terms.push(dictionary.termOf(term)) - 1;
    words.push(dictionary.wordOf(term));
    if (term % 64 === 0) yield;
  }
  return { terms, words, renumber };
}

/** Packs the words of some analyses. */
export function packWords(
  analyses: readonly ArticleAnalysis[],
  dictionary: Dictionary,
  renumber: Uint32Array,
): PackedWords {
  const all = analyses.map((analysis) => wordsOf(analysis, dictionary));
  const lengths = Uint32Array.from(
    all.flatMap((words) =>
      words
        ? [words.numbers.length, words.places.length, words.sentenceEnds.length, words.shapes.length]
        : [0, 0, 0, 0],
    ),
  );
  const sum = (from: number, to: number) =>
    lengths.reduce(
      (total, length, at) => (at % LENGTHS >= from && at % LENGTHS < to ? total + length : total),
      0,
    );
  const numbers = new Uint32Array(sum(0, LENGTHS - 1));
  const shapes = new Uint8Array(sum(LENGTHS - 1, LENGTHS));
  let at = 0;
  let shapeAt = 0;
  for (const words of all) {
    if (!words) continue;
    for (const term of words.numbers) numbers[at++] = renumber[term] ?? 0;
    numbers.set(words.places, at);
    numbers.set(words.sentenceEnds, at + words.places.length);
    at += words.places.length + words.sentenceEnds.length;
    shapes.set(words.shapes, shapeAt);
    shapeAt += words.shapes.length;
  }
  return { lengths, numbers, shapes };
}

/** The packed words of each article, in their order; undefined for one that had none. */
export function unpackWords(packed: PackedWords, dictionary: Dictionary): (NumberedWords | undefined)[] {
  // Copies, since what was read from a file holds on to the whole piece of it.
  const numbers = packed.numbers.slice();
  const shapes = packed.shapes.slice();
  let at = 0;
  let shapeAt = 0;
  const take = (length: number): Uint32Array => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const all: (NumberedWords | undefined)[] = [];
  for (let of = 0; of < packed.lengths.length; of += LENGTHS) {
    const [own = 0, places = 0, ends = 0, shapesOwn = 0] = packed.lengths.subarray(of, of + LENGTHS);
    const words = {
      dictionary,
      numbers: take(own),
      places: take(places),
      sentenceEnds: take(ends),
      shapes: shapes.subarray(shapeAt, shapeAt + shapesOwn),
    };
    shapeAt += shapesOwn;
    all.push(own > 0 ? words : undefined);
  }
  return all;
}

/** The dictionary of packed words. */
export const dictionaryInUse = ({ terms, words }: Omit<TermsInUse, 'renumber'>): Dictionary =>
  dictionaryOf([...terms], [...words]);
