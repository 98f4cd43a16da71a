import type { Place } from '../places/gazetteer.ts';
import type { NameMention } from './mentions.ts';
import { isAttribute, isSpeakingPlace, placeRole } from './place-roles.ts';
import type { ReadSentence } from './read-sentence.ts';

/** A place or state as an article has named it so far. Sentences count from 0, the headline as one. */
export interface HeardName {
  readonly place: Place;
  times: number;
  /** How often as the place where something happens. */
  located: number;
  /** How often as who acts or speaks. */
  acting: number;
  readonly first: number;
  last: number;
}

/** What tells places apart: a country, or a city in it. */
export const placeKey = ({ country, city }: { country: string; city: Place | null }): string =>
  `${country} ${city?.name ?? ''}`;

/** The key of a place of the gazetteer; none of none. */
export const keyOfPlace = (place: Place | null | undefined): string =>
  place ? placeKey({ country: place.country, city: place.kind === 'city' ? place : null }) : '';

/** Whether a name is that of a city or country, not that of a people or government. */
export const isOfPlace = ({ as }: NameMention): boolean => as === 'city' || as === 'country';

/** The names of places and states that an article has used. */
export class NamesHeard {
  /** How many sentences have been heard. */
  sentences = 0;
  /** Cities and countries, by `placeKey`. */
  readonly places = new Map<string, HeardName>();
  /** Countries with their peoples, governments and capitals, by ISO code. */
  readonly states = new Map<string, HeardName>();

  /** Takes in a sentence's names. */
  hear({ view, subjects }: ReadSentence): void {
    for (const name of view.names) {
      const acts =
        isSpeakingPlace(view, name) || subjects.some(({ from, to }) => name.from >= from && name.to <= to);
      const located = isOfPlace(name) && placeRole(view, name) === 'location';
      if (isOfPlace(name) && !isAttribute(view, name))
        this.count(this.places, keyOfPlace(name.place), name, acts, located);
      if (name.as !== 'city' || name.seat) this.count(this.states, name.place.country, name, acts, located);
    }
    this.sentences += 1;
  }

  private count(
    names: Map<string, HeardName>,
    key: string,
    { place }: NameMention,
    acts: boolean,
    located: boolean,
  ): void {
    const known = names.get(key) ?? {
      place,
      times: 0,
      located: 0,
      acting: 0,
      first: this.sentences,
      last: 0,
    };
    known.times += 1;
    known.last = this.sentences;
    if (located) known.located += 1;
    if (acts) known.acting += 1;
    names.set(key, known);
  }
}
