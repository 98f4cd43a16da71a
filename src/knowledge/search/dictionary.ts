import { foldWord } from '../../language/terms/term.ts';

/** Numbers for terms. It only grows: an older index that shares it is not disturbed by what a newer one adds. */
export interface Dictionary {
  readonly size: number;
  /** 0 for the empty term. */
  idOf(term: string): number;
  /** The number of a term that is known already. */
  find(term: string): number | undefined;
  termOf(id: number): string;
  /** Takes a number for the term if it is new; `word` is how it was first met, for spelling help. */
  add(term: string, word: string): number;
  /** The first word met with this term, in lower case, without accents and possessive. */
  wordOf(id: number): string;
  /** The numbers of the terms whose first word starts with a letter (lower case, no accent). */
  startingWith(letter: string): readonly number[];
}

/** A dictionary with nothing in it but the empty term. */
export const createDictionary = (): Dictionary => dictionaryOf([''], ['']);

/**
 * A dictionary that holds terms already.
 * @param terms by number, the empty one first; they become the dictionary's own
 * @param words for each of them what `wordOf` gives
 */
export function dictionaryOf(terms: string[], words: string[]): Dictionary {
  const ids = new Map<string, number>();
  const byLetter = new Map<string, number[]>();
  const file = (id: number): void => {
    ids.set(terms[id] ?? '', id);
    if (id === 0) return;
    const letter = words[id]?.charAt(0) ?? '';
    const siblings = byLetter.get(letter);
    if (siblings) siblings.push(id);
    else byLetter.set(letter, [id]);
  };
  for (const id of terms.keys()) file(id);
  return {
    get size() {
      return terms.length;
    },
    idOf: (term) => ids.get(term) ?? 0,
    find: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? '',
    wordOf: (id) => words[id] ?? '',
    startingWith: (letter) => byLetter.get(letter) ?? [],
    add(term, word) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terms.push(term) - 1;
      words.push(foldWord(word));
      file(id);
      return id;
    },
  };
}
