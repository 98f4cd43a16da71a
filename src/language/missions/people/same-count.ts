import {
  AS_MANY,
  CUTS,
  GOES,
  IS_THERE,
  OF_PEOPLE,
  OF_THINGS,
  OF_TIME,
  OTHERWISE,
} from '../lexicon/count-phrases.ts';
import { numberOf } from '../lexicon/number-words.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const AS_BEFORE = anyOf(AS_MANY);
const COUNTS_PEOPLE = anyOf(OF_PEOPLE);
const COUNTS_THINGS = anyOf(OF_THINGS);

/** That they are all there again is another thing. */
const AGAIN = /\b(?:again|back|returned|once more|restored|return)\b/;
/** So many words before it may say so. */
const BEFORE = 4;
const NOW = /^(?:today|now|still|tonight|presently|currently|yet)$/;
const THEN_OPENS = /^(?:in|at|on|before|last|then|earlier|ago|since)$/;
const NOT = /^(?:not|never|n't|\w+n't|nobody|no|without|den(?:y|ies|ied)|nor)$/;
/** So many words before a cut say that it was none. */
const NOT_BEFORE = 4;
/** Where what is said of a count begins. */
const BREAKS = /^[.;:“”"–—]$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Behind a number that counts something else: "26 October", "9 o'clock", "24 hours", "26 passports". */
/** So many words behind a number say when it was counted. */
const REACH = 7;
/** A crew of one is no number. */
const FEWEST = 2;

/** So many words before the first count may say that it is what a cut has left. */
const AROUND = 12;

/** Whether words tell a cut, and not that there was none. */
const isCut = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      CUTS.test(word) && !words.slice(Math.max(0, at - NOT_BEFORE), at).some((before) => NOT.test(before)),
  );

/** "26 in October and 26 today": where two counts stand that are the same, the one of before and the one of now. */
function twiceTheSame({ tokens }: SentenceView): Stretch | null {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const counts: { at: number; count: number }[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const count = numberOf(lower);
    if (count === null || count < FEWEST || count > 999) continue;
    const next = word(at + 1);
    if (MONTHS.test(next) || OF_TIME.has(next) || COUNTS_THINGS.test(next) || MONTHS.test(word(at - 1)))
      continue;
    counts.push({ at, count });
  }
  for (const [index, one] of counts.entries()) {
    const other = counts[index + 1];
    if (!other || other.count !== one.count) continue;
    const between = tokens.slice(one.at + 1, other.at).map(({ lower }) => lower);
    const behind = tokens.slice(other.at + 1, other.at + 1 + REACH).map(({ lower }) => lower);
    const before = tokens.slice(Math.max(0, one.at - REACH), one.at).map(({ lower }) => lower);
    const isCounted = [...before, ...between].some((near) => IS_THERE.has(near));
    const nowThen = between.some((near) => NOW.test(near)) && behind.some((near) => THEN_OPENS.test(near));
    const thenNow =
      [...between, ...before].some((near) => THEN_OPENS.test(near)) &&
      [...behind, ...between.slice(-3)].some((near) => NOW.test(near));
    const around = tokens.slice(Math.max(0, one.at - AROUND), other.at + 1 + REACH).map(({ lower }) => lower);
    const begin = around.findLastIndex(
      (near, at) => BREAKS.test(near) && at < one.at - Math.max(0, one.at - AROUND),
    );
    if (isCut(around.slice(begin + 1))) continue;
    if (isCounted && (nowThen || thenNow) && ![...between, ...behind].some((near) => GOES.has(near)))
      return { from: one.at, to: Math.min(tokens.length, other.at + 2) };
  }
  return null;
}

/** "As many people today as at Christmas". */
function asMany(view: SentenceView): Stretch | null {
  const { text, tokenAt } = signedWords(view);
  const found = AS_BEFORE.exec(text);
  if (!found || !COUNTS_PEOPLE.test(text) || COUNTS_THINGS.test(text)) return null;
  const from = tokenAt(found.index);
  const to = tokenAt(found.index + found[0].length - 1) + 1;
  const before = view.tokens.slice(Math.max(0, from - BEFORE), from);
  return before.some(({ lower }) => OTHERWISE.has(lower)) ? null : { from, to };
}

/** The words of a sentence that say that a mission has as many people as before: against a reduction; null where none do. */
export const sameCount = oncePer((view: SentenceView): Stretch | null =>
  AGAIN.test(signedWords(view).text) ? null : (asMany(view) ?? twiceTheSame(view)),
);
