import type { Question } from '../../language/terms/question.ts';
import { isCountryTerm, relatedTerms } from '../../language/terms/related-terms.ts';
import type { PassageIndex } from './passage-index.ts';
import { isCalendarTerm } from './terms-of-day.ts';

/** A term of the corpus that stands for a term of the question. */
export interface Stand {
  readonly slot: number;
  readonly term: number;
  /** 1 for the same term, less for a relative. */
  readonly weight: number;
}

/** One different term of a question, measured against the corpus. */
export interface Slot {
  readonly term: string;
  readonly name: boolean;
  readonly country: boolean;
  readonly focus: boolean;
  readonly number: boolean;
  /** A year, a month or a day of the week. */
  readonly calendar: boolean;
  /** Whether the corpus has it or something that stands for it. */
  readonly known: boolean;
  /** In how many sentences it stands itself. */
  readonly frequency: number;
  /** Inverse sentence frequency: how much a match tells. */
  readonly value: number;
}

export interface Query {
  readonly question: Question;
  readonly slots: readonly Slot[];
  readonly stands: readonly Stand[];
  /** The slots in the order of the question, for neighbouring words. */
  readonly sequence: readonly number[];
  /** Sum of the slots' values. */
  readonly total: number;
  /** The value of a term that the corpus lacks: no slot has more. */
  readonly most: number;
}

/** Questions are short; what comes after so many different terms is left out. */
const MOST_SLOTS = 32;

/** A relative with this weight or more names the same thing: "British" is no rarer than "Britain". */
const SAME_THING = 0.8;

/** Inverse frequency as in BM25, never negative. */
const inverse = (all: number, frequency: number): number =>
  Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));

/** Measures a question against a corpus: which terms tell much, and what may stand for them. */
export function prepareQuery(
  question: Question,
  index: PassageIndex,
  spellings: (word: string) => readonly string[],
): Query {
  const slots: Slot[] = [];
  const stands: Stand[] = [];
  const sequence: number[] = [];
  const slotOf = new Map<string, number>();
  const worthOf = (frequency: number) => inverse(index.sentenceCount, frequency);
  for (const word of question.terms) {
    const known = slotOf.get(word.term);
    if (known !== undefined) {
      sequence.push(known);
      continue;
    }
    if (slots.length >= MOST_SLOTS) break;
    const slot = slots.length;
    const id = index.dictionary.find(word.term);
    const frequency = id === undefined ? 0 : (index.sentenceFrequency[id] ?? 0);
    const relatives = new Map(relatedTerms(word.term));
    const frequencyOf = (term: string) => index.sentenceFrequency[index.dictionary.find(term) ?? -1] ?? 0;
    const usual = [...relatives]
      .filter(([, weight]) => weight >= SAME_THING)
      .map(([term]) => frequencyOf(term));
    const value = worthOf(Math.max(frequency, ...usual));
    slotOf.set(word.term, slot);
    sequence.push(slot);
    const before = stands.length;
    const asked = {
      term: word.term,
      name: word.name,
      country: isCountryTerm(word.term),
      focus: word.focus,
      number: /^\d/.test(word.term),
      calendar: isCalendarTerm(word.term),
      frequency,
      value,
    };
    if (frequency > 0) relatives.set(word.term, 1);
    else for (const spelling of spellings(word.raw)) relatives.set(spelling, 0.8);
    for (const [term, weight] of relatives) {
      const stand = index.dictionary.find(term);
      const standFrequency = frequencyOf(term);
      if (stand === undefined || standFrequency === 0) continue;
      // A common relative tells less than the rare word it stands for.
      const worth = weight * Math.min(1, worthOf(standFrequency) / value);
      stands.push({ slot, term: stand, weight: worth });
    }
    slots.push({ ...asked, known: stands.length > before });
  }
  return {
    most: worthOf(0),
    question,
    slots,
    stands,
    sequence,
    total: slots.reduce((sum, { value }) => sum + value, 0),
  };
}
