import type { Place } from '../../places/gazetteer.ts';
import { isOfPlace, isOnlyReached, keyOfPlace, placeKey } from '../discourse/names-heard.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { LEVELS, type PostKind } from '../mission-report.ts';
import { asCapital } from '../places/capital-phrases.ts';
import { isCompanion } from '../places/companion-states.ts';
import {
  isAttribute,
  isLeft,
  isOfCallers,
  isOfHeadOfMission,
  isOfOwnPeople,
  isOutOf,
  isSpeakingPlace,
  placeRole,
} from '../places/place-roles.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular, isEmbassy, isSeatOf } from '../posts/where-posts-stand.ts';
import { PLACED_BY, type PlacedBy } from '../steps/roles.ts';
import type { StepPlace } from '../steps/step-place.ts';
import { isOfRelief } from '../subjects/caretaker-posts.ts';
import { isSpeakersPost, postOf } from '../subjects/read-sentence.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { FAR, most, prepositionBefore, ROLES, type RoleQuestion, tokensAway, yes } from './role-question.ts';

/** What tells the city of a step so surely that nothing else is asked. */
const SURELY: ReadonlySet<PlacedBy> = new Set([
  'its people',
  'the city of the post',
  'the sentence',
  'there',
  'the opening',
  'the topic',
]);

/** What a country is found by that the sentence of a step names. */
const BY_NAME: ReadonlySet<PlacedBy> = new Set([
  'the clause',
  'the country of the post',
  'the sentence',
  'its people',
]);

/** The one place that the rules find; null where they find several. */
const ruledPlace = ({ roles }: RoleQuestion): StepPlace | null =>
  roles.places.length === 1 ? (roles.places[0] ?? null) : null;

/** Whether a post is named by a step's own words, not only near them. */
const isOwn = (post: PostMention | null, { own }: FrameMatch): boolean =>
  post !== null && [...own].some((at) => at >= post.from && at < post.to);

const kindIn = (question: RoleQuestion, post: PostMention | null): PostKind | null =>
  post?.kind ?? ruledPlace(question)?.post ?? null;

const isOf = (place: StepPlace, name: NameMention): boolean =>
  isOfPlace(name) && keyOfPlace(name.place) === placeKey(place);

/** Consulates stand elsewhere, unless a sentence puts one there. */
const isUnnamedSeat = ({ names }: SentenceView, place: StepPlace): boolean =>
  place.city !== null && isSeatOf(place.city) && !names.some((name) => isOf(place, name));

/** "It keeps its hours" behind "the embassy in Doha is not affected": the only post that was the subject there; "that embassy": the one named last there. */
const goesOnWithPost = (
  { read: { view, posts }, discourse, roles }: RoleQuestion,
  place: StepPlace,
): boolean => {
  const opener = view.tokens[0]?.lower ?? '';
  const post = /^(?:that|this)$/.test(opener) && posts[0]?.from === 1 ? discourse.freshPosts.at(-1) : null;
  const meant = opener === 'it' ? discourse.freshSubjectPost : post;
  return roles.placedBy === 'pointing at a post' && meant != null && placeKey(meant) === placeKey(place);
};

/** "In the Kenyan capital": a city that the sentence itself names, if not by its name. */
const isNamedCapital = (view: SentenceView, place: StepPlace): boolean =>
  view.names.some((name) => {
    const capital = asCapital(view, name);
    return capital !== null && isOf(place, capital);
  });

/** "Closed its embassy in Lebanon": the sentence itself says in which country, and names no other place. */
const isNamedCountry = ({ read: { view }, roles }: RoleQuestion, ruled: StepPlace): boolean =>
  ruled.city === null &&
  BY_NAME.has(roles.placedBy) &&
  view.names.some((name) => isOfPlace(name) && name.place.country === ruled.country) &&
  view.names.every(
    (name) =>
      !isOfPlace(name) ||
      isCompanion(view, name) ||
      name.place.country === ruled.country ||
      roles.senders.includes(name.place.country),
  );

/** "Their staff were moved to Accra": people go somewhere behind a step of the same state, from where that was taken. */
const goFromLastStep = ({ read: { view, posts }, roles }: RoleQuestion): boolean =>
  roles.placedBy === 'the last step' &&
  posts.every((post) => isSpeakersPost(view, post)) &&
  view.names.some((name) => isOfPlace(name) && placeRole(view, name) === 'destination');

/** "Handles the applications from Gao": a place that a sentence names only as that of its callers. */
const isOnlyOfCallers = (view: SentenceView, place: StepPlace): boolean => {
  const names = view.names.filter((name) => isOf(place, name));
  return names.length > 0 && names.every((name) => isOfCallers(view, name));
};

/** "All personnel in Iraq", "every mission across Mali": those of any post there. */
const areOfAnyPost = ({ tokens, names }: SentenceView, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:all|every|any|entire)$/.test(lower)) &&
  names.some(
    (name) => name.as === 'country' && /^(?:in|across|throughout)$/.test(tokens[name.from - 1]?.lower ?? ''),
  );

/** Where a step may be taken, the rules' place first: every place that the article has named, in the sentence or before it. */
export function placesFor(question: RoleQuestion): StepPlace[] {
  const { read, clause, match, discourse, roles } = question;
  const ruled = ruledPlace(question);
  if (!ruled) return [];
  const post = postOf(read, clause, match);
  const isAbroad =
    (roles.placedBy === 'the clause' || roles.placedBy === 'the sentence') &&
    discourse.gist?.rules === true &&
    discourse.gist.place.country !== ruled.country;
  const surely =
    isAbroad ||
    isNamedCountry(question, ruled) ||
    (SURELY.has(roles.placedBy) &&
      !(roles.placedBy === 'the city of the post' && !isOwn(post, match) && read.posts.length > 1)) ||
    isNamedCapital(read.view, ruled) ||
    goesOnWithPost(question, ruled) ||
    goFromLastStep(question) ||
    read.view.names.some(
      (name) =>
        isOf(ruled, name) &&
        (isLeft(read.view, name) ||
          isOutOf(read.view, name) ||
          isOfOwnPeople(read.view, name) ||
          isOfHeadOfMission(read.view, name)),
    );
  const kind = kindIn(question, post);
  const isOfAllPosts = isNamedCountry(question, ruled) && kind === null && areOfAnyPost(read.view, clause);
  if (surely && (ruled.city !== null || isOfAllPosts)) return [ruled];
  const named = [
    ...read.view.names
      .filter(
        (name) =>
          isOfPlace(name) &&
          !isSpeakingPlace(read.view, name) &&
          !isAttribute(read.view, name) &&
          !isCompanion(read.view, name) &&
          !isOfRelief(read.view, name, match) &&
          !worksElsewhere(read.view, name.from),
      )
      .map(({ place }) => place),
    ...discourse.heard.places
      .latest()
      .filter((place) => !isOnlyReached(discourse.heard.places.get(keyOfPlace(place)))),
    ...(discourse.gist ? [discourse.gist.place] : []),
  ];
  const places = named.map((place): StepPlace => {
    const city = place.kind === 'city' && !(isEmbassy(kind) && !isSeatOf(place)) ? place : null;
    return { country: place.country, city, post: kind };
  });
  const found = new Map<string, StepPlace>();
  for (const place of [ruled, ...places])
    if (
      !roles.senders.includes(place.country) &&
      !(surely && place.country !== ruled.country) &&
      !(isConsular(kind) && isUnnamedSeat(read.view, place) && place !== ruled) &&
      !(place !== ruled && isOnlyOfCallers(read.view, place)) &&
      !found.has(placeKey(place))
    )
      found.set(placeKey(place), place);
  return [...found.values()];
}

/** What the sentence says of a place. */
function nearFeatures({ read, clause, match }: RoleQuestion, place: StepPlace): number[] {
  const { view, subjects } = read;
  const own = view.names.filter((name) => isOf(place, name));
  const nearest = [...own].sort((a, b) => tokensAway(a, match) - tokensAway(b, match))[0];
  const inCountry = view.names.some((name) => isOfPlace(name) && name.place.country === place.country);
  if (!nearest) return [FAR, 0, 0, 0, 0, 0, 0, yes(inCountry)];
  return [
    most(tokensAway(nearest, match), FAR - 1),
    yes(nearest.from >= match.to),
    yes(nearest.from >= clause.from && nearest.to <= clause.to),
    own.reduce((best, name) => Math.max(best, ROLES[placeRole(view, name)]), 0),
    yes(isSpeakingPlace(view, nearest)),
    yes(subjects.some(({ from, to }) => nearest.from >= from && nearest.to <= to)),
    prepositionBefore(view, nearest),
    yes(inCountry),
  ];
}

/** What the article has said of a place before. */
function heardFeatures({ discourse, roles }: RoleQuestion, place: StepPlace): number[] {
  const {
    heard: names,
    postsTold,
    steps,
    lastStep,
    gist,
    lastCity,
    freshPlace,
    opening,
    placeTopic,
  } = discourse;
  const key = placeKey(place);
  const heard = names.places.get(key);
  const [sender] = roles.senders;
  const isHere = (other: { country: string; city: Place | null }): boolean => placeKey(other) === key;
  const isAtHome = place.country === sender;
  const ownAbroad = postsTold.ofState(sender) - postsTold.ofStateIn(sender, sender);
  const ownHere = isAtHome ? 0 : postsTold.ofStateAt(sender, key);
  const ownSteps = steps.ofStateAt(sender, key);
  const total = Math.max(names.places.times, 1);
  const inCountry = names.places.usesIn(place.country);
  return [
    most(heard?.times ?? 0, 8),
    (heard?.times ?? 0) / total,
    most(inCountry.times / total, 1),
    most(inCountry.located, 8),
    heard ? most(names.sentences - heard.last, 20) : FAR,
    heard ? most(heard.first, 20) : FAR,
    most(heard?.located ?? 0, 5),
    most(heard?.acting ?? 0, 5),
    most(inCountry.acting, 5),
    yes(gist?.place.country === place.country),
    yes(keyOfPlace(gist?.place) === key),
    yes(gist?.rules ?? false),
    lastStep && isHere(lastStep) ? 1 : 0,
    lastStep?.country === place.country ? 1 : 0,
    yes(lastStep?.sender === sender),
    most(ownSteps, 4),
    most(steps.ofState(sender) - ownSteps, 4),
    most(steps.at(key) - ownSteps, 6),
    most(steps.inCountry(place.country) / Math.max(steps.total, 1), 1),
    most(ownHere, 4),
    most(ownAbroad - ownHere, 4),
    most(postsTold.at(key), 8),
    yes(keyOfPlace(lastCity) === key),
    yes(keyOfPlace(freshPlace?.place) === key),
    yes(keyOfPlace(opening?.place) === key),
    yes(keyOfPlace(placeTopic) === key),
    most(discourse.hosts.get(place.country) ?? 0, 12),
    most(discourse.senders.get(place.country) ?? 0, 8),
    most(names.sentences, 30),
    yes(discourse.freshPosts.some(isHere)),
  ];
}

/** What the step and its post say: first what is the same for all places, then for each. */
function stepFeatures(question: RoleQuestion): (place: StepPlace) => number[] {
  const { read, clause, match, roles } = question;
  const { view } = read;
  const post = postOf(read, clause, match);
  const kind = kindIn(question, post);
  const cities = post?.cities ?? [];
  const says = (words: RegExp): number => yes(view.tokens.some(({ lower }) => words.test(lower)));
  const ofPost = [
    isConsular(kind) ? 1 : isEmbassy(kind) ? 3 : kind === 'mission' ? 2 : 0,
    yes(post !== null),
    yes(isOwn(post, match)),
    post ? most(Math.abs(post.from - match.from), 15) : FAR,
    yes(post?.possessed ?? false),
  ];
  const ofStep = [
    LEVELS.indexOf(match.frame.level),
    yes(match.frame.lifts),
    yes(roles.senderNamed),
    yes(roles.placeNamed),
  ];
  const ofWords = [
    says(/^capital$/),
    says(/^(?:city|town|port)$/),
    says(/^(?:there|here)$/),
    says(/^(?:both|also|too|likewise|other)$/),
    most(view.names.filter((name) => name.as === 'city' && placeRole(view, name) === 'location').length, 3),
  ];
  return (place) => [
    ...ofPost,
    yes(cities.some((city) => city.name === place.city?.name && city.country === place.country)),
    yes(cities.length > 0),
    yes(post?.country === place.country),
    yes(
      read.posts.some(
        (other) => other !== post && other.cities.some((city) => city.name === place.city?.name),
      ),
    ),
    ...ofStep,
    yes(place.city !== null),
    place.city === null ? 2 : yes(isSeatOf(place.city)),
    ...ofWords,
  ];
}

/** A number for each thing that speaks for or against a place, in an order that the trees know. */
export function placeFeatures(question: RoleQuestion, places: readonly StepPlace[]): number[][] {
  const ruled = ruledPlace(question);
  const ofStep = stepFeatures(question);
  return places.map((place) => [
    yes(place === ruled),
    place === ruled ? PLACED_BY.indexOf(question.roles.placedBy) : -1,
    PLACED_BY.indexOf(question.roles.placedBy),
    yes(place.country === ruled?.country),
    most(places.length, 12),
    ...nearFeatures(question, place),
    ...heardFeatures(question, place),
    ...ofStep(place),
  ]);
}
