import { tellingWords } from '../../language/people/fold-name.ts';
import type { Steps } from '../in-slices.ts';
import type { Speaker } from './speaker.ts';

/** The words by which speakers are found, prepared once: thousands of names are not read again for every query. */
export interface SpeakerWords {
  /** The telling words of a printed form of a name, a role or an organization. */
  of(form: string): readonly string[];
  /** Each different word, and which speakers have it, by their place in the list. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** Reads the words of all names, roles and organizations. */
export function* readSpeakerWords(speakers: readonly Speaker[]): Steps<SpeakerWords> {
  const known = new Map<string, readonly string[]>();
  const of = (form: string): readonly string[] => {
    const words = known.get(form) ?? tellingWords(form);
    known.set(form, words);
    return words;
  };
  const holders = new Map<string, number[]>();
  for (const [at, { names, roles, organizations }] of speakers.entries()) {
    for (const form of [...names, ...roles, ...organizations]) {
      for (const word of of(form)) {
        const those = holders.get(word);
        if (!those) holders.set(word, [at]);
        else if (those.at(-1) !== at) those.push(at);
      }
    }
    yield;
  }
  return { of, holders };
}
