import type { Span } from '../span.ts';
import { SHORTENED_NAMES } from './abbreviations.ts';
import { TENS, UNITS } from './number-words.ts';
import { foldWord, termOf } from './term.ts';
import { type Word, wordsOf } from './words.ts';

/** A name or number of several words that counts as one. */
export interface LongerName {
  readonly term: string;
  readonly end: number;
}

const NAMES = new Map<string, { words: readonly string[]; term: string }[]>();
for (const [name, term] of SHORTENED_NAMES) {
  const words = name.split(' ');
  const first = words[0] ?? name;
  NAMES.set(first, [...(NAMES.get(first) ?? []), { words, term }]);
}

const OPENERS: ReadonlySet<string> = new Set([...NAMES.keys(), ...TENS.keys(), 'non']);

/** How far one longer name may reach. */
const REACH = 48;

const folded = (word: Word | undefined): string => (word ? foldWord(word.raw) : '');
const adjacent = (words: readonly Word[]): boolean => (words[1]?.start ?? 0) - (words[0]?.end ?? 0) === 1;

function asName(words: readonly Word[]): LongerName | undefined {
  const name = NAMES.get(folded(words[0]))?.find((candidate) =>
    candidate.words.every((word, at) => folded(words[at]) === word),
  );
  const last = name && words[name.words.length - 1];
  return last && { term: name.term, end: last.end };
}

/** "Forty-four officials" are 44. */
function asNumber(words: readonly Word[]): LongerName | undefined {
  const ten = TENS.get(folded(words[0]));
  const unit = folded(words[1]) === 'one' ? 1 : UNITS.get(folded(words[1]));
  const isNumber = ten !== undefined && unit !== undefined && unit < 10 && adjacent(words);
  return isNumber ? { term: String(ten + unit), end: words[1]?.end ?? 0 } : undefined;
}

/** "Non-essential" and "nonessential" are one word to a search. */
function asNegation(words: readonly Word[]): LongerName | undefined {
  const next = words[1];
  if (folded(words[0]) !== 'non' || !next || !adjacent(words)) return undefined;
  return { term: termOf(`non${foldWord(next.raw)}`), end: next.end };
}

/** Whether a word may open a longer name. */
export const opensLongerName = (raw: string): boolean => OPENERS.has(foldWord(raw));

/** The longer name or number that starts at a word which {@link opensLongerName}. */
export function longerNameAt(text: string, span: Span): LongerName | undefined {
  const words = wordsOf(text, { start: span.start, end: Math.min(span.end, span.start + REACH) });
  return asName(words) ?? asNumber(words) ?? asNegation(words);
}
