import { MODALITY_WORDS } from '../lexicon/modality-words.ts';
import { isOfNonessential } from '../people/not-essential.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { readWordClasses, wordingLength } from '../words/word-class-index.ts';

/** The wordings that tell how a step stands, by class. */
export const WORDS = readWordClasses(MODALITY_WORDS);

/** "The question lies on his desk": no untruth. */
const liesSomewhere = ({ tokens }: SentenceView, at: number): boolean =>
  /^lies?$/.test(tokens[at]?.lower ?? '') &&
  /^(?:on|in|at|with|between|ahead|within|behind|to|near|under|before|beyond|outside|off|along|across)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** "Considered itself back": what somebody took himself for is no plan. */
const isOpinion = ({ tokens }: SentenceView, at: number): boolean =>
  /^consider(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '') &&
  /^(?:it|them|him|her|our|my)sel(?:f|ves)$/.test(tokens[at + 1]?.lower ?? '');

/**
 * Where in a stretch a wording of a class begins; the tokens. Left out are `own`, those of the step itself, asides
 * between them, and what calls people nonessential.
 */
export const placesOf = (
  view: SentenceView,
  name: string,
  stretch: Stretch,
  own: ReadonlySet<number>,
): number[] => {
  const places: number[] = [];
  const words = WORDS.get(name);
  const last = Math.max(...own);
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (own.has(at) || isOfNonessential(view, at)) continue;
    const behind = own.size > 0 && view.tokens[at]?.text === ',' ? (view.asides.get(at) ?? 0) : 0;
    if (behind > at && behind <= last && ![...own].some((token) => token > at && token < behind)) {
      at = behind - 1;
      continue;
    }
    const isNegated = name === 'no' && view.tokens[at]?.lower.endsWith("n't");
    if (
      isNegated ||
      (wordingLength(words, view.tokens, at) > 0 && !liesSomewhere(view, at) && !isOpinion(view, at))
    )
      places.push(at);
  }
  return places;
};
