import type { Place } from '../places/gazetteer.ts';
import { consularCity } from './consular-city.ts';
import { type Discourse, type KnownPost, mostOf, recallPost } from './discourse.ts';
import { ownsPost } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import type { NameMention } from './mentions.ts';
import type { PostKind } from './mission-report.ts';
import { isSpeakingPlace, placeRole } from './place-roles.ts';
import type { PostMention } from './post-mention.ts';
import { postOf, type ReadSentence } from './read-sentence.ts';
import { sendersOf } from './senders.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { isConsular, isSeatOf, standsIn } from './where-posts-stand.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** Where a step happens. */
export interface StepPlace {
  readonly country: string;
  readonly city: Place | null;
  readonly post: PostKind | null;
}

/** Who does what where. */
export interface Roles {
  readonly senders: readonly string[];
  readonly places: readonly StepPlace[];
  /** Whether the sentence itself names the sender, or only the article before it. */
  readonly senderNamed: boolean;
  /** Whether the sentence itself names the place. */
  readonly placeNamed: boolean;
}

/** "the spouses of its envoys in Cebu": where the people of a frame are, by the words right behind theirs. */
function placeOfStaff(view: SentenceView, match: FrameMatch): NameMention[] {
  for (let at = match.from; at < Math.min(match.to + 1, view.tokens.length); at += 1) {
    if (wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) === 0) continue;
    const preposition = at + wordingLength(MISSION_WORDS.get('staff'), view.tokens, at);
    if (!/^(?:in|at|inside)$/.test(view.tokens[preposition]?.lower ?? '')) continue;
    const next =
      preposition + (/^(?:the|its|their)$/.test(view.tokens[preposition + 1]?.lower ?? '') ? 2 : 1);
    const name = view.names.find(({ from, as }) => from === next && (as === 'city' || as === 'country'));
    if (name)
      return nearestGroup(
        view,
        view.names.filter(({ from }) => from >= next),
        { ...match, from: next },
      );
  }
  return [];
}

const OPENS_STATEMENT =
  /^(?:will|would|has|have|had|is|are|was|were|can|could|may|might|must|plans?|also|now)$/;

/** "Works normally and will hold a fair in Cebu": what is said next of the same subject happens elsewhere. */
const isInNextStatement = (view: SentenceView, match: FrameMatch, name: NameMention): boolean =>
  view.tokens
    .slice(match.to, name.from)
    .some(({ lower }, index, all) => lower === 'and' && OPENS_STATEMENT.test(all[index + 1]?.lower ?? ''));

function locationsIn(
  view: SentenceView,
  stretch: Stretch,
  match: FrameMatch,
  senders: ReadonlySet<string>,
): NameMention[] {
  const goals = match.frame.lifts
    ? new Set<string>()
    : new Set(
        view.names
          .filter((name) => name.as === 'city' && placeRole(view, name) === 'destination')
          .map(({ place }) => place.country),
      );
  return view.names.filter(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      !(name.as === 'country' && goals.has(name.place.country)) &&
      name.from >= stretch.from &&
      name.to <= stretch.to &&
      (!match.own.has(name.from) ||
        (match.frame.level === 'reduced-staffing' && view.tokens[name.from - 1]?.lower === 'from')) &&
      !senders.has(name.place.country) &&
      !isSpeakingPlace(view, name) &&
      !isInNextStatement(view, match, name) &&
      (placeRole(view, name) === 'location' ||
        (match.frame.lifts && placeRole(view, name) === 'destination')),
  );
}

/** A bare "the consulate" stands in the city named last when none has been placed, or where the sentence says "in that city". */
const lastCityIsMeant = (view: SentenceView, discourse: Discourse): boolean =>
  view.tokens.some(
    ({ lower }, at) => lower === 'that' && /^(?:city|town|port)$/.test(view.tokens[at + 1]?.lower ?? ''),
  ) || !discourse.posts.some((post) => isConsular(post.kind) && post.city !== null);

const asStepPlace = (place: Place, post: PostKind | null): StepPlace =>
  place.kind === 'city'
    ? { country: place.country, city: place, post }
    : { country: place.country, city: null, post };

/** One place per name; a city makes its country's name superfluous. */
function distinct(names: readonly NameMention[], post: PostKind | null): StepPlace[] {
  const cities = new Set(names.filter(({ as }) => as === 'city').map(({ place }) => place.country));
  const places = names
    .filter(({ as, place }) => as === 'city' || !cities.has(place.country))
    .map(({ place }) => asStepPlace(place, post));
  return [...new Map(places.map((place) => [`${place.country} ${place.city?.name ?? ''}`, place])).values()];
}

/** Names that belong together: those joined by "and" or a comma to the one nearest to the frame. */
function nearestGroup(view: SentenceView, names: readonly NameMention[], match: FrameMatch): NameMention[] {
  const away = ({ from, to }: NameMention): number =>
    from >= match.from ? from - match.from : match.from - to + 4;
  const [nearest] = [...names].sort((a, b) => away(a) - away(b));
  if (!nearest) return [];
  const index = names.indexOf(nearest);
  const group = [nearest];
  const joined = (a: NameMention, b: NameMention): boolean =>
    /^(?:,|and|, and|or|and the|, the)$/.test(
      view.tokens
        .slice(a.to, b.from)
        .map(({ lower }) => lower)
        .join(' '),
    );
  for (let at = index; at + 1 < names.length; at += 1) {
    const [a, b] = [names[at], names[at + 1]];
    if (!a || !b || !joined(a, b)) break;
    group.push(b);
  }
  for (let at = index; at > 0; at -= 1) {
    const [a, b] = [names[at - 1], names[at]];
    if (!a || !b || !joined(a, b)) break;
    group.unshift(a);
  }
  return group;
}

/** "It", "the mission": the kind of the post that was named there last. */
const knownKind = ({ post, country, city }: StepPlace, { posts }: Discourse): PostKind | null =>
  post === 'mission' && city !== null
    ? (posts.findLast(
        (known) => known.kind !== 'mission' && known.country === country && known.city?.name === city.name,
      )?.kind ?? post)
    : post;

/** "That mission": the post named last. */
const pointedAt = (view: SentenceView, post: PostMention, { posts }: Discourse): KnownPost | null =>
  /^(?:that|this|latter)$/.test(view.tokens[post.from - 1]?.lower ?? '') ? (posts.at(-1) ?? null) : null;

/** "Keep theirs open": a post of their own, not the one named before. */
const ownsEllipsis = (view: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some((at) => /^(?:theirs|hers|ours)$/.test(view.tokens[at]?.lower ?? ''));

/** "Resumed its work here", "the ambassador here was directed": where the writer is. */
const saysHere = ({ tokens }: SentenceView, match: FrameMatch): boolean =>
  tokens
    .slice(Math.max(0, match.from - 4), match.to + 3)
    .some(
      ({ lower }, index, all) =>
        lower === 'here' && !/^(?:from|out|,|and|is)$/.test(all[index - 1]?.lower ?? ''),
    );

const EXISTS = /^(?:is|are|was|were|'s|has|have|had|will|would|can|could|may|might|must|seems?|remains?)$/;

/** "The embassy there": the place that the paragraph named last; not "there is", "run from there". */
function placeMeantByThere(
  { tokens, paragraph }: SentenceView,
  { from, to }: Stretch,
  { freshPlace }: Discourse,
): Place | null {
  const said = tokens
    .slice(from, to)
    .some(
      ({ lower }, index, words) =>
        lower === 'there' &&
        !/^(?:from|of)$/.test(words[index - 1]?.lower ?? '') &&
        !(EXISTS.test(words[index + 1]?.lower ?? '') && !isNamed(words[index - 1]?.lower)),
    );
  return said && freshPlace && freshPlace.paragraph >= paragraph - 1 ? freshPlace.place : null;
}

/** "The mission there has": behind a noun, "there" is a place. */
const isNamed = (word: string | undefined): boolean =>
  /^(?:embass\w+|consulates?|missions?|commission|legation|post|staff|diplomats|employees|officials|people|families|office|general|team)$/.test(
    word ?? '',
  );

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
  const first = sendersOf(read, clause, match, post, discourse, hostHint);
  const senderSet = new Set(first.senders);

  let places: StepPlace[] = [];
  const ownPost = ownsPost(match, post);
  if (!ownPost)
    places = distinct(
      placeOfStaff(view, match).filter(({ place }) => !senderSet.has(place.country)),
      null,
    );
  if (places.length > 0) {
    // The people's own place is meant.
  } else if (post && post.cities.length > 0) places = post.cities.map((city) => asStepPlace(city, kind));
  else if (post?.country) places = [{ country: post.country, city: null, post: kind }];
  if (
    places.length === 0 &&
    discourse.gist &&
    saysHere(view, match) &&
    !senderSet.has(discourse.gist.place.country)
  )
    places = [asStepPlace(discourse.gist.place, kind)];
  for (const stretch of [clause, { from: 0, to: view.tokens.length }]) {
    if (places.length > 0) break;
    places = distinct(nearestGroup(view, locationsIn(view, stretch, match, senderSet), match), kind);
  }
  const there = placeMeantByThere(view, clause, discourse);
  if (places.length === 0 && there && !senderSet.has(there.country)) places = [asStepPlace(there, kind)];
  const placeNamed = places.length > 0;
  const pointed = post !== null && places.length === 0 ? pointedAt(view, post, discourse) : null;
  if (pointed) places = [{ country: pointed.country, city: pointed.city, post: pointed.kind }];
  const { lastStep, placeTopic } = discourse;
  if (places.length === 0 && placeTopic && !senderSet.has(placeTopic.country))
    places = [asStepPlace(placeTopic, kind)];
  if (
    places.length === 0 &&
    lastStep &&
    (discourse.topic.length === 0 || discourse.topic.includes(lastStep.sender)) &&
    lastStep.sender === first.senders[0] &&
    (post === null || kind === lastStep.kind)
  ) {
    places = [{ country: lastStep.country, city: lastStep.city, post: kind ?? lastStep.kind }];
  }
  const { lastCity } = discourse;
  if (
    places.length === 0 &&
    isConsular(kind) &&
    lastCity &&
    lastCityIsMeant(view, discourse) &&
    !isSeatOf(lastCity) &&
    !senderSet.has(lastCity.country)
  )
    places = [asStepPlace(lastCity, kind)];
  const { gist } = discourse;
  if (places.length === 0) {
    const known = recallPost(discourse, post, first.senders[0] ?? null);
    const isElsewhere =
      gist?.rules && !senderSet.has(gist.place.country) && known?.country !== gist.place.country;
    if (known && !(isElsewhere && known.sender !== first.senders[0])) {
      const city = known.city !== null && standsIn(kind, known.city) ? known.city : null;
      places = [{ country: known.country, city, post: kind ?? known.kind }];
    }
  }
  if (places.length === 0 && gist?.rules && !senderSet.has(gist.place.country)) {
    const place = isConsular(kind) && gist.place.kind === 'city' ? null : gist.place;
    places = [place ? asStepPlace(place, kind) : { country: gist.place.country, city: null, post: kind }];
  }
  if (places.length === 0) {
    const host = mostOf(discourse.hosts, senderSet);
    if (host !== null)
      places = [
        {
          country: host,
          city:
            discourse.lastCity?.country === host && post && standsIn(kind, discourse.lastCity)
              ? discourse.lastCity
              : null,
          post: kind,
        },
      ];
  }
  if (places.length === 0 && gist && !senderSet.has(gist.place.country))
    places = [asStepPlace(gist.place, kind)];
  places = places.map((place) => ({ ...place, post: knownKind(place, discourse) }));
  places = places.map((place) =>
    place.city === null && isConsular(place.post)
      ? { ...place, city: consularCity(discourse, place.country) }
      : place,
  );
  const hosts = new Set(places.map(({ country }) => country));
  let { senders, named } = first;
  if (senders.some((code) => hosts.has(code)) && places[0]) {
    const again = sendersOf(read, clause, match, post, discourse, places[0].country);
    senders = again.senders.filter((code) => !hosts.has(code));
    named = again.named;
  }
  if (senders.includes('BE') && view.names.some(({ place }) => place.country === 'EU')) senders = ['EU'];
  return senders.length > 0 && places.length > 0 ? { senders, places, senderNamed: named, placeNamed } : null;
}
