import type { Place } from '../../places/gazetteer.ts';
import { isOfPlace } from '../discourse/names-heard.ts';
import { namesWithCapitals } from '../places/capital-phrases.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isOfOldTimes } from '../places/old-times.ts';
import {
  isAttribute,
  isCallersPlace,
  isLeft,
  isOutOf,
  isSpeakingPlace,
  type PlaceRole,
  placeRole,
} from '../places/place-roles.ts';
import { readPosts } from '../posts/post-mention.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import { datelineEnd, isPlaceAndDay, opensWithPlace } from '../words/dateline.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What is counted of a country in an article, in an order that the trees know. */
const COUNTED = [
  'owns a post',
  'owns a post in a country named',
  'has a post in it',
  'has a post in a city of it',
  'its people',
  'its people act',
  'its government',
  'named',
  'acts',
  'companion',
  'capital',
  'other city',
  'country',
  'speaking place',
  'caller’s place',
  'attribute',
  'location',
  'destination',
  'other',
  'left',
  'in a heading',
  'opens a dateline',
  'place and day',
  'in',
  'from',
  'to',
  'of',
  'among diplomats',
] as const;

type Counted = (typeof COUNTED)[number];

/** How an article speaks of a country. */
export interface CountrySeen {
  readonly country: string;
  /** The country, or the city that is named first where it isn't; null where only its people or government is. */
  place: Place | null;
  readonly counts: Map<Counted, number>;
  /** The sentence that names it first, or its people, and the one that names it last. */
  readonly first: number;
  last: number;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'from', 'to', 'of']);

const ROLE_COUNTED = {
  location: 'location',
  destination: 'destination',
  other: 'other',
} as const satisfies Record<PlaceRole, Counted>;

/** What the mention of a place counts for. */
function countedOf(view: SentenceView, name: NameMention, acts: boolean): Counted[] {
  const { as, seat, from } = name;
  const before = view.tokens[from - 1]?.lower ?? '';
  const opens = opensWithPlace(view.tokens, name) || (from === 0 && datelineEnd(view.tokens) > 0);
  const found: readonly (readonly [Counted, boolean])[] = [
    ['acts', acts],
    ['companion', isCompanion(view, name)],
    ['capital', as === 'city' && seat],
    ['other city', as === 'city' && !seat],
    ['country', as === 'country'],
    ['speaking place', isSpeakingPlace(view, name)],
    ['caller’s place', isCallersPlace(view, name)],
    ['attribute', isAttribute(view, name)],
    ['left', isLeft(view, name) || isOutOf(view, name)],
    ['in a heading', view.heading],
    ['opens a dateline', as === 'city' && opens],
    ['place and day', as === 'city' && isPlaceAndDay(view.tokens, name)],
    ['among diplomats', view.diplomatic || view.posts.length > 0],
  ];
  return [
    'named',
    ROLE_COUNTED[placeRole(view, name)],
    ...found.flatMap(([counted, holds]) => (holds ? [counted] : [])),
    ...(PREPOSITIONS.has(before) ? [before as Counted] : []),
  ];
}

/** The countries that an article names, by themselves, a city, a people or a post, in the order in which it begins to. */
export function countriesSeen(views: readonly SentenceView[]): CountrySeen[] {
  const seen = new Map<string, CountrySeen>();
  const see = (country: string, at: number, counted: readonly Counted[]): CountrySeen => {
    const known = seen.get(country) ?? { country, place: null, counts: new Map(), first: at, last: at };
    seen.set(country, known);
    known.last = at;
    for (const one of counted) known.counts.set(one, (known.counts.get(one) ?? 0) + 1);
    return known;
  };
  for (const [at, view] of views.entries()) {
    for (const { sender, country, cities } of readPosts(view)) {
      const isAbroad = country !== null && country !== sender;
      if (sender)
        see(sender, at, isAbroad ? ['owns a post', 'owns a post in a country named'] : ['owns a post']);
      if (country)
        see(
          country,
          at,
          cities.length > 0 ? ['has a post in it', 'has a post in a city of it'] : ['has a post in it'],
        );
    }
    const acting = stateSubjects(view);
    for (const name of namesWithCapitals(view)) {
      if (isOfOldTimes(view, name)) continue;
      const { place, as, from, to } = name;
      const acts = acting.some((group) => from >= group.from && to <= group.to);
      if (as === 'people') see(place.country, at, acts ? ['its people', 'its people act'] : ['its people']);
      else if (!isOfPlace(name)) see(place.country, at, ['its government']);
      else {
        const known = see(place.country, at, countedOf(view, name, acts));
        if (as === 'country' || known.place === null) known.place = place;
      }
    }
  }
  return [...seen.values()];
}

/** A number for each thing that speaks for or against it that an article is about the missions in a country. */
export function gistFeatures(seen: readonly CountrySeen[]): number[][] {
  const named = seen.reduce((sum, { counts }) => sum + (counts.get('named') ?? 0), 0);
  return seen.map(({ counts, first, last }) => [
    ...COUNTED.map((one) => counts.get(one) ?? 0),
    first,
    last,
    (counts.get('named') ?? 0) / Math.max(named, 1),
    seen.length,
  ]);
}
