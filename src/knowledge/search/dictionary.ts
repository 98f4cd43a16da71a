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
export function createDictionary(): Dictionary {
  const ids = new Map<string, number>([['', 0]]);
  const terms = [''];
  const words = [''];
  const byLetter = new Map<string, number[]>();
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
      const id = terms.length;
      ids.set(term, id);
      terms.push(term);
      const folded = foldWord(word);
      words.push(folded);
      const letter = folded.charAt(0);
      const siblings = byLetter.get(letter);
      if (siblings) siblings.push(id);
      else byLetter.set(letter, [id]);
      return id;
    },
  };
}
