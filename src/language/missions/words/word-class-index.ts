import { CLOSURE_CLASSES } from '../lexicon/closure-classes.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { STAFFING_CLASSES } from '../lexicon/staffing-classes.ts';
import { WORD_CLASSES } from '../lexicon/word-classes.ts';
import { formsOf, type VerbForm } from './inflect.ts';

/** A wording of a class: its words after the first, and the form of its verb. */
export interface Wording {
  readonly rest: readonly string[];
  readonly form: VerbForm | null;
}

/** First word → the wordings that begin with it, the longest first. */
export type WordClass = ReadonlyMap<string, readonly Wording[]>;

function addWording(into: Map<string, Wording[]>, words: readonly string[], form: VerbForm | null): void {
  const [first = '', ...rest] = words;
  const known = into.get(first);
  if (known) known.push({ rest, form });
  else into.set(first, [{ rest, form }]);
}

function classOf(isVerbs: boolean, entries: readonly string[]): WordClass {
  const words = new Map<string, Wording[]>();
  for (const entry of entries) {
    const [first = '', ...rest] = entry.split(' ');
    if (!isVerbs) addWording(words, [first, ...rest], null);
    else for (const [form, kind] of formsOf(first)) addWording(words, [form, ...rest], kind);
  }
  for (const wordings of words.values()) wordings.sort((a, b) => b.rest.length - a.rest.length);
  return words;
}

/** Reads a module of word classes: `name: words` and `name = verbs`, a line each. */
export function readWordClasses(source: string): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const line of source.split('\n')) {
    const parsed = /^([a-z]+)( =|:) (.+)$/.exec(line);
    if (!parsed) continue;
    const [, name = '', mark, entries = ''] = parsed;
    classes.set(name, classOf(mark === ' =', entries.split(', ')));
  }
  return classes;
}

/** The words of mission news by meaning. */
export const MISSION_WORDS = readWordClasses(
  [WORD_CLASSES, CLOSURE_CLASSES, STAFFING_CLASSES, `number: ${NUMBER_WORDS.join(', ')}`].join('\n'),
);

/** Past and present forms of all verbs: behind "and", they say another thing of the same subject. */
export const SAID_OF_SUBJECT: ReadonlySet<string> = new Set(
  [...MISSION_WORDS.values()].flatMap((wordClass) =>
    [...wordClass].flatMap(([first, wordings]) =>
      wordings.some(({ form }) => form === 'past' || form === 's') ? [first] : [],
    ),
  ),
);

type Words = readonly { readonly lower: string }[];

/** Whether the words after the one at `at` are these. */
export function restStands(rest: readonly string[], words: Words, at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    if (words[at + 1 + index]?.lower !== rest[index]) return false;
  }
  return true;
}

/** How many words of a class's wording stand at a place; 0 when none does. The longest wording wins. */
export function wordingLength(
  wordClass: WordClass | undefined,
  words: Words,
  at: number,
  form?: string,
): number {
  const wordings = wordClass?.get(words[at]?.lower ?? '');
  if (!wordings) return 0;
  for (const { rest, form: its } of wordings) {
    if ((form === undefined || its === form) && restStands(rest, words, at)) return 1 + rest.length;
  }
  return 0;
}
