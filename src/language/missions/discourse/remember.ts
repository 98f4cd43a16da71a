import type { Place } from '../../places/gazetteer.ts';
import { SAYING } from '../lexicon/context-words.ts';
import { GOVERNMENT_VERBS } from '../lexicon/government-verbs.ts';
import { namesWithCapitals } from '../places/capital-phrases.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import { isConsular, standsIn } from '../posts/where-posts-stand.ts';
import { isOfCaretaker } from '../subjects/caretaker-posts.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import { standsAlone } from '../subjects/state-subjects.ts';
import { datelineEnd, isPlaceAndDay } from '../words/dateline.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';
import { consularCity } from './consular-city.ts';
import { addTo, type Discourse, type KnownPost, knowConsulates, knowPost, recallPost } from './discourse.ts';
import { placesTogether } from './places-together.ts';

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

/** "Minsk gave a different account.", "Minsk flatly denied it.": a capital that a sentence opens with as the government in it. */
function isGovernment(
  { view: { tokens }, subjects }: ReadSentence,
  { from, to, seat }: NameMention,
): boolean {
  if (!seat || from !== 0 || !subjects.some((group) => group.from <= from && group.to >= to)) return false;
  const next = tokens[to]?.lower ?? '';
  const verb = next.endsWith('ly') ? (tokens[to + 1]?.lower ?? '') : next;
  return SAYING.has(verb) || GOVERNMENT_VERBS.has(verb);
}

/** "Lahore is a case by itself.", "In Karachi the guns were silent.": the city that a sentence without a post opens with. */
function openingCity(read: ReadSentence): Place | null {
  const { tokens, names, posts } = read.view;
  const [name] = names;
  if (name?.as !== 'city' || posts.length > 0 || datelineEnd(tokens) > 0 || isGovernment(read, name))
    return null;
  const opener = tokens[name.from - 1]?.lower ?? '';
  return name.from === 0 || (name.from <= 2 && /^(?:in|at|for|to|with|as)$/.test(opener)) ? name.place : null;
}

/** "The embassy in Doha is not affected": whether a sentence names one post, in a city, as its subject. */
function isSubjectInCity({ view, posts }: ReadSentence): boolean {
  const [post] = posts;
  if (!post || posts.length > 1 || post.cities.length !== 1) return false;
  return view.tokens.slice(0, post.from).every(({ lower }) => !isPredicate(lower));
}

/** "Our embassy": that of those who speak. */
const isOfSpeakers = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'our');

/** What a sentence adds to what the article has spoken of. */
export function remember(read: ReadSentence, discourse: Discourse): void {
  const { view, subjects, posts } = read;
  discourse.heard.hear(read);
  const elsewhere = new Set(
    view.names.filter(({ from }) => worksElsewhere(view, from)).map(({ place }) => place.country),
  );
  const place = namesWithCapitals(view).findLast(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      !isSpeakingPlace(view, name) &&
      !isCompanion(view, name) &&
      !elsewhere.has(name.place.country) &&
      !subjects.some(({ from, to }) => name.from >= from && name.to <= to),
  );
  if (place) discourse.freshPlace = { place: place.place, paragraph: view.paragraph };
  else if ((discourse.freshPlace?.paragraph ?? 0) < view.paragraph - 1) discourse.freshPlace = null;
  const city = openingCity(read);
  if (city) discourse.opening = { place: city, paragraph: view.paragraph };
  discourse.freshPosts = [];
  const together = placesTogether(view, posts);
  if (together || posts.some(({ cities, sender }) => cities.length > 0 || sender !== null))
    discourse.together = together;
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
  const speaking = discourse.topic.length === 0 ? discourse.voice : null;
  for (const post of posts) {
    if (post.caretaker) continue;
    const owners = subjects.findLast(({ to }) => to <= post.from)?.states ?? [];
    const sender =
      post.sender ??
      (post.possessed && isOfSpeakers(view, post.from) ? discourse.voice : null) ??
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
    const owner = sender ?? recalled?.sender ?? speaking ?? onlySender(discourse, country);
    const known = { sender: owner, country, city, kind: post.kind };
    knowPost(discourse, known);
    knowConsulates(discourse, known, city === null ? post.cities : [city, ...post.cities]);
    fresh.push(known);
    addTo(discourse.hosts, country, 3);
    if (sender) addTo(discourse.senders, sender, post.sender ? 2 : 1);
  }
  discourse.freshPosts = fresh;
  discourse.freshSubjectPost = isSubjectInCity(read) ? (fresh[0] ?? null) : null;
  const [first] = subjects;
  if (first) discourse.lastSubjects = first.states;
  else {
    const people = view.names.findLast(
      (name) => name.as === 'people' && standsAlone(view, name) && !isOfCaretaker(view, name),
    );
    if (people) discourse.lastSubjects = [people.place.country];
  }
  discourse.freshSubjects = first?.states ?? [];
  discourse.freshPeoples = first
    ? []
    : view.names
        .filter((name) => (name.as === 'people' || isConcerned(view, name)) && !isOfCaretaker(view, name))
        .map(({ place }) => place.country);
  for (const { states } of subjects) for (const state of states) addTo(discourse.senders, state, 1);
}
