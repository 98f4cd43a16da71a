import type { Place } from '../../places/gazetteer.ts';
import { isConsular, isSeatOf } from '../posts/where-posts-stand.ts';
import type { Discourse } from './discourse.ts';

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
