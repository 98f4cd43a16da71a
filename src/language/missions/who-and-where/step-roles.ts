import type { Discourse } from '../discourse/discourse.ts';
import { isOnlySenders } from '../discourse/homes-of-senders.ts';
import { isOfPlace, keyOfPlace, placeKey } from '../discourse/names-heard.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { AskedStep } from '../learned/role-judge.ts';
import { exileOf } from '../places/places-of-exile.ts';
import { isConsular, isSeatOf } from '../posts/where-posts-stand.ts';
import { closedByHost } from '../steps/closed-by-host.ts';
import type { Roles } from '../steps/roles.ts';
import type { StepPlace } from '../steps/step-place.ts';
import { isOfOtherPosts } from '../subjects/other-posts.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { rolesAbroad } from './goes-on-abroad.ts';
import { placeFeatures, placesFor } from './place-question.ts';
import { resolveRoles } from './resolve-roles.ts';
import type { RoleQuestion } from './role-question.ts';
import { senderFeatures, statesFor } from './sender-question.ts';

const askedStep = ({ read, match, roles }: RoleQuestion): AskedStep => ({
  start: read.view.start,
  level: match.frame.level,
  senders: roles.senders,
});

/** The only one of what comes into question, or the one that is chosen. */
const oneOf = <Item>(all: readonly Item[], choose: () => number): Item | undefined =>
  all.length < 2 ? all[0] : all[choose()];

/** The likeliest sender of a step that the rules give one sender. */
function withSender(question: RoleQuestion): Roles {
  const states = statesFor(question);
  const { judge } = question.discourse;
  const chosen = oneOf(states, () =>
    judge.sender(senderFeatures(question, states), states, askedStep(question)),
  );
  return chosen === undefined ? question.roles : { ...question.roles, senders: [chosen] };
}

/** "After five months in Nairobi, they returned to Khartoum": the places without the one that they came from, unless it is the only one. */
function withoutExile({ read: { view } }: RoleQuestion, places: readonly StepPlace[]): readonly StepPlace[] {
  const exile = exileOf(view);
  if (exile === null) return places;
  const others = places.filter((place) => placeKey(place) !== keyOfPlace(exile.place));
  return others.length > 0 ? others : places;
}

/** The likeliest place of a step that the rules give one place. */
function withPlace(question: RoleQuestion): Roles {
  const places = withoutExile(question, placesFor(question));
  const { read, discourse, roles } = question;
  const choose = (from: readonly StepPlace[]): StepPlace | undefined =>
    oneOf(from, () => discourse.judge.place(placeFeatures(question, from), from, askedStep(question)));
  const isAtHome = ({ country }: StepPlace): boolean =>
    isOnlySenders(discourse, country, roles.senders) &&
    !read.view.names.some((name) => isOfPlace(name) && name.place.country === country);
  const likeliest = choose(places);
  const chosen =
    likeliest && isAtHome(likeliest)
      ? (choose(places.filter((place) => !isAtHome(place))) ?? likeliest)
      : likeliest;
  return chosen === undefined
    ? question.roles
    : { ...question.roles, places: [asOfItsCity(question, chosen)] };
}

/** "In Islamabad nothing has changed" behind a consulate's closing elsewhere: another city has no post of that kind by that. */
function asOfItsCity({ read, clause, match, roles }: RoleQuestion, chosen: StepPlace): StepPlace {
  const [ruled] = roles.places;
  const isCarriedOver =
    roles.placedBy === 'the last step' &&
    ruled !== undefined &&
    placeKey(ruled) !== placeKey(chosen) &&
    chosen.city !== null &&
    isSeatOf(chosen.city) &&
    isConsular(chosen.post) &&
    postOf(read, clause, match) === null;
  return isCarriedOver ? { ...chosen, post: null } : chosen;
}

/** Who does a step and where, as far as the article tells; null when it doesn't. */
export function rolesOfStep(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  discourse: Discourse,
): Roles | null {
  const { view } = read;
  const byHost = closedByHost(read, clause, match);
  if (byHost) return byHost;
  const roles = resolveRoles(read, clause, match, discourse);
  if (!roles || isOfOtherPosts(read, match)) return null;
  const abroad = rolesAbroad(read, clause, match, discourse);
  if (abroad) return abroad;
  const question = { read, clause, match, discourse, roles };
  const chosen = withPlace({ ...question, roles: withSender(question) });
  const found = chosen.places.some(({ country }) => chosen.senders.includes(country)) ? roles : chosen;
  return found.senders.every((sender) => sender === UNITED_NATIONS) || isOfAllPosts(view, match, found)
    ? null
    : found;
}

/** Its missions are no sending state's. */
const UNITED_NATIONS = 'UN';

/** "Every British embassy is to close": nothing of a place that the sentence doesn't name. */
const isOfAllPosts = ({ tokens, posts }: SentenceView, { own }: FrameMatch, { placeNamed }: Roles): boolean =>
  !placeNamed &&
  posts.some(
    ({ from, to }) =>
      [...own].some((at) => at >= from && at < to) &&
      tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:every|each)$/.test(lower)),
  );
