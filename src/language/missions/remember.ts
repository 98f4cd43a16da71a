import type { Place } from '../places/gazetteer.ts';
import { datelineEnd } from './dateline.ts';
import { addTo, type Discourse, type Gist, mostOf, recallPost } from './discourse.ts';
import { isSpeakingPlace, placeRole } from './place-roles.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { stateSubjects } from './state-subjects.ts';

/** "Contact the embassy in Accra": where callers are sent; nothing is told of that post. */
const isReferral = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:contact|apply|write|refer|referred|referring|redirected|directed|turn)$/.test(lower),
    );

/** What a sentence adds to what the article has spoken of. */
export function remember(read: ReadSentence, discourse: Discourse): void {
  const { view, subjects, posts } = read;
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
  if (opener?.from === 0 && opener.as === 'city' && datelineEnd(view.tokens) > 0) {
    addTo(discourse.hosts, opener.place.country, 0.5);
    discourse.lastCity ??= opener.place;
  }
  for (const post of posts) {
    const owners = subjects.findLast(({ to }) => to <= post.from)?.states ?? [];
    const sender =
      post.sender ??
      (post.possessed ? (owners[0] ?? discourse.lastSubjects[0] ?? null) : null) ??
      owners[0] ??
      null;
    const known = recallPost(discourse, post, sender);
    const around = known
      ? null
      : view.names.find(
          (name) =>
            (name.as === 'city' || name.as === 'country') &&
            name.place.country !== sender &&
            placeRole(view, name) === 'location',
        );
    const country = post.country ?? known?.country ?? around?.place.country ?? null;
    if (country === null || country === sender) continue;
    const city =
      post.cities[0] ??
      (known?.country === country ? known.city : null) ??
      (around?.as === 'city' && around.place.country === country ? around.place : null);
    discourse.posts.push({ sender: sender ?? known?.sender ?? null, country, city, kind: post.kind });
    addTo(discourse.hosts, country, 3);
    if (sender) addTo(discourse.senders, sender, post.sender ? 2 : 1);
  }
  const [first] = subjects;
  if (first) discourse.lastSubjects = first.states;
  discourse.freshSubjects = first?.states ?? [];
  for (const { states } of subjects) for (const state of states) addTo(discourse.senders, state, 1);
}

/** A country named less often than this is no subject of an article. */
const FEWEST_NAMED = 3;
/** The one subject is named so many times as often as any other country. */
const RULING = 2;

/** The country that an article names most often without having it act. */
export function gistOf(views: readonly SentenceView[]): Gist | null {
  const counts = new Map<string, number>();
  const cities = new Map<string, Place>();
  for (const view of views) {
    const acting = stateSubjects(view);
    for (const { place, as, seat, from, to } of view.names) {
      const acts =
        !(view.heading && as === 'city') && acting.some((group) => from >= group.from && to <= group.to);
      if ((as !== 'city' && as !== 'country') || acts) continue;
      addTo(counts, place.country, as === 'city' && !seat ? 0.5 : 1);
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
