import { capitalOf, type Place } from '../../places/gazetteer.ts';
import { placeRole } from '../places/place-roles.ts';
import { readPosts } from '../posts/post-mention.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Who is asked as the head of a mission: of which state, and where. */
export interface HeadOfMission {
  /** ISO code of the sending state. */
  readonly sender: string;
  readonly place: Place;
}

const HEAD = /^(?:ambassador|ambassadress|envoy|consul|consul-general|chargée?|affaires|d'affaires)$/;
const TITLE = /^(?:high commissioner|head of mission|consul general)$/;
const FORMER = /^(?:former|ex|retired|once|onetime|late|then)$/;

/** The name of the place stands at most so many tokens behind the title, its owner's before it. */
const TO_PLACE = 6;
const TO_OWNER = 6;

/** The tokens at which the title of a head of mission ends: "chargée d'affaires", "high commissioner". */
const titlesIn = ({ tokens }: SentenceView): number[] =>
  tokens.flatMap(({ lower }, at) => {
    const two = `${tokens[at - 1]?.lower ?? ''} ${lower}`;
    const three = `${tokens[at - 2]?.lower ?? ''} ${two}`;
    return HEAD.test(lower) || TITLE.test(two) || TITLE.test(three) ? [at + 1] : [];
  });

const isOwner = ({ as, seat }: NameMention): boolean => as !== 'city' || seat;

/** "Mexico's chargée d'affaires in Haiti", "the Kenyan ambassador to Chad": the first head of mission that a sentence names with both. */
export function headOfMissionIn(view: SentenceView): HeadOfMission | null {
  const { tokens, names } = view;
  for (const title of titlesIn(view)) {
    const before = names.findLast(({ from, to }) => to <= title && from >= title - TO_OWNER - 2);
    const of =
      tokens[title]?.lower === 'of' ? names.find(({ from }) => from > title && from <= title + 3) : undefined;
    const owner = before && isOwner(before) ? before : of;
    if (!owner || tokens.slice(Math.max(0, title - TO_OWNER), title).some(({ lower }) => FORMER.test(lower)))
      continue;
    const behind = Math.max(title, owner.to);
    const places = names.filter(
      ({ from, as, place }) =>
        from > behind &&
        from <= behind + TO_PLACE &&
        (as === 'city' || as === 'country') &&
        place.country !== owner.place.country &&
        /^(?:to|in|at|the)$/.test(tokens[from - 1]?.lower ?? ''),
    );
    const [first] = places;
    if (!first) continue;
    const city = places.find(({ as, place }) => as === 'city' && place.country === first.place.country);
    const place = city?.place ?? capitalOf(first.place.country) ?? first.place;
    return { sender: owner.place.country, place };
  }
  return null;
}

/** "The Mexican flag went up again in Baku. The ambassador received us.": the only state and the only country abroad of an introduction that speaks of a mission. */
export function missionIntroduced(views: readonly SentenceView[]): HeadOfMission | null {
  if (!views.some((view) => view.posts.length > 0 || titlesIn(view).length > 0)) return null;
  const owners = new Set(
    views.flatMap((view) => [
      ...view.names
        .filter(({ as }) => as === 'people' || as === 'government')
        .map(({ place }) => place.country),
      ...readPosts(view).flatMap(({ sender }) => sender ?? []),
      ...stateSubjects(view).flatMap(({ from, states }) =>
        view.names.some((name) => name.from === from && name.as === 'country') ? states : [],
      ),
    ]),
  );
  const [sender] = owners;
  if (sender === undefined || owners.size > 1) return null;
  const places = views.flatMap((view) =>
    view.names.filter(
      (name) =>
        (name.as === 'city' || name.as === 'country') &&
        name.place.country !== sender &&
        placeRole(view, name) !== 'other',
    ),
  );
  const [first] = places;
  if (!first || places.some(({ place }) => place.country !== first.place.country)) return null;
  const city = places.find(({ as, seat }) => as === 'city' && seat);
  return { sender, place: city?.place ?? capitalOf(first.place.country) ?? first.place };
}
