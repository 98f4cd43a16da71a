import type { Place } from '../../places/gazetteer.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isPlaceOfNumber } from '../places/place-of-number.ts';
import { isAttribute, isCallersPlace, isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import { isOfCaretaker } from '../subjects/caretaker-posts.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';

/** How often something was named. */
interface Uses {
  times: number;
  /** How often as the place where something happens. */
  located: number;
  /** How often as who acts or speaks. */
  acting: number;
  /** How often as where somebody goes, other than home, or as what does the work of another place or state. */
  reached: number;
}

/** A place or state as an article has named it so far. Sentences count from 0, the headline as one. */
export interface HeardName extends Uses {
  readonly place: Place;
  readonly first: number;
  last: number;
  /** The last sentence that named it otherwise than as where something happens, comes from or goes to; -1 if none did. */
  lastMeant: number;
}

/** What tells places apart: a country, or a city in it. */
export const placeKey = ({ country, city }: { country: string; city: Place | null }): string =>
  `${country} ${city?.name ?? ''}`;

/** The key of a place of the gazetteer; none of none. */
export const keyOfPlace = (place: Place | null | undefined): string =>
  place ? placeKey({ country: place.country, city: place.kind === 'city' ? place : null }) : '';

/** Whether a name is that of a city or country, not that of a people or government. */
export const isOfPlace = ({ as }: NameMention): boolean => as === 'city' || as === 'country';

/** Whether something has been named only as where others go or work from. */
export const isOnlyReached = (heard: HeardName | undefined): boolean =>
  heard !== undefined && heard.reached === heard.times;

/** So many names come into question; of more, those that were used last. */
const MOST_NAMES = 64;

/** "Flown home to Oslo", "called back to Lima": to whose home people go. */
const isHomeward = ({ lower }: Token): boolean => /^(?:home|back|recall\p{L}*|return\p{L}*)$/u.test(lower);

/** "Chad: three envoys have stayed": whose entry of a round-up it is, not where. */
const isLabel = ({ tokens }: SentenceView, { as, from, to }: NameMention): boolean =>
  as === 'country' &&
  tokens[to]?.text === ':' &&
  (from === 0 ||
    tokens.slice(0, from).every(({ lower, text }) => lower === 'the' || !/[\p{L}\p{N}]/u.test(text)));

const UNUSED: Readonly<Uses> = { times: 0, located: 0, acting: 0, reached: 0 };

/** The names of one sort that an article has used, in the order in which it began to. */
class RememberedNames {
  /** How often any was named. */
  times = 0;
  private readonly names = new Map<string, HeardName>();
  /** Those that come into question. */
  private readonly recent = new Map<string, HeardName>();
  private readonly countries = new Map<string, Uses>();

  get(key: string): HeardName | undefined {
    return this.names.get(key);
  }

  /** Those that come into question, in the order in which they were first used or used again. */
  latest(): Place[] {
    return [...this.recent.values()].map(({ place }) => place);
  }

  /** How often names in a country, an ISO code, were used. */
  usesIn(country: string): Readonly<Uses> {
    return this.countries.get(country) ?? UNUSED;
  }

  /** Takes in one use, in the sentence of this number. */
  use(
    key: string,
    place: Place,
    sentence: number,
    {
      acts,
      located,
      isReached,
      isPlace,
    }: { acts: boolean; located: boolean; isReached: boolean; isPlace: boolean },
  ): void {
    const known = this.names.get(key) ?? { ...UNUSED, place, first: sentence, last: sentence, lastMeant: -1 };
    const inCountry = this.countries.get(place.country) ?? { ...UNUSED };
    this.names.set(key, known);
    this.countries.set(place.country, inCountry);
    for (const uses of [known, inCountry]) {
      uses.times += 1;
      if (located) uses.located += 1;
      if (acts) uses.acting += 1;
      if (isReached) uses.reached += 1;
    }
    this.times += 1;
    known.last = sentence;
    if (!isPlace) known.lastMeant = sentence;
    this.recent.set(key, known);
    if (this.recent.size > MOST_NAMES) this.passOver();
  }

  /** The name that was used longest ago comes no more into question until it is used again. */
  private passOver(): void {
    const [oldest] = [...this.recent].reduce((least, one) => (one[1].last < least[1].last ? one : least));
    this.recent.delete(oldest);
  }
}

/** The names of places and states that an article has used. */
export class NamesHeard {
  /** How many sentences have been heard. */
  sentences = 0;
  /** Cities and countries, by `placeKey`. */
  readonly places = new RememberedNames();
  /** Countries with their peoples, governments and capitals, by ISO code. */
  readonly states = new RememberedNames();
  /** The countries, as ISO codes, in which something has happened other than that somebody spoke. */
  readonly scenes = new Set<string>();

  /** Takes in a sentence's names. */
  hear({ view, subjects }: ReadSentence): void {
    for (const name of view.names) {
      const { place } = name;
      const acts =
        (isSpeakingPlace(view, name) && !isCallersPlace(view, name)) ||
        isCompanion(view, name) ||
        subjects.some(({ from, to }) => name.from >= from && name.to <= to);
      const role = isOfPlace(name) ? placeRole(view, name) : 'other';
      const located = role === 'location';
      const isReached =
        (role === 'destination' && !view.tokens.slice(0, name.from).some(isHomeward)) ||
        (isOfPlace(name) && (worksElsewhere(view, name.from) || isPlaceOfNumber(view, name))) ||
        isOfCaretaker(view, name);
      const use = { acts, located, isReached, isPlace: role !== 'other' };
      if (located && !isSpeakingPlace(view, name)) this.scenes.add(place.country);
      if (
        isOfPlace(name) &&
        !isAttribute(view, name) &&
        !isCompanion(view, name) &&
        !isCallersPlace(view, name) &&
        !isLabel(view, name)
      )
        this.places.use(keyOfPlace(place), place, this.sentences, use);
      if (name.as !== 'city' || name.seat) this.states.use(place.country, place, this.sentences, use);
    }
    this.sentences += 1;
  }
}
