import type { MissionReport } from '../mission-report.ts';
import { isConsular } from './where-posts-stand.ts';

type OfPost = Pick<MissionReport, 'sender' | 'country' | 'city' | 'post'>;

/** Whether two reports may be of the same post; one that names no city is of any in the country. */
export const samePost = (a: OfPost, b: OfPost): boolean =>
  a.sender === b.sender &&
  a.country === b.country &&
  isConsular(a.post) === isConsular(b.post) &&
  (a.city === null || b.city === null || a.city === b.city);

const keyOf = ({ sender, country, post }: OfPost, city: string): string =>
  `${sender} ${country} ${isConsular(post)} ${city}`;

/** What is known of each post, so that a report finds what others tell of `samePost` without walking through them all. */
export class ByPost<T> {
  private readonly known = new Map<string, T>();
  private readonly merge: (a: T, b: T) => T;

  /** `merge`: what is known of a post by two reports. */
  constructor(merge: (a: T, b: T) => T) {
    this.merge = merge;
  }

  add(report: OfPost, value: T): void {
    for (const key of [keyOf(report, report.city ?? NO_CITY), keyOf(report, ANY_CITY)]) {
      const known = this.known.get(key);
      this.known.set(key, known === undefined ? value : this.merge(known, value));
    }
  }

  /** What is known of the report's post: in its city and where no city is named, or in any. */
  of(report: OfPost): T[] {
    const cities = report.city === null ? [ANY_CITY] : [report.city, NO_CITY];
    return cities.flatMap((city) => this.known.get(keyOf(report, city)) ?? []);
  }
}

const NO_CITY = '-';
const ANY_CITY = '*';
