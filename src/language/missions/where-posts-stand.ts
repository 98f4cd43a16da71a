import { meaningsOf, type Place } from '../places/gazetteer.ts';
import type { Discourse } from './discourse.ts';
import type { PostKind } from './mission-report.ts';

export const isConsular = (kind: PostKind | null): boolean =>
  kind === 'consulate' || kind === 'consulate-general';

/** Whether a city is a capital or another seat of government. */
export const isSeatOf = ({ name, country }: Place): boolean =>
  meaningsOf(name).some(({ place, seat }) => seat && place.country === country);

/** Embassies stand in seats of government, consulates elsewhere. */
export const standsIn = (kind: PostKind | null, city: Place): boolean =>
  kind === 'embassy' ? isSeatOf(city) : !isConsular(kind) || !isSeatOf(city);

/** Where a consulate stands that no city is named with: where the last one stood that was, else in the city the article is about. */
export function consularCity(
  { posts, gist }: Pick<Discourse, 'posts' | 'gist'>,
  country: string,
): Place | null {
  const here = posts.filter(
    (post) => post.country === country && isConsular(post.kind) && post.city !== null,
  );
  const city =
    here.at(-1)?.city ?? (gist?.place.kind === 'city' && gist.place.country === country ? gist.place : null);
  return city !== null && !isSeatOf(city) ? city : null;
}
