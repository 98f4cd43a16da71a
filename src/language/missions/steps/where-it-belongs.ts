import { isConsular, isSeatOf } from '../posts/where-posts-stand.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';

/** So many words may stand between a post and its verb, and between that and the place. */
const FEW = 3;
const FEW_BEFORE_PLACE = 6;
/** So many between the place and how long it has been there. */
const FEW_BEHIND_PLACE = 6;

const HAS = /^(?:has|have|had)$/;
const STANDS = /^(?:been|stood|sat|remained|stayed|kept|lived|resided)$/;
const HOUSED = /^(?:housed|based|located|situated|lodged|headquartered|always|long|there)$/;
const INSIDE = /^(?:in|at|on|inside|near)$/;
/** Where another statement begins. */
const GOES_ON = /^(?:[,;:–—]|and|but|when|until|till)$/;
const LEAVES =
  /^(?:clos|shut|suspend|evacuat|abandon|mov|relocat|left|leav|quit|withdr|pull|ceas|empt|fled|flee|halt|lock|operat)/;
const SO_LONG = /^(?:since|for|from|throughout|ever)$/;

/** Where behind a post the words start that say where it has stood: "has been in"; -1 where none do. */
function standsFrom({ tokens }: SentenceView, until: number): number {
  for (let at = until; at <= until + FEW; at += 1) {
    if (!HAS.test(tokens[at]?.lower ?? '')) continue;
    let next = at + 1;
    if (HOUSED.test(tokens[next]?.lower ?? '')) next += 1;
    if (!STANDS.test(tokens[next]?.lower ?? '')) return -1;
    next += 1;
    if (HOUSED.test(tokens[next]?.lower ?? '')) next += 1;
    return INSIDE.test(tokens[next]?.lower ?? '') ? next + 1 : -1;
  }
  return -1;
}

/**
 * "Britain's embassy has been in Accra since 1957": whether a post is said to have stood for long where such posts stand, in the
 * country it is accredited to. One that has been in another country, or an embassy in another city than a seat of government, has
 * left its place.
 */
export function hasStoodWhereItBelongs(view: SentenceView, { places }: Roles): boolean {
  return view.posts.some(({ to, kind }) => {
    const from = standsFrom(view, to);
    if (from < 0) return false;
    const name = view.names.find((one) => one.from >= from && one.from < from + FEW_BEFORE_PLACE);
    if (!name || name.as === 'people' || name.as === 'government') return false;
    const since = view.tokens.findIndex(({ lower }, at) => at >= name.to && SO_LONG.test(lower));
    if (since < 0 || since > name.to + FEW_BEHIND_PLACE) return false;
    const goesOn = view.tokens.findIndex(({ lower }, at) => at > since && GOES_ON.test(lower));
    if (goesOn >= 0 && view.tokens.slice(goesOn).some(({ lower }) => LEAVES.test(lower))) return false;
    if (name.as === 'city' && !isConsular(kind) && !isSeatOf(name.place)) return false;
    return places.every(
      ({ country, city }) =>
        country === name.place.country &&
        (city === null || name.as !== 'city' || city.name === name.place.name),
    );
  });
}
