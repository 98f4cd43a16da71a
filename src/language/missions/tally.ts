import type { Place } from '../places/gazetteer.ts';
import { placeKey } from './names-heard.ts';

/** What a state has or does somewhere: a post, a step. */
export interface Placed {
  readonly sender: string | null;
  readonly country: string;
  readonly city: Place | null;
}

/** How many posts or steps an article has told of each state and place: counted as they are told, so that no question walks them all. */
export class Tally {
  total = 0;
  private readonly counts = new Map<string, number>();

  push(told: Placed): void {
    const { sender, country } = told;
    const place = placeKey(told);
    this.total += 1;
    for (const key of [
      `by ${sender}`,
      `in ${country}`,
      `at ${place}`,
      `by ${sender} in ${country}`,
      `by ${sender} at ${place}`,
    ])
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** How many are a state's, an ISO code. */
  ofState(sender: string | undefined): number {
    return this.counts.get(`by ${sender}`) ?? 0;
  }

  inCountry(country: string): number {
    return this.counts.get(`in ${country}`) ?? 0;
  }

  ofStateIn(sender: string | undefined, country: string | undefined): number {
    return this.counts.get(`by ${sender} in ${country}`) ?? 0;
  }

  /** How many are at a place, by its `placeKey`. */
  at(place: string): number {
    return this.counts.get(`at ${place}`) ?? 0;
  }

  ofStateAt(sender: string | undefined, place: string): number {
    return this.counts.get(`by ${sender} at ${place}`) ?? 0;
  }
}
