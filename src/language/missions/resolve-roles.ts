import { meaningsOf, type Place } from '../places/gazetteer.ts';
import { type Discourse, mostOf, recallPost } from './discourse.ts';
import type { FrameMatch } from './match-frames.ts';
import type { NameMention } from './mentions.ts';
import { ANY_STATE, type PostKind } from './mission-report.ts';
import { placeRole } from './place-roles.ts';
import { type PostMention, readPost } from './post-mention.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { type SubjectGroup, stateSubjects } from './state-subjects.ts';
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
}

/** A sentence with its posts and subjects read, once for all frames. */
export interface ReadSentence {
  readonly view: SentenceView;
  readonly posts: readonly PostMention[];
  readonly subjects: readonly SubjectGroup[];
}

export const readSentence = (view: SentenceView): ReadSentence => ({
  view,
  posts: view.posts.map((post) => readPost(view, post)),
  subjects: stateSubjects(view),
});

/** The post that a frame is about: one of its own words, else the nearest one in its clause. */
export function postOf({ posts }: ReadSentence, clause: Stretch, match: FrameMatch): PostMention | null {
  const own = posts.find(({ from, to }) => [...match.own].some((at) => at >= from && at < to));
  if (own) return own;
  const inside = posts.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const away = (post: PostMention): number =>
    post.from >= match.to ? post.from - match.to : Math.max(0, match.from - post.to);
  return [...inside].sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** "the families of its diplomats in Dhaka": where the people of a frame are, by the words right behind theirs. */
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

/** The nearest subjects before a token: in the clause, else in the sentence. */
function subjectsBefore(
  { subjects }: ReadSentence,
  clause: Stretch,
  at: number,
  except: ReadonlySet<string>,
): readonly string[] {
  const usable = subjects
    .map((group) => ({ ...group, states: group.states.filter((code) => !except.has(code)) }))
    .filter(({ states }) => states.length > 0);
  const near = usable.findLast(({ from, to }) => from >= clause.from && to <= at);
  return (near ?? usable.findLast(({ to }) => to <= at))?.states ?? [];
}

function namedStaff({ view }: ReadSentence, match: FrameMatch): string | null {
  const name = view.names.find(
    ({ as, from, to }) =>
      (as === 'people' || as === 'country') &&
      from >= match.from - 2 &&
      to <= match.to &&
      /^(?:diplomats?|embassy|staff|personnel|envoys|officers|diplomatic|employees|families|officials|workers|non-emergency|nonessential|non-essential|consular|dependants|dependents|government|family|eligible|relatives|spouses)$/.test(
        (view.tokens[to]?.lower === "'s" ? view.tokens[to + 1] : view.tokens[to])?.lower ?? '',
      ),
  );
  return name?.place.country ?? null;
}

/** "No embassy", "not a single foreign mission", "none of the consulates". */
function isNone({ tokens }: SentenceView, post: PostMention): boolean {
  let at = post.from - 1;
  while (/^(?:foreign|single|diplomatic|western|of|the|a|one|these|those|any)$/.test(tokens[at]?.lower ?? ''))
    at -= 1;
  return (
    /^(?:no|none|not|neither)$/.test(tokens[at]?.lower ?? '') &&
    !/^(?:has|have|had|having|with|keeps?|kept|is|are|was|were|be|maintains?|runs?)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

function sendersOf(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
  discourse: Discourse,
  host: string | null,
): { senders: readonly string[]; named: boolean } {
  if (post !== null && !post.sender && !post.possessed && isNone(read.view, post)) {
    const named = read.subjects.flatMap(({ states, to }) =>
      /^(?:ones?|included)$/.test(read.view.tokens[to]?.lower ?? '') ? states : [],
    );
    return { senders: named.length > 0 ? named : [ANY_STATE], named: true };
  }
  const except = new Set(host === null ? [] : [host]);
  const allowed = (code: string | null): code is string => code !== null && !except.has(code);
  if (post?.sender && allowed(post.sender)) return { senders: [post.sender], named: true };
  const firstPerson = read.view.tokens
    .slice(clause.from, match.to)
    .some(({ lower }) => lower === 'we' || lower === 'our');
  if (firstPerson) {
    const speaker = read.subjects.findLast(({ from, states }) => from >= match.from && states.some(allowed));
    if (speaker) return { senders: speaker.states.filter(allowed).slice(0, 1), named: true };
  }
  if (post?.possessed) {
    const main = mostOf(discourse.hosts, new Set());
    const foreign = subjectsBefore(
      read,
      clause,
      post.from,
      new Set([...except, ...(main === null ? [] : [main])]),
    );
    const owners = foreign.length > 0 ? foreign : subjectsBefore(read, clause, post.from, except);
    if (owners.length > 0) return { senders: owners, named: true };
    const last = discourse.lastSubjects.filter((code) => allowed(code) && code !== main);
    if (last.length > 0) return { senders: last.slice(0, 1), named: false };
  }
  const staff = namedStaff(read, match);
  if (allowed(staff)) {
    const orderer = read.subjects.findLast(({ from, to }) => from >= clause.from && to <= match.from + 1);
    const departure = /^(?:ordered|authorized)-departure$/.test(match.frame.level);
    const active = !read.view.tokens
      .slice(match.from, match.to)
      .some(({ lower }) => /^(?:was|were|been|be)$/.test(lower));
    if (departure && active && orderer && !orderer.states.includes(staff) && !orderer.states.includes('EU'))
      return { senders: [], named: false };
    return { senders: [staff], named: true };
  }
  const receiving = discourse.lastStep && host === null ? new Set([discourse.lastStep.country]) : except;
  const agents = subjectsBefore(read, clause, Math.max(...match.own), receiving);
  if (agents.length > 0) return { senders: agents, named: true };
  const topic = discourse.topic.filter(allowed);
  if (topic.length > 0) return { senders: topic, named: true };
  const known = post && recallPost(discourse, post, null);
  const { lastStep } = discourse;
  const pronoun = read.view.tokens
    .slice(clause.from, match.from)
    .some(({ lower }) => /^(?:it|they)$/.test(lower));
  const mainHost = mostOf(discourse.hosts, new Set());
  const fresh = discourse.freshSubjects.filter(
    (code) => allowed(code) && code !== mainHost && code !== known?.country,
  );
  if (fresh.length > 0 && !match.frame.same && read.subjects.length === 0)
    return { senders: fresh, named: false };
  const told = discourse.lastSubjects.filter((code) => allowed(code) && code !== mainHost);
  if (pronoun && told.length > 0 && !post?.sender) return { senders: told.slice(0, 1), named: false };
  if (lastStep && allowed(lastStep.sender) && (host === null || host === lastStep.country))
    return { senders: [lastStep.sender], named: false };
  const other = read.subjects.find(({ states }) => states.some(allowed))?.states.filter(allowed);
  if (other && other.length > 0) return { senders: other.slice(0, 1), named: true };
  if (allowed(known?.sender ?? null) && known?.sender && (host === null || known.country === host))
    return { senders: [known.sender], named: false };
  const last = discourse.lastSubjects.filter(allowed);
  if (last.length > 0) return { senders: last.slice(0, 1), named: false };
  const most = mostOf(discourse.senders, except);
  return { senders: most === null ? [] : [most], named: false };
}

const SPEAKING_PLACE =
  /^(?:said|told|reporters|ministry|department|speaking|conference|briefing|journalists|government|statement|capital|headquarters|office|officials|meeting|parliament|talks|announced)$/;

/** Whether a place is only where somebody speaks or works: "said in Paris", "the ministry in Oslo". */
const isSpeakingPlace = (view: SentenceView, name: NameMention): boolean =>
  view.tokens[name.from - 1]?.lower === 'in' &&
  (SPEAKING_PLACE.test(view.tokens[name.from - 2]?.lower ?? '') ||
    /^(?:says|said|told|tells|insists|insisted)$/.test(view.tokens[name.to]?.lower ?? ''));

const isSeatOf = ({ name, country }: Place): boolean =>
  meaningsOf(name).some(({ place, seat }) => seat && place.country === country);

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
      (placeRole(view, name) === 'location' ||
        (match.frame.lifts && placeRole(view, name) === 'destination')),
  );
}

/** A bare "the consulate" stands in the city named last when none has been placed, or where the sentence says "in that city". */
const lastCityIsMeant = (view: SentenceView, discourse: Discourse): boolean =>
  view.tokens.some(
    ({ lower }, at) => lower === 'that' && /^(?:city|town|port)$/.test(view.tokens[at + 1]?.lower ?? ''),
  ) || !discourse.posts.some((post) => isConsular(post.kind) && post.city !== null);

const isConsular = (kind: PostKind | null): boolean => kind === 'consulate' || kind === 'consulate-general';

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

/** Finds out who does a step and where. Null when the article doesn't tell. */
export function resolveRoles(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  discourse: Discourse,
): Roles | null {
  const { view } = read;
  const post = postOf(read, clause, match);
  const kind = post?.kind ?? null;
  const hostHint = post?.country ?? null;
  const first = sendersOf(read, clause, match, post, discourse, hostHint);
  const senderSet = new Set(first.senders);

  let places: StepPlace[] = [];
  const ownPost = post !== null && [...match.own].some((at) => at >= post.from && at < post.to);
  if (!ownPost)
    places = distinct(
      placeOfStaff(view, match).filter(({ place }) => !senderSet.has(place.country)),
      null,
    );
  if (places.length > 0) {
    // The people's own place is meant.
  } else if (post && post.cities.length > 0) places = post.cities.map((city) => asStepPlace(city, kind));
  else if (post?.country) places = [{ country: post.country, city: null, post: kind }];
  for (const stretch of [clause, { from: 0, to: view.tokens.length }]) {
    if (places.length > 0) break;
    places = distinct(nearestGroup(view, locationsIn(view, stretch, match, senderSet), match), kind);
  }
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
  if (places.length === 0) {
    const known = recallPost(discourse, post, first.senders[0] ?? null);
    if (known) {
      const city = kind === 'embassy' && known.city && !isSeatOf(known.city) ? null : known.city;
      places = [{ country: known.country, city, post: kind ?? known.kind }];
    }
  }
  if (places.length === 0) {
    const host = mostOf(discourse.hosts, senderSet);
    if (host !== null)
      places = [
        {
          country: host,
          city:
            discourse.lastCity?.country === host &&
            post &&
            (kind !== 'embassy' || isSeatOf(discourse.lastCity))
              ? discourse.lastCity
              : null,
          post: kind,
        },
      ];
  }
  if (places.length === 0 && discourse.gist && !senderSet.has(discourse.gist.country))
    places = [asStepPlace(discourse.gist, kind)];
  const hosts = new Set(places.map(({ country }) => country));
  let { senders, named } = first;
  if (senders.some((code) => hosts.has(code)) && places[0]) {
    const again = sendersOf(read, clause, match, post, discourse, places[0].country);
    senders = again.senders.filter((code) => !hosts.has(code));
    named = again.named;
  }
  if (senders.includes('BE') && view.names.some(({ place }) => place.country === 'EU')) senders = ['EU'];
  return senders.length > 0 && places.length > 0 ? { senders, places, senderNamed: named } : null;
}
