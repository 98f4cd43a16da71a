import { MISSION_WORDS } from '../words/word-class-index.ts';
import { type Alternative, type Frame, MISSION_FRAMES } from './frames.ts';

/** An element of a frame, its alternatives by number. */
export interface IndexedElement {
  readonly alternatives: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A frame as the matcher asks for it. */
export interface IndexedFrame {
  readonly frame: Frame;
  readonly elements: readonly IndexedElement[];
  /**
   * The elements that it can't do without, the rarest first: where no alternative of one stands in a clause, the frame
   * doesn't either.
   */
  readonly needed: readonly (readonly number[])[];
  /** The alternatives that it can begin with. The name of a place is none. */
  readonly leads: readonly number[];
  /** Whether it can begin where a people's name stands for persons. */
  readonly leadsWithPeople: boolean;
}

/** An alternative that a word begins, and the words that have to follow. */
export interface Opening {
  readonly alternative: number;
  readonly rest: readonly string[];
  /** Stands for the alternative only where diplomats are spoken of: "his people", "half the team". */
  readonly byContext: boolean;
}

const NUMBERS = new Map<Alternative, number>();
for (const { elements } of MISSION_FRAMES) {
  for (const { alternatives } of elements) {
    for (const alternative of alternatives) {
      if (!NUMBERS.has(alternative)) NUMBERS.set(alternative, NUMBERS.size);
    }
  }
}

const numberOf = (alternative: Alternative): number => NUMBERS.get(alternative) ?? 0;

const numbersOfClass = (name: string): readonly number[] =>
  [...NUMBERS].filter(([{ isClass, word }]) => isClass && word === name).map(([, number]) => number);

/** How many alternatives the frames have; they are numbered from 0. */
export const ALTERNATIVE_COUNT = NUMBERS.size;

/** The alternatives `@place`, `@state`, `@post` and `@staff`. */
export const PLACE_ALTERNATIVES = numbersOfClass('place');
export const STATE_ALTERNATIVES = numbersOfClass('state');
export const POST_ALTERNATIVES = numbersOfClass('post');
export const STAFF_ALTERNATIVES = numbersOfClass('staff');

/** Words that stand in most sentences, so that they tell little of which frame does. */
const COMMON =
  /^(?:the|an?|of|in|to|at|on|by|for|from|with|and|or|as|it|its|their|they|his|her|we|is|are|was|were|be|been|has|have|had|will|would|not|no|that|who|this|said|says|out|up|back|[.,])$/;
const COMMON_WORD = 40;
/** Names of places and states, posts and people stand in most sentences about missions. */
const COMMON_CLASS = 400;

/** How often an alternative may be expected to stand in a sentence, by how many words begin it. */
function commonness({ word, isClass }: Alternative): number {
  if (!isClass) return COMMON.test(word) ? COMMON_WORD : 1;
  if (/^(?:place|state|post|staff|be|number)$/.test(word)) return COMMON_CLASS;
  return MISSION_WORDS.get(word)?.size ?? 1;
}

const COST = new Map([...NUMBERS].map(([alternative, number]) => [number, commonness(alternative)]));

const costOf = (alternatives: readonly number[]): number =>
  alternatives.reduce((sum, number) => sum + (COST.get(number) ?? 1), 0);

function indexed(frame: Frame): IndexedFrame {
  const elements = frame.elements.map(({ alternatives, optional, gap }) => ({
    alternatives: alternatives.map(numberOf),
    optional,
    gap,
  }));
  const mandatory = elements.findIndex(({ optional }) => !optional);
  const leads = elements
    .slice(0, mandatory === -1 ? elements.length : mandatory + 1)
    .flatMap(({ alternatives }) => alternatives)
    .filter((number) => !PLACE_ALTERNATIVES.includes(number));
  return {
    frame,
    elements,
    needed: elements
      .filter(({ optional }) => !optional)
      .map(({ alternatives }) => alternatives)
      .sort((a, b) => costOf(a) - costOf(b)),
    leads,
    leadsWithPeople: leads.some(
      (number) => STAFF_ALTERNATIVES.includes(number) || STATE_ALTERNATIVES.includes(number),
    ),
  };
}

/** The frames in the order of the list. */
export const INDEXED_FRAMES: readonly IndexedFrame[] = MISSION_FRAMES.map(indexed);

/**
 * Frames of which an element stands in a clause, in a row: for each its place in the list, and how many and which
 * alternatives its next rarest element has. Most are passed over by that without a look at the frames themselves, which
 * lie far apart in memory.
 */
type Anchored = readonly number[];

function anchored(): ReadonlyMap<number, Anchored> {
  const rows = new Map<number, number[]>();
  for (const [index, { needed }] of INDEXED_FRAMES.entries()) {
    const [anchor = [], next = []] = needed;
    for (const alternative of new Set(anchor)) {
      const row = rows.get(alternative) ?? [];
      row.push(index, next.length, ...next);
      rows.set(alternative, row);
    }
  }
  return rows;
}

/**
 * Alternative → the frames whose rarest element it stands for: where none of that element's alternatives stands in a
 * clause, the frame isn't looked at.
 */
export const ANCHORED: ReadonlyMap<number, Anchored> = anchored();

function openings(): ReadonlyMap<string, readonly Opening[]> {
  const byWord = new Map<string, Opening[]>();
  const add = (word: string, opening: Opening): void => {
    const known = byWord.get(word);
    if (known) known.push(opening);
    else byWord.set(word, [opening]);
  };
  for (const [{ word, isClass, form }, alternative] of NUMBERS) {
    if (!isClass) add(word, { alternative, rest: [], byContext: false });
    for (const [first, wordings] of isClass && word !== 'post' ? (MISSION_WORDS.get(word) ?? []) : []) {
      for (const wording of wordings) {
        if (form === undefined || wording.form === form)
          add(first, { alternative, rest: wording.rest, byContext: false });
      }
    }
  }
  for (const alternative of STAFF_ALTERNATIVES) {
    for (const [first, wordings] of MISSION_WORDS.get('crew') ?? []) {
      for (const { rest } of wordings) add(first, { alternative, rest, byContext: true });
    }
  }
  return byWord;
}

/** Word → what begins with it, so that a word is looked up once for all frames. */
export const OPENINGS = openings();
