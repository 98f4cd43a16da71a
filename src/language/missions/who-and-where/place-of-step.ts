import type { Place } from '../../places/gazetteer.ts';
import { type Discourse, mostOf, recallPost } from '../discourse/discourse.ts';
import { isOnlySenders } from '../discourse/homes-of-senders.ts';
import { pointedAt } from '../discourse/pointed-posts.ts';
import { ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostKind } from '../mission-report.ts';
import { isOfHeadOfMission } from '../places/place-roles.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular, isEmbassy, isSeatOf, standsIn } from '../posts/where-posts-stand.ts';
import type { PlacedBy } from '../steps/roles.ts';
import { asStepPlace, type StepPlace } from '../steps/step-place.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { placeMeantByThere, saysHere } from './here-and-there.ts';
import { placeOfDeparture } from './place-of-departure.ts';
import { postsTogether } from './posts-together.ts';
import { severalConsulates } from './several-consulates.ts';
import { locationsIn, nearestGroup, placeOfStaff, placesOfPart } from './step-locations.ts';

/** A step whose place is looked for. */
export interface UnplacedStep {
  readonly view: SentenceView;
  readonly clause: Stretch;
  readonly match: FrameMatch;
  readonly discourse: Discourse;
  /** The post that takes it, as the sentence speaks of it. */
  readonly post: PostMention | null;
  /** All posts of the sentence. */
  readonly posts: readonly PostMention[];
  /** Who takes it, as ISO codes; no state has a post in itself. */
  readonly senders: readonly string[];
  /** The country that the article is about. */
  readonly host: string | null;
}

/** Where a step is taken, and by what that is known. */
export interface PlacedStep {
  readonly places: readonly StepPlace[];
  readonly placedBy: PlacedBy;
}

/** One thing by which the place of a step can be known; finds nothing where it doesn't tell. */
type Way = readonly [by: PlacedBy, find: (step: UnplacedStep) => StepPlace[]];

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

/** That place alone, unless it is where a sender is at home. */
const unlessAtHome = ({ senders }: UnplacedStep, country: string, place: StepPlace): StepPlace[] =>
  senders.includes(country) ? [] : [place];

/** That place alone, unless states are at home there that take this step or others that have been told. */
const unlessHome = (step: UnplacedStep, country: string, place: StepPlace): StepPlace[] =>
  isOnlySenders(step.discourse, country, step.senders) ? [] : unlessAtHome(step, country, place);

const kindOf = ({ post }: UnplacedStep): PostKind | null => post?.kind ?? null;

/** Where a post stands by the words beside it: its cities, and the countries of which no city is named. */
const standsAt = ({ kind, cities, countries }: PostMention): StepPlace[] => [
  ...cities.map((city) => asStepPlace(city, kind)),
  ...countries.map((country) => ({ country, city: null, post: kind })),
];

/** Where a step's post stands, and those that take the step together with it. */
function placesOfPosts({ view, posts, post, match, senders }: UnplacedStep): StepPlace[] {
  if (!post || standsAt(post).length === 0) return [];
  const others = postsTogether(view, posts, post, match, senders).filter((one) => one !== post);
  return [...standsAt(post), ...others.flatMap(standsAt).filter(({ country }) => !senders.includes(country))];
}

/** The places named nearest to the step's words in a stretch of its sentence. */
function placesIn(step: UnplacedStep, stretch: Stretch): StepPlace[] {
  const { view, match, senders, host } = step;
  return distinct(
    nearestGroup(view, locationsIn(view, stretch, match, new Set(senders), host), match),
    kindOf(step),
  );
}

/** What the step's sentence says of its place, the surest first. */
const BY_SENTENCE: readonly Way[] = [
  [
    'its people',
    (step) => {
      const { view, clause, match, post, senders, host } = step;
      if (ownsPost(match, post)) return [];
      const leaving = placeOfDeparture(view, match);
      const ofStaff = (leaving.length > 0 ? leaving : placeOfStaff(view, match)).filter(
        ({ place }) => !senders.includes(place.country),
      );
      if (ofStaff.length > 0) return distinct(ofStaff, null);
      const ofPart = placesOfPart(view, clause, match, new Set(senders), host);
      const isElsewhere = post !== null && ofPart.every(({ place }) => place.country !== post.country);
      return distinct(ofPart, isElsewhere && post.country !== null ? null : kindOf(step));
    },
  ],
  ['the city of the post', (step) => (step.post && step.post.cities.length > 0 ? placesOfPosts(step) : [])],
  ['the country of the post', placesOfPosts],
  [
    'here',
    (step) => {
      const { gist } = step.discourse;
      if (!gist || !saysHere(step.view, step.match)) return [];
      return unlessAtHome(step, gist.place.country, asHome(gist.place, kindOf(step), step.discourse));
    },
  ],
  [
    'pointing at a post',
    ({ view, post, discourse, senders: [sender] }) =>
      post && sender ? severalConsulates(view, post, discourse, sender) : [],
  ],
  ['the clause', (step) => placesIn(step, step.clause)],
  ['the sentence', (step) => placesIn(step, { from: 0, to: step.view.tokens.length })],
  [
    'its people',
    (step) => {
      const { view, clause, senders } = step;
      const led = view.names.filter(
        (name) =>
          name.from >= clause.from &&
          name.to <= clause.to &&
          !senders.includes(name.place.country) &&
          isOfHeadOfMission(view, name),
      );
      return distinct(led, kindOf(step));
    },
  ],
];

/** What the article says of its place before, the surest first. */
const BY_ARTICLE: readonly Way[] = [
  [
    'pointing at a post',
    ({ view, post, discourse }) => {
      const pointed = post && pointedAt(view, post, discourse);
      return pointed ? [{ country: pointed.country, city: pointed.city, post: pointed.kind }] : [];
    },
  ],
  [
    'the opening',
    (step) => {
      const { opening, gist } = step.discourse;
      if (opening?.paragraph !== step.view.paragraph) return [];
      const { place } = opening;
      return place.country === (step.host ?? gist?.place.country) && standsIn(kindOf(step), place)
        ? unlessHome(step, place.country, asStepPlace(place, kindOf(step)))
        : [];
    },
  ],
  [
    'the topic',
    (step) => {
      const { placeTopic } = step.discourse;
      return placeTopic ? unlessAtHome(step, placeTopic.country, asStepPlace(placeTopic, kindOf(step))) : [];
    },
  ],
  [
    'the last step',
    (step) => {
      const { lastStep, topic } = step.discourse;
      if (!lastStep || lastStep.sender !== step.senders[0]) return [];
      if (topic.length > 0 && !topic.includes(lastStep.sender)) return [];
      const kind = kindOf(step);
      if (step.post !== null && kind !== lastStep.kind) return [];
      return [{ country: lastStep.country, city: lastStep.city, post: kind ?? lastStep.kind }];
    },
  ],
  [
    'the last city',
    (step) => {
      const { lastCity } = step.discourse;
      const kind = kindOf(step);
      return isConsular(kind) && lastCity && lastCityIsMeant(step.view, step.discourse) && !isSeatOf(lastCity)
        ? unlessAtHome(step, lastCity.country, asStepPlace(lastCity, kind))
        : [];
    },
  ],
  [
    'a post named before',
    ({ post, discourse, senders }) => {
      const { gist } = discourse;
      const known = recallPost(discourse, post, senders[0] ?? null);
      if (!known) return [];
      const isElsewhere =
        gist?.rules && !senders.includes(gist.place.country) && known.country !== gist.place.country;
      if (isElsewhere && known.sender !== senders[0]) return [];
      const kind = post?.kind ?? null;
      const city = known.city !== null && standsIn(kind, known.city) ? known.city : null;
      return [{ country: known.country, city, post: kind ?? known.kind }];
    },
  ],
  [
    'the ruling place',
    (step) => {
      const { gist } = step.discourse;
      if (!gist?.rules) return [];
      const { place } = gist;
      const kind = kindOf(step);
      const isSomewhere = isConsular(kind) && place.kind === 'city';
      return unlessHome(
        step,
        place.country,
        isSomewhere
          ? { country: place.country, city: null, post: kind }
          : asHome(place, kind, step.discourse),
      );
    },
  ],
  [
    'a country often named',
    ({ post, discourse, senders }) => {
      const country = mostOf(discourse.hosts, new Set(senders));
      if (country !== null && isOnlySenders(discourse, country, senders)) return [];
      if (country === null) return [];
      const { lastCity } = discourse;
      const kind = post?.kind ?? null;
      const isThere = lastCity?.country === country && post !== null && standsIn(kind, lastCity);
      return [{ country, city: isThere ? lastCity : null, post: kind }];
    },
  ],
  [
    'the gist',
    (step) => {
      const { gist } = step.discourse;
      return gist
        ? unlessHome(step, gist.place.country, asHome(gist.place, kindOf(step), step.discourse))
        : [];
    },
  ],
  [
    'the last step',
    (step) => {
      const { lastStep } = step.discourse;
      if (!lastStep) return [];
      const { country, city, kind } = lastStep;
      return unlessHome(step, country, { country, city, post: kindOf(step) ?? kind });
    },
  ],
];

/** What the first of these ways finds that finds anything. */
function firstFound(ways: readonly Way[], step: UnplacedStep): PlacedStep | null {
  for (const [placedBy, find] of ways) {
    const places = find(step);
    if (places.length > 0) return { places, placedBy };
  }
  return null;
}

/** Where the sentence itself says that a step is taken; "there" also tells the city in a country that it names. */
export function placeInSentence(step: UnplacedStep): PlacedStep | null {
  const found = firstFound(BY_SENTENCE, step);
  const there = placeMeantByThere(step.view, step.clause, step.discourse);
  if (!there || step.senders.includes(there.country)) return found;
  const isCoarse =
    there.kind === 'city' &&
    found?.places.every(({ country, city }) => country === there.country && city === null);
  return found === null || isCoarse
    ? { places: [asStepPlace(there, kindOf(step))], placedBy: 'there' }
    : found;
}

/** Where a step is taken by what the article has said before; null where nothing tells. */
export const placeFromBefore = (step: UnplacedStep): PlacedStep | null => firstFound(BY_ARTICLE, step);
