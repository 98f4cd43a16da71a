import { stemmer } from 'stemmer';
import { fnv1a } from '../../fnv.ts';
import { MODALITY_WORDS } from '../lexicon/modality-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, readWordClasses, restStands, type WordClass } from '../words/word-class-index.ts';

/** What a token is to the learned weights: its word, then the kinds of words it belongs to. */
export interface Symbols {
  /** A stem, or a sign for a name, a post or a number. */
  readonly word: number;
  /** Word classes whose wording begins at the token; the sign for a name or a number is one too. */
  readonly kinds: readonly number[];
}

interface ClassWording {
  readonly kind: number;
  readonly rest: readonly string[];
}

/** First word → what wordings of which classes begin with it. */
function indexOf(classes: readonly (readonly [prefix: string, ReadonlyMap<string, WordClass>])[]) {
  const index = new Map<string, ClassWording[]>();
  for (const [prefix, named] of classes) {
    for (const [name, wordClass] of named) {
      const kind = fnv1a(`${prefix}${name}`);
      for (const [first, wordings] of wordClass) {
        const known = index.get(first) ?? [];
        known.push(...wordings.map(({ rest }) => ({ kind, rest })));
        index.set(first, known);
      }
    }
  }
  return index;
}

const WORDINGS = indexOf([
  ['mission ', MISSION_WORDS],
  ['modality ', readWordClasses(MODALITY_WORDS)],
]);

const POST = fnv1a('@post');
const NUMBER = fnv1a('@number');
const NAMES = {
  city: fnv1a('@city'),
  country: fnv1a('@country'),
  people: fnv1a('@people'),
  government: fnv1a('@government'),
};

/** Words are stemmed once, until there are this many of them. */
const MOST_STEMS = 20_000;
const stems = new Map<string, number>();

function stemSymbol(word: string): number {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const symbol = fnv1a(stemmer(word));
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, symbol);
  return symbol;
}

/** The symbols of a sentence's tokens. Names, posts and numbers are signs: what is learned is of no place and no state. */
export function symbolsOf({ tokens, names, posts }: SentenceView): Symbols[] {
  const signs = new Map<number, number>();
  for (const { from, to } of posts) for (let at = from; at < to; at += 1) signs.set(at, POST);
  for (const { from, to, as } of names) for (let at = from; at < to; at += 1) signs.set(at, NAMES[as]);
  return tokens.map(({ lower }, at) => {
    const sign = signs.get(at) ?? (/^\d/.test(lower) ? NUMBER : null);
    const kinds = sign === null || sign === POST ? [] : [sign];
    for (const { kind, rest } of WORDINGS.get(lower) ?? [])
      if (!kinds.includes(kind) && restStands(rest, tokens, at)) kinds.push(kind);
    return { word: sign ?? stemSymbol(lower), kinds };
  });
}
