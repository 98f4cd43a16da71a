import type { Place } from '../../places/gazetteer.ts';
import { addTo, mostOf } from '../discourse/discourse.ts';
import { DIPLOMATIC, STATE_NOUNS } from '../lexicon/context-words.ts';
import { namesWithCapitals } from '../places/capital-phrases.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isOfOldTimes } from '../places/old-times.ts';
import { isAttribute, isOnesOwnPast, isSentFrom, isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import { readPosts } from '../posts/post-mention.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import { isPlaceAndDay, opensWithPlace } from '../words/dateline.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** A country named less often than this is no subject of an article. */
const FEWEST_NAMED = 3;
/** The one subject is named so many times as often as any other country. */
const RULING = 2;

/** Where somebody goes, speaks or works from is not what an article is about; nor is "the Lisbon flight" or a place of old. */
const isPassing = (view: SentenceView, name: NameMention): boolean =>
  isOfOldTimes(view, name) ||
  isSentFrom(view, name) ||
  isOnesOwnPast(view, name) ||
  isSpeakingPlace(view, name) ||
  placeRole(view, name) === 'destination' ||
  isAttribute(view, name);

/** States as those that send missions, and as those where posts stand. */
interface Parts {
  /** Those that own a post, or act where diplomats are spoken of. */
  readonly sending: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
}

function partsOf(views: readonly SentenceView[]): Parts {
  const sending = new Set<string>();
  const receiving = new Set<string>();
  for (const view of views) {
    for (const { sender, country } of readPosts(view)) {
      if (sender) sending.add(sender);
      if (country) receiving.add(country);
    }
    if (view.diplomatic)
      for (const { states } of stateSubjects(view)) for (const state of states) sending.add(state);
  }
  return { sending, receiving };
}

/** What a name counts for by what is its country's: "Cuba's power stations are failing", where nothing is told of Cuba's diplomats. */
const AS_OWNER = 0.5;

/** "Cuba's power stations", not "Cuba's foreign ministry" or "Cuba's embassy": what a country has, and no part of the state. */
function ownsThings({ tokens, posts }: SentenceView, { as, to }: NameMention): boolean {
  const noun = to + 1;
  return (
    as === 'country' &&
    tokens[to]?.lower === "'s" &&
    !tokens.slice(noun, noun + 3).some(({ lower }) => STATE_NOUNS.has(lower) || DIPLOMATIC.has(lower)) &&
    !posts.some(({ from }) => from >= noun && from <= noun + 3)
  );
}

/** "It came from Nairobi", where Kenya's embassy is spoken of and none in Kenya: where a letter is from. */
const SEAT_OF_SENDER = 0.5;

/**
 * The country that an article names most often without having it act, and whether no other comes near. A headline counts as
 * often as it is given.
 */
export function mostNamed(views: readonly SentenceView[]): { place: Place; rules: boolean } | null {
  const counts = new Map<string, number>();
  const cities = new Map<string, Place>();
  const { sending, receiving } = partsOf(views);
  for (const view of views) {
    const acting = stateSubjects(view);
    const owners = new Set(readPosts(view).map(({ sender }) => sender));
    for (const name of namesWithCapitals(view)) {
      const { place, as, seat, from, to } = name;
      if ((as !== 'city' && as !== 'country') || (as === 'country' && owners.has(place.country))) continue;
      const acts =
        !(view.heading && as === 'city') && acting.some((group) => from >= group.from && to <= group.to);
      if (isCompanion(view, name) || (acts && (sending.has(place.country) || !ownsThings(view, name))))
        continue;
      const passing = !view.heading && isPassing(view, name);
      const isHome = as === 'city' && seat && sending.has(place.country) && !receiving.has(place.country);
      const weight = passing ? 0.25 : as === 'city' && !seat ? 0.5 : 1;
      addTo(counts, place.country, weight * (isHome ? SEAT_OF_SENDER : acts ? AS_OWNER : 1));
      if (as === 'city' && opensWithPlace(view.tokens, { from, to })) addTo(counts, place.country, 1);
      if (as === 'city' && isPlaceAndDay(view.tokens, { from, to })) addTo(counts, place.country, 2);
      if (as === 'country' || !cities.has(place.country)) cities.set(place.country, place);
    }
  }
  const country = mostOf(counts, new Set());
  const place = country === null ? undefined : cities.get(country);
  if (country === null || place === undefined) return null;
  const next = counts.get(mostOf(counts, new Set([country])) ?? '') ?? 0;
  const count = counts.get(country) ?? 0;
  return { place, rules: count >= FEWEST_NAMED && count >= RULING * next };
}
