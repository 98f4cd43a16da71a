import { stemmer } from 'stemmer';
import { foldedWords, tellingWords } from '../language/people/fold-name.ts';

/** English as newsrooms type it: letters and digits of ASCII, and the marks between them. */
const PLAIN = /^[\p{ASCII}\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/u;
const IN_WORD = /[a-z0-9]/;
const REST_OF_WORD = /[a-z0-9]*/y;

/** What `foldedWords` does before it takes a plain text apart. */
const foldedPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘]s(?![a-z0-9])/g, '')
    .replace(/(?<=[a-z])\.(?=[a-z])|['’‘]/g, '');

/** Reads only the words that begin like the stem, whose last letter may be none of theirs: `happi`, happy. */
function holdsStem(folded: string, stem: string): boolean {
  const beginning = stem.slice(0, -1);
  for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
    if (at > 0 && IN_WORD.test(folded.charAt(at - 1))) continue;
    REST_OF_WORD.lastIndex = at;
    const [word = ''] = REST_OF_WORD.exec(folded) ?? [];
    if (stemmer(word) === stem) return true;
  }
  return false;
}

function holdsAll(text: string, stems: readonly string[]): boolean {
  if (!PLAIN.test(text) || stems.some(({ length }) => length < 2)) {
    const found = new Set(foldedWords(text).map((word) => stemmer(word)));
    return stems.every((stem) => found.has(stem));
  }
  const folded = foldedPlain(text);
  return stems.every((stem) => holdsStem(folded, stem));
}

/** Tells of one text after the other whether it holds all the words. */
export type WordsTest = (text: string) => boolean;

/**
 * A test for the telling words of a subject, whatever their endings: thousands of quotations are tried for one question.
 * @returns null when the subject has none
 */
export function holdsWordsOf(subject: string): WordsTest | null {
  const stems = tellingWords(subject).map((word) => stemmer(word));
  return stems.length === 0 ? null : (text) => holdsAll(text, stems);
}
