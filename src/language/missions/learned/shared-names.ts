import type { ReadSentence } from '../subjects/read-sentence.ts';

/** Of a sentence, at most so many names are looked at. */
const MOST_NAMES = 12;

/** What a sentence of an article speaks of by name. */
interface Named {
  /** ISO codes of the states it names, without that which the whole article is about. */
  readonly states: ReadonlySet<string>;
  /** The same; where it names none, those of the nearest sentence before it that does. */
  readonly meant: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}

const NOTHING: Named = { states: new Set(), meant: new Set(), cities: new Set() };

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const one of some) if (others.has(one)) return true;
  return false;
};

/** The state that most sentences name: where the news is from. */
function commonest(named: readonly ReadonlySet<string>[]): string | null {
  const counts = new Map<string, number>();
  for (const states of named) for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  let most: string | null = null;
  for (const [state, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = state;
  return most;
}

/** Which sentences of an article speak of the same states and cities. */
export class SharedNames {
  private readonly named: readonly Named[];

  /** The sentences in the order of the text; null where one was not read. */
  constructor(sentences: readonly (ReadSentence | null)[]) {
    const names = sentences.map((read) => read?.view.names.slice(0, MOST_NAMES) ?? []);
    const states = names.map((own) => new Set(own.map(({ place }) => place.country)));
    const about = commonest(states);
    let meant: ReadonlySet<string> = new Set();
    this.named = names.map((own, at) => {
      const others = new Set(states[at]);
      if (about !== null) others.delete(about);
      if (others.size > 0) meant = others;
      const cities = new Set(own.flatMap(({ as, place }) => (as === 'city' ? [place.name] : [])));
      return { states: others, meant, cities };
    });
  }

  /** How many states a sentence names beside that which the article is about. */
  statesAt(at: number): number {
    return this.of(at).states.size;
  }

  /** Whether both name a state. */
  nameOneState(at: number, other: number): boolean {
    return meet(this.of(at).states, this.of(other).states);
  }

  /** Whether both speak of a state, be it that one goes on about what stands before it. */
  speakOfOneState(at: number, other: number): boolean {
    return meet(this.of(at).meant, this.of(other).meant);
  }

  /** Whether both name a city. */
  nameOneCity(at: number, other: number): boolean {
    return meet(this.of(at).cities, this.of(other).cities);
  }

  private of(at: number): Named {
    return this.named[at] ?? NOTHING;
  }
}
