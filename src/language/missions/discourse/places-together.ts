import type { PostKind } from '../mission-report.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { asStepPlace, type StepPlace } from '../steps/step-place.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { areSoMany, endOfAll, ownersTogether } from './all-of-them.ts';

/** Where posts stand that one sentence named together, and the paragraph that it stands in. */
export interface PlacesTogether {
  readonly places: readonly StepPlace[];
  readonly paragraph: number;
}

const standsAt = ({ kind, cities, countries }: PostMention): StepPlace[] => [
  ...cities.map((city) => asStepPlace(city, kind)),
  ...countries.map((country) => ({ country, city: null, post: kind as PostKind })),
];

const keyOf = ({ country, city, post }: StepPlace): string => `${country} ${city?.name ?? ''} ${post}`;

/** Where the posts of one state stand that a sentence names: "its embassies in Mali and Niger", "the embassy in Rabat or the consulate in Fez". */
export function placesTogether(view: SentenceView, posts: readonly PostMention[]): PlacesTogether | null {
  const owners = new Set(posts.flatMap(({ sender }) => sender ?? []));
  if (owners.size > 1 || posts.some(({ caretaker }) => caretaker)) return null;
  const places = [...new Map(posts.flatMap(standsAt).map((place) => [keyOf(place), place])).values()];
  return places.length > 1 ? { places, paragraph: view.paragraph } : null;
}

/** The places that "both", "both embassies", "all three" mean as the subject of a step; none where they mean something else. */
export function placesOfAll(
  view: SentenceView,
  clause: Stretch,
  post: PostMention | null,
  together: PlacesTogether | null,
): readonly StepPlace[] {
  if (!post || together?.paragraph !== view.paragraph) return [];
  const { places } = together;
  for (let at = Math.max(clause.from, post.from - 4); at <= post.from; at += 1)
    if (endOfAll(view, at) >= post.to && areSoMany(view, at, places.length)) return places;
  return [];
}

/** How many posts were named together before a sentence: those of several states, or of one state in several places. */
export const postsBefore = (
  { paragraph }: SentenceView,
  previous: SentenceView,
  together: PlacesTogether | null,
): number =>
  ownersTogether(previous).length || (together?.paragraph === paragraph ? together.places.length : 0);
