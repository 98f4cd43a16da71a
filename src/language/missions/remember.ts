import type { Place } from '../places/gazetteer.ts';
import { namesWithCapitals } from './capital-phrases.ts';
import { isCompanion } from './companion-states.ts';
import { consularCity } from './consular-city.ts';
import { datelineEnd, isPlaceAndDay, opensWithPlace } from './dateline.ts';
import {
  addTo,
  type Discourse,
  type Gist,
  type KnownPost,
  knowPost,
  mostOf,
  recallPost,
} from './discourse.ts';
import type { NameMention } from './mentions.ts';
import { isAttribute, isSpeakingPlace, placeRole } from './place-roles.ts';
import { readPosts } from './post-mention.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { standsAlone, stateSubjects } from './state-subjects.ts';
import { isPredicate } from './verbs.ts';
import { isConsular, standsIn } from './where-posts-stand.ts';

/** "Contact the embassy in Accra": where callers are sent; nothing is told of that post. */
const isReferral = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:contact|apply|write|refer|referred|referring|redirected|directed|turn)$/.test(lower),
    );

/** The state that alone has been spoken of as a sender. */
function onlySender({ senders }: Discourse, host: string): string | null {
  const others = [...senders.keys()].filter((code) => code !== host);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** "For Oman nothing has changed", "as for Oman": a state that a sentence opens with, whose "its" is. */
const isConcerned = ({ tokens }: SentenceView, { as, from }: NameMention): boolean =>
  as === 'country' && from <= 2 && /^(?:for|with|at)$/.test(tokens[from - 1]?.lower ?? '');

/** "Lahore is a case by itself.", "In Karachi the guns were silent.": the city that a sentence without a post opens with. */
function openingCity({ tokens, names, posts }: SentenceView): Place | null {
  const [name] = names;
  if (name?.as !== 'city' || posts.length > 0 || datelineEnd(tokens) > 0) return null;
  const opener = tokens[name.from - 1]?.lower ?? '';
  return name.from === 0 || (name.from <= 2 && /^(?:in|at|for|to|with|as)$/.test(opener)) ? name.place : null;
}

/** "The embassy in Doha is not affected": whether a sentence names one post, in a city, as its subject. */
function isSubjectInCity({ view, posts }: ReadSentence): boolean {
  const [post] = posts;
  if (!post || posts.length > 1 || post.cities.length !== 1) return false;
  return view.tokens.slice(0, post.from).every(({ lower }) => !isPredicate(lower));
}

/** What a sentence adds to what the article has spoken of. */
export function remember(read: ReadSentence, discourse: Discourse): void {
  const { view, subjects, posts } = read;
  discourse.heard.hear(read);
  const place = namesWithCapitals(view).findLast(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      !isSpeakingPlace(view, name) &&
      !isCompanion(view, name) &&
      !subjects.some(({ from, to }) => name.from >= from && name.to <= to),
  );
  if (place) discourse.freshPlace = { place: place.place, paragraph: view.paragraph };
  else if (discourse.freshPlace?.paragraph !== view.paragraph) discourse.freshPlace = null;
  const city = openingCity(view);
  if (city) discourse.opening = { place: city, paragraph: view.paragraph };
  discourse.freshPosts = [];
  discourse.freshSubjectPost = null;
  discourse.freshPeoples = [];
  if (posts.some(({ from }) => isReferral(view, from))) return;
  for (const name of view.names) {
    if (name.as !== 'city' && name.as !== 'country') continue;
    if (isSpeakingPlace(view, name)) continue;
    const role = placeRole(view, name);
    const isVague = name.as === 'city' && !name.seat && name.place.country !== discourse.gist?.place.country;
    if (role === 'location') addTo(discourse.hosts, name.place.country, isVague ? 0.25 : 1);
    if (
      role === 'location' &&
      name.as === 'city' &&
      !subjects.some(({ states }) => states.includes(name.place.country))
    )
      discourse.lastCity = name.place;
  }
  const [opener] = view.names;
  if (
    opener?.as === 'city' &&
    ((opener.from === 0 && datelineEnd(view.tokens) > 0) || isPlaceAndDay(view.tokens, opener))
  ) {
    addTo(discourse.hosts, opener.place.country, 0.5);
    discourse.lastCity ??= opener.place;
  }
  const fresh: KnownPost[] = [];
  for (const post of posts) {
    if (post.caretaker) continue;
    const owners = subjects.findLast(({ to }) => to <= post.from)?.states ?? [];
    const sender =
      post.sender ??
      (post.possessed ? (owners[0] ?? discourse.lastSubjects[0] ?? null) : null) ??
      owners[0] ??
      null;
    const recalled = recallPost(discourse, post, sender);
    const around = recalled?.city
      ? null
      : view.names.find(
          (name) =>
            (name.as === 'city' || name.as === 'country') &&
            name.place.country !== sender &&
            placeRole(view, name) === 'location',
        );
    const home = discourse.gist?.rules ? discourse.gist.place : null;
    const country = post.country ?? recalled?.country ?? around?.place.country ?? home?.country ?? null;
    if (country === null || country === sender) continue;
    const told =
      (recalled?.country === country ? recalled.city : null) ??
      (around?.as === 'city' && around.place.country === country ? around.place : null) ??
      (home?.kind === 'city' && home.country === country ? home : null);
    const fallback = isConsular(post.kind) ? consularCity(discourse, country) : null;
    const city = post.cities[0] ?? (told && standsIn(post.kind, told) ? told : fallback);
    const owner = sender ?? recalled?.sender ?? onlySender(discourse, country);
    const known = { sender: owner, country, city, kind: post.kind };
    knowPost(discourse, known);
    fresh.push(known);
    addTo(discourse.hosts, country, 3);
    if (sender) addTo(discourse.senders, sender, post.sender ? 2 : 1);
  }
  discourse.freshPosts = fresh;
  discourse.freshSubjectPost = isSubjectInCity(read) ? (fresh[0] ?? null) : null;
  const [first] = subjects;
  if (first) discourse.lastSubjects = first.states;
  else {
    const people = view.names.findLast((name) => name.as === 'people' && standsAlone(view, name));
    if (people) discourse.lastSubjects = [people.place.country];
  }
  discourse.freshSubjects = first?.states ?? [];
  discourse.freshPeoples = first
    ? []
    : view.names
        .filter((name) => name.as === 'people' || isConcerned(view, name))
        .map(({ place }) => place.country);
  for (const { states } of subjects) for (const state of states) addTo(discourse.senders, state, 1);
}

/** A country named less often than this is no subject of an article. */
const FEWEST_NAMED = 3;
/** The one subject is named so many times as often as any other country. */
const RULING = 2;

/** The state other than the host that acts at least twice and twice as often as any other. */
function mainActor(views: readonly SentenceView[], host: string): string | null {
  const acts = new Map<string, number>();
  for (const view of views) {
    for (const { states } of stateSubjects(view)) for (const state of states) addTo(acts, state, 1);
  }
  const most = mostOf(acts, new Set([host]));
  const next = most === null ? 0 : (acts.get(mostOf(acts, new Set([host, most])) ?? '') ?? 0);
  const count = acts.get(most ?? '') ?? 0;
  return count >= 2 && count >= RULING * next ? most : null;
}

/** So many words behind a place may stand the year of old in which something was there. */
const TO_YEAR = 3;

/** "In Monrovia in 1990". */
const isOfOldTimes = ({ tokens }: SentenceView, { to }: NameMention): boolean =>
  tokens.slice(to, to + TO_YEAR).some(({ text }) => /^1[89]\d\d$/.test(text));

/** Where somebody goes, speaks or works from is not what an article is about; nor is "the Lisbon flight" or a place of old. */
const isPassing = (view: SentenceView, name: NameMention): boolean =>
  isOfOldTimes(view, name) ||
  isSpeakingPlace(view, name) ||
  placeRole(view, name) === 'destination' ||
  isAttribute(view, name);

/** The country that an article names most often without having it act. */
export function gistOf(views: readonly SentenceView[]): Gist | null {
  const counts = new Map<string, number>();
  const cities = new Map<string, Place>();
  for (const view of views) {
    const acting = stateSubjects(view);
    const owners = new Set(readPosts(view).map(({ sender }) => sender));
    for (const name of namesWithCapitals(view)) {
      const { place, as, seat, from, to } = name;
      const acts =
        isCompanion(view, name) ||
        (!(view.heading && as === 'city') && acting.some((group) => from >= group.from && to <= group.to));
      if ((as !== 'city' && as !== 'country') || acts || (as === 'country' && owners.has(place.country)))
        continue;
      const passing = !view.heading && isPassing(view, name);
      addTo(counts, place.country, passing ? 0.25 : as === 'city' && !seat ? 0.5 : 1);
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
  return {
    place,
    rules: count >= FEWEST_NAMED && count >= RULING * next,
    sender: mainActor(views, country),
  };
}
