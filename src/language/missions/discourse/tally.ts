import type { Place } from '../../places/gazetteer.ts';
import { placeKey } from './names-heard.ts';

/** What a state has or does somewhere: a post, a step. */
export interface Placed {
  readonly sender: string | null;
  readonly country: string;
  readonly city: Place | null;
}

/** How many of something there are. */
type Counts = Map<string | null | undefined, number>;

const count = (counts: Counts, key: string | null): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** How many posts or steps an article has told of each state and place: counted as they are told, so that no question walks them all. */
export class Tally {
  total = 0;
  private readonly states: Counts = new Map();
  private readonly countries: Counts = new Map();
  private readonly places: Counts = new Map();
  /** By state, in each country and at each place. */
  private readonly ofStates = new Map<string | null | undefined, { countries: Counts; places: Counts }>();

  push(told: Placed): void {
    const { sender, country } = told;
    const place = placeKey(told);
    const own = this.ofStates.get(sender) ?? { countries: new Map(), places: new Map() };
    this.ofStates.set(sender, own);
    this.total += 1;
    count(this.states, sender);
    for (const countries of [this.countries, own.countries]) count(countries, country);
    for (const places of [this.places, own.places]) count(places, place);
  }

  /** How many are a state's, an ISO code. */
  ofState(sender: string | undefined): number {
    return this.states.get(sender) ?? 0;
  }

  inCountry(country: string): number {
    return this.countries.get(country) ?? 0;
  }

  ofStateIn(sender: string | undefined, country: string | undefined): number {
    return this.ofStates.get(sender)?.countries.get(country) ?? 0;
  }

  /** How many are at a place, by its `placeKey`. */
  at(place: string): number {
    return this.places.get(place) ?? 0;
  }

  ofStateAt(sender: string | undefined, place: string): number {
    return this.ofStates.get(sender)?.places.get(place) ?? 0;
  }
}
