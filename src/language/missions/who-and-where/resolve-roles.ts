import { consularCity } from '../discourse/consular-city.ts';
import { type Discourse, mostOf } from '../discourse/discourse.ts';
import { placesOfAll } from '../discourse/places-together.ts';
import { ownsEllipsis } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostKind } from '../mission-report.ts';
import { placeRole } from '../places/place-roles.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular, isEmbassy } from '../posts/where-posts-stand.ts';
import type { Roles } from '../steps/roles.ts';
import type { StepPlace } from '../steps/step-place.ts';
import { isSpeakersPost, postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { placeFromBefore, placeInSentence } from './place-of-step.ts';
import { type Senders, sendersOf } from './senders.ts';

/** "It", "the mission": the kind of the post of the same states that was named there last, else of an embassy there or another one. */
function knownKind(
  { post, country, city }: StepPlace,
  senders: readonly string[],
  { posts }: Discourse,
): PostKind | null {
  if (post !== 'mission' || city === null) return post;
  const there = posts.filter(
    (known) => known.kind !== 'mission' && known.country === country && known.city?.name === city.name,
  );
  const meant =
    there.findLast(({ sender }) => sender !== null && senders.includes(sender)) ??
    there.findLast(({ kind }) => isEmbassy(kind)) ??
    there.at(-1);
  return meant?.kind ?? post;
}

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

/** Who takes a step, asked without the country that the article is about unless nobody else does. */
function sendersBeside(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
  discourse: Discourse,
  host: string | null,
): Senders {
  const hint = post?.country ?? null;
  const foreign = sendersOf(read, clause, match, post, discourse, hint ?? (post?.possessed ? null : host));
  return foreign.senders.length > 0 && (foreign.named || read.view.diplomatic)
    ? foreign
    : sendersOf(read, clause, match, post, discourse, hint);
}

/**
 * "The last two officers drove to Sarajevo, the embassy said", behind "shut its office in Banja Luka": people of the post whose step
 * was told go somewhere, and the embassy only says so.
 */
const areSaidToGo = (view: SentenceView, post: PostMention, { lastStep }: Discourse): boolean =>
  lastStep !== null &&
  post.cities.length === 0 &&
  (post.sender ?? lastStep.sender) === lastStep.sender &&
  isSpeakersPost(view, post) &&
  view.names.some((name) => name.as === 'city' && placeRole(view, name) === 'destination');

/** Finds out who does a step and where. Null when the article doesn't tell. */
export function resolveRoles(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  discourse: Discourse,
): Roles | null {
  const { view } = read;
  const { gist } = discourse;
  const found = ownsEllipsis(view, match) ? null : postOf(read, clause, match);
  const post = found && areSaidToGo(view, found, discourse) ? null : found;
  const host = hostOf(discourse);
  const first = sendersBeside(read, clause, match, post, discourse, host);
  const step = { view, clause, match, discourse, post, posts: read.posts, senders: first.senders, host };
  const named = placeInSentence(step);
  const all = named ? [] : placesOfAll(view, clause, post, discourse.together);
  const placed = named ?? placeFromBefore(step);
  if (!placed) return null;
  const places = (all.length > 0 ? all : placed.places)
    .map((place) => ({ ...place, post: knownKind(place, first.senders, discourse) }))
    .map((place) =>
      place.city === null && isConsular(place.post)
        ? { ...place, city: consularCity(discourse, place.country) }
        : place,
    );
  const hosts = new Set(places.map(({ country }) => country));
  let { senders, named: senderNamed } = first;
  if (senders.some((code) => hosts.has(code)) && places[0]) {
    const again = sendersOf(read, clause, match, post, discourse, places[0].country);
    senders = again.senders.filter((code) => !hosts.has(code));
    senderNamed = again.named;
  }
  const home = mostOf(discourse.hosts, new Set());
  if (!named && !post?.sender && home === gist?.place.country)
    senders = senders.filter((code) => code !== home);
  if (senders.includes('BE') && view.names.some(({ place }) => place.country === 'EU')) senders = ['EU'];
  if (senders.length === 0 && clause.from === 0 && clause.to === view.tokens.length)
    senders = likelySenders(discourse, gist ? new Set([...hosts, gist.place.country]) : hosts);
  return senders.length > 0
    ? { senders, places, senderNamed, placeNamed: named !== null, placedBy: placed.placedBy }
    : null;
}
