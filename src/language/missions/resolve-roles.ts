import type { Place } from '../places/gazetteer.ts';
import { consularCity } from './consular-city.ts';
import { type Discourse, mostOf, recallPost } from './discourse.ts';
import { ownsEllipsis, ownsPost } from './frame-words.ts';
import { placeMeantByThere, saysHere } from './here-and-there.ts';
import type { FrameMatch } from './match-frames.ts';
import type { NameMention } from './mentions.ts';
import type { PostKind } from './mission-report.ts';
import { pointedAt } from './pointed-posts.ts';
import { postOf, type ReadSentence } from './read-sentence.ts';
import type { PlacedBy, Roles } from './roles.ts';
import { sendersOf } from './senders.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { locationsIn, nearestGroup, placeOfStaff } from './step-locations.ts';
import { asStepPlace, type StepPlace } from './step-place.ts';
import { isConsular, isEmbassy, isSeatOf, standsIn } from './where-posts-stand.ts';

/** A bare "the consulate" stands in the city named last when none has been placed, or where the sentence says "in that city". */
const lastCityIsMeant = (view: SentenceView, discourse: Discourse): boolean =>
  view.tokens.some(
    ({ lower }, at) => lower === 'that' && /^(?:city|town|port)$/.test(view.tokens[at + 1]?.lower ?? ''),
  ) || !discourse.posts.some((post) => isConsular(post.kind) && post.city !== null);

/** A place that an article is about, as that of a post: embassies stand in no provincial town, and others only where the article says so. */
const asHome = (place: Place, post: PostKind | null, { posts }: Discourse): StepPlace =>
  place.kind === 'city' &&
  !isSeatOf(place) &&
  !isConsular(post) &&
  !(!isEmbassy(post) && posts.some(({ city, kind }) => city?.name === place.name && isConsular(kind)))
    ? { country: place.country, city: null, post }
    : asStepPlace(place, post);

/** One place per name; a city makes its country's name superfluous. */
function distinct(names: readonly NameMention[], post: PostKind | null): StepPlace[] {
  const cities = new Set(names.filter(({ as }) => as === 'city').map(({ place }) => place.country));
  const places = names
    .filter(({ as, place }) => as === 'city' || !cities.has(place.country))
    .map(({ place }) => asStepPlace(place, post));
  return [...new Map(places.map((place) => [`${place.country} ${place.city?.name ?? ''}`, place])).values()];
}

/** "It", "the mission": the kind of the post that was named there last. */
const knownKind = ({ post, country, city }: StepPlace, { posts }: Discourse): PostKind | null =>
  post === 'mission' && city !== null
    ? (posts.findLast(
        (known) => known.kind !== 'mission' && known.country === country && known.city?.name === city.name,
      )?.kind ?? post)
    : post;

/** The country that an article is about: by how often it names it, else by where all of its posts stand. */
function hostOf({ gist, posts }: Discourse): string | null {
  if (gist?.rules) return gist.place.country;
  const [first] = posts;
  return first && posts.every(({ country }) => country === first.country) ? first.country : null;
}

/** Who likely takes a step that no words give a sender: who took the last one, acts most in the article, or acted last. */
const likelySenders = (
  { lastStep, gist, lastSubjects, senders }: Discourse,
  hosts: ReadonlySet<string>,
): string[] =>
  [lastStep?.sender, gist?.sender, ...lastSubjects, mostOf(senders, hosts)]
    .flatMap((state) => (state && !hosts.has(state) ? [state] : []))
    .slice(0, 1);

/** Finds out who does a step and where. Null when the article doesn't tell. */
export function resolveRoles(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  discourse: Discourse,
): Roles | null {
  const { view } = read;
  const post = ownsEllipsis(view, match) ? null : postOf(read, clause, match);
  const kind = post?.kind ?? null;
  const hostHint = post?.country ?? null;
  const host = hostOf(discourse);
  const foreign = sendersOf(
    read,
    clause,
    match,
    post,
    discourse,
    hostHint ?? (post?.possessed ? null : host),
  );
  const first =
    foreign.senders.length > 0 && (foreign.named || view.diplomatic)
      ? foreign
      : sendersOf(read, clause, match, post, discourse, hostHint);
  const senderSet = new Set(first.senders);

  let places: StepPlace[] = [];
  let placedBy: PlacedBy = 'its people';
  const ownPost = ownsPost(match, post);
  if (!ownPost)
    places = distinct(
      placeOfStaff(view, match).filter(({ place }) => !senderSet.has(place.country)),
      null,
    );
  if (places.length > 0) {
    // The people's own place is meant.
  } else if (post && post.cities.length > 0) {
    places = post.cities.map((city) => asStepPlace(city, kind));
    placedBy = 'the city of the post';
  } else if (post?.country) {
    places = [{ country: post.country, city: null, post: kind }];
    placedBy = 'the country of the post';
  }
  if (
    places.length === 0 &&
    discourse.gist &&
    saysHere(view, match) &&
    !senderSet.has(discourse.gist.place.country)
  ) {
    places = [asHome(discourse.gist.place, kind, discourse)];
    placedBy = 'here';
  }
  for (const stretch of [clause, { from: 0, to: view.tokens.length }]) {
    if (places.length > 0) break;
    places = distinct(nearestGroup(view, locationsIn(view, stretch, match, senderSet, host), match), kind);
    placedBy = stretch === clause ? 'the clause' : 'the sentence';
  }
  const there = placeMeantByThere(view, clause, discourse);
  const isCoarse =
    there?.kind === 'city' && places.every(({ country, city }) => country === there.country && city === null);
  if (there && (places.length === 0 || isCoarse) && !senderSet.has(there.country)) {
    places = [asStepPlace(there, kind)];
    placedBy = 'there';
  }
  const placeNamed = places.length > 0;
  const pointed = post !== null && places.length === 0 ? pointedAt(view, post, discourse) : null;
  if (pointed) {
    places = [{ country: pointed.country, city: pointed.city, post: pointed.kind }];
    placedBy = 'pointing at a post';
  }
  const { lastStep, placeTopic, opening } = discourse;
  if (
    places.length === 0 &&
    opening?.paragraph === view.paragraph &&
    opening.place.country === (host ?? discourse.gist?.place.country) &&
    standsIn(kind, opening.place) &&
    !senderSet.has(opening.place.country)
  ) {
    places = [asStepPlace(opening.place, kind)];
    placedBy = 'the opening';
  }
  if (places.length === 0 && placeTopic && !senderSet.has(placeTopic.country)) {
    places = [asStepPlace(placeTopic, kind)];
    placedBy = 'the topic';
  }
  if (
    places.length === 0 &&
    lastStep &&
    (discourse.topic.length === 0 || discourse.topic.includes(lastStep.sender)) &&
    lastStep.sender === first.senders[0] &&
    (post === null || kind === lastStep.kind)
  ) {
    places = [{ country: lastStep.country, city: lastStep.city, post: kind ?? lastStep.kind }];
    placedBy = 'the last step';
  }
  const { lastCity } = discourse;
  if (
    places.length === 0 &&
    isConsular(kind) &&
    lastCity &&
    lastCityIsMeant(view, discourse) &&
    !isSeatOf(lastCity) &&
    !senderSet.has(lastCity.country)
  ) {
    places = [asStepPlace(lastCity, kind)];
    placedBy = 'the last city';
  }
  const { gist } = discourse;
  if (places.length === 0) {
    const known = recallPost(discourse, post, first.senders[0] ?? null);
    const isElsewhere =
      gist?.rules && !senderSet.has(gist.place.country) && known?.country !== gist.place.country;
    if (known && !(isElsewhere && known.sender !== first.senders[0])) {
      const city = known.city !== null && standsIn(kind, known.city) ? known.city : null;
      places = [{ country: known.country, city, post: kind ?? known.kind }];
      placedBy = 'a post named before';
    }
  }
  if (places.length === 0 && gist?.rules && !senderSet.has(gist.place.country)) {
    const place = isConsular(kind) && gist.place.kind === 'city' ? null : gist.place;
    places = [
      place ? asHome(place, kind, discourse) : { country: gist.place.country, city: null, post: kind },
    ];
    placedBy = 'the ruling place';
  }
  if (places.length === 0) {
    const often = mostOf(discourse.hosts, senderSet);
    placedBy = 'a country often named';
    if (often !== null)
      places = [
        {
          country: often,
          city:
            discourse.lastCity?.country === often && post && standsIn(kind, discourse.lastCity)
              ? discourse.lastCity
              : null,
          post: kind,
        },
      ];
  }
  if (places.length === 0 && gist && !senderSet.has(gist.place.country)) {
    places = [asHome(gist.place, kind, discourse)];
    placedBy = 'the gist';
  }
  places = places.map((place) => ({ ...place, post: knownKind(place, discourse) }));
  places = places.map((place) =>
    place.city === null && isConsular(place.post)
      ? { ...place, city: consularCity(discourse, place.country) }
      : place,
  );
  const home =
    mostOf(discourse.hosts, new Set()) === discourse.gist?.place.country ? gist?.place.country : null;
  const hosts = new Set(places.map(({ country }) => country));
  let { senders, named } = first;
  if (senders.some((code) => hosts.has(code)) && places[0]) {
    const again = sendersOf(read, clause, match, post, discourse, places[0].country);
    senders = again.senders.filter((code) => !hosts.has(code));
    named = again.named;
  }
  if (!placeNamed && !post?.sender) senders = senders.filter((code) => code !== home);
  if (senders.includes('BE') && view.names.some(({ place }) => place.country === 'EU')) senders = ['EU'];
  if (senders.length === 0 && clause.from === 0 && clause.to === view.tokens.length)
    senders = likelySenders(discourse, gist ? new Set([...hosts, gist.place.country]) : hosts);
  return senders.length > 0 && places.length > 0
    ? { senders, places, senderNamed: named, placeNamed, placedBy }
    : null;
}
