import { isOfPlace, isOnlyReached } from '../discourse/names-heard.ts';
import { ownsEllipsis } from '../frames/frame-words.ts';
import { ANY_STATE, LEVELS } from '../mission-report.ts';
import { isOfMedium } from '../places/names-of-media.ts';
import { isLeft, isOutOf, isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { isOfCaretaker } from '../subjects/caretaker-posts.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { isOnlyOccasion } from './occasion-of-closing.ts';
import { FAR, most, prepositionBefore, ROLES, type RoleQuestion, tokensAway, yes } from './role-question.ts';
import { speakingStates, stateMeant } from './senders.ts';
import { isLikened } from './steps-of-companions.ts';

/** The one state that the rules find; null where they find several, or any state. */
const ruledSender = ({ roles }: RoleQuestion): string | null => {
  const [state, another] = roles.senders;
  return state === undefined || state === ANY_STATE || another !== undefined ? null : state;
};

/** "Rome denies that it will pull out of Damascus": a state that is only the place of something, and has not acted before. */
function isOnlyWhere({ read: { view }, discourse }: RoleQuestion, state: string): boolean {
  const own = view.names.filter(({ place }) => place.country === state);
  return (
    own.length > 0 &&
    own.every((name) => isOfPlace(name) && (placeRole(view, name) === 'location' || isLeft(view, name))) &&
    (discourse.heard.states.get(state)?.acting ?? 0) === 0
  );
}

/** "Looked after by the Swedish embassy": a state that only does the work of another, and has not acted before. */
const isOnlyCaretaker = ({ read: { view }, discourse }: RoleQuestion, state: string): boolean => {
  const own = view.names.filter(({ place }) => place.country === state);
  return (
    own.length > 0 &&
    own.every((name) => isOfCaretaker(view, name)) &&
    (discourse.heard.states.get(state)?.acting ?? 0) === 0
  );
};

/** "A London newspaper reports": a state that only has news of another, and has not acted before. */
function onlyReports({ read: { view }, discourse }: RoleQuestion, state: string): boolean {
  const own = view.names.filter(({ place }) => place.country === state);
  return (
    own.length > 0 &&
    own.every((name) => isOfMedium(view, name)) &&
    (discourse.heard.states.get(state)?.acting ?? 0) === 0
  );
}

/** "The last of them drove off to Guatemala City": a state that has only been where others went. */
const isOnlyWhereOthersGo = ({ read: { view }, discourse }: RoleQuestion, state: string): boolean =>
  isOnlyReached(discourse.heard.states.get(state)) &&
  !view.names.some(({ place }) => place.country === state);

/** "Ordered out of Lebanon": a state that people leave orders nobody out of itself. */
const isLeftByPeople = ({ read: { view } }: RoleQuestion, state: string): boolean =>
  view.names.some(
    (name) => name.place.country === state && isOfPlace(name) && (isLeft(view, name) || isOutOf(view, name)),
  );

/** Whether nobody else than the state that the rules find can be meant. */
function isSurely({ read, clause, match, discourse, roles }: RoleQuestion, ruled: string): boolean {
  if (ruled === discourse.voice || discourse.topic.includes(ruled)) return true;
  if (stateMeant(read, clause, discourse) === ruled) return true;
  const goesOn =
    (match.frame.follow || match.frame.same) &&
    discourse.lastStep?.sender === ruled &&
    read.view.names.every(
      ({ as, seat, place }) => (as === 'city' && !seat) || place.country === discourse.lastStep?.country,
    );
  const speaks =
    speakingStates(read).includes(ruled) && read.view.names.every(({ place }) => place.country === ruled);
  const post = postOf(read, clause, match);
  const isFresh =
    discourse.freshPeoples.includes(ruled) ||
    (discourse.freshPosts.every(({ sender }) => sender === ruled) && discourse.freshPosts.length > 0);
  const saysIts = /^(?:its|their)$/.test(read.view.tokens[clause.from]?.lower ?? '');
  const owns = (post?.possessed || (post === null && saysIts)) && read.subjects.length === 0 && isFresh;
  const isOfItsPeople =
    roles.placedBy === 'its people' &&
    read.view.names.some(({ as, place }) => as === 'people' && place.country === ruled);
  return (
    goesOn ||
    speaks ||
    owns ||
    isOfItsPeople ||
    ownsEllipsis(read.view, match) ||
    isLikened(read, clause, match, ruled)
  );
}

/**
 * Who may take a step: every state that the article has named, itself or by its people, government or capital, but not the one
 * that all of the article is about. Only the ruled one where it is surely meant.
 */
export function statesFor(question: RoleQuestion): string[] {
  const { read, discourse } = question;
  const ruled = ruledSender(question);
  if (ruled === null) return [];
  if (isSurely(question, ruled)) return [ruled];
  const host = discourse.gist?.rules ? discourse.gist.place.country : null;
  const named = new Set(read.view.names.map(({ place }) => place.country));
  const states = [
    ...new Set([
      ruled,
      ...read.view.names.filter(({ as, seat }) => as !== 'city' || seat).map(({ place }) => place.country),
      ...discourse.heard.states.latest().map(({ country }) => country),
      ...(discourse.voice === null ? [] : [discourse.voice]),
    ]),
  ].filter(
    (state) =>
      state === ruled ||
      (state !== host &&
        !isOnlyWhereOthersGo(question, state) &&
        !(
          named.has(state) &&
          (isOnlyWhere(question, state) || isOnlyCaretaker(question, state) || onlyReports(question, state))
        )),
  );
  const acting = states.filter(
    (state) => state === ruled || !isOnlyOccasion(read.view, question.match, state),
  );
  const staying = acting.filter((state) => !(named.has(state) && isLeftByPeople(question, state)));
  return staying.length > 0 ? staying : acting;
}

/** Whether a post, its people or an office stands behind a state's name. */
function isOfMissions({ view, posts }: ReadSentence, to: number): boolean {
  const next = view.tokens[to]?.lower === "'s" ? to + 1 : to;
  return (
    posts.some(({ from }) => from === next) ||
    ['staff', 'crew', 'family', 'post'].some(
      (name) => wordingLength(MISSION_WORDS.get(name), view.tokens, next) > 0,
    ) ||
    OFFICES.test(view.tokens[next]?.lower ?? '')
  );
}

const OFFICES =
  /^(?:diplomats?|ambassador|envoys?|officials?|government|ministry|minister|foreign|chargé|consuls?|spokes(?:man|woman|person)|diplomatic|mission|representation|citizens?)$/;

/** Words that a neighbour's name stands before without its acting. */
const BESIDE =
  /^(?:borders?|side|frontier|town|city|capital|port|coast|airport|flight|plane|river|hotel|school|university|company|airline|ship|troops|soldiers|army|forces)$/;

const FORMS = { city: 1, country: 2, government: 3, people: 4 } as const;

/** What the sentence says of a state. */
function nearFeatures(
  { read, clause, match }: RoleQuestion,
  state: string,
  post: PostMention | null,
): number[] {
  const { view, subjects, posts } = read;
  const own = view.names.filter(({ place }) => place.country === state);
  const owns = own.filter(({ as, seat }) => as !== 'city' || seat);
  const [nearest] = [...owns].sort((a, b) => tokensAway(a, match) - tokensAway(b, match));
  const acting = subjects.filter(({ states }) => states.includes(state));
  const before = acting.findLast(({ to }) => to <= match.to);
  const common = [
    own.length - owns.length,
    yes(post?.sender === state),
    yes(posts.some(({ sender }) => sender === state)),
    yes(post?.country === state || (post?.cities.some(({ country }) => country === state) ?? false)),
    yes(acting.length > 0),
    yes(speakingStates(read).includes(state)),
    before ? most(match.from - before.to + 2, 20) : FAR,
    yes(before !== undefined && before.from >= clause.from),
    yes(subjects.findLast(({ to }) => to <= match.to) === before && before !== undefined),
    most(acting[0]?.states.length ?? 0, 3),
  ];
  if (!nearest) return [...common, FAR, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const next = view.tokens[nearest.to]?.lower ?? '';
  const speaker = attributionOf(view, '');
  const start = view.tokens[nearest.from]?.start ?? 0;
  return [
    ...common,
    most(tokensAway(nearest, match), FAR - 1),
    yes(nearest.from >= match.to),
    yes(nearest.from >= clause.from && nearest.to <= clause.to),
    owns.reduce((best, { as }) => Math.max(best, FORMS[as]), 0),
    isOfPlace(nearest) ? ROLES[placeRole(view, nearest)] : 0,
    yes(isSpeakingPlace(view, nearest)),
    yes(/^(?:'s|')$/.test(next)),
    yes(owns.some(({ to }) => isOfMissions(read, to))),
    yes(owns.every(({ to }) => BESIDE.test(view.tokens[to]?.lower ?? ''))),
    yes(speaker !== null && start >= speaker.start && start < speaker.end),
    prepositionBefore(view, nearest),
  ];
}

/** What the article has said of a state before. */
function heardFeatures({ discourse, roles }: RoleQuestion, state: string): number[] {
  const { heard: names, steps, posts, postsTold, lastStep, gist } = discourse;
  const heard = names.states.get(state);
  const own = steps.ofState(state);
  const [place] = roles.places;
  return [
    most(heard?.times ?? 0, 10),
    (heard?.times ?? 0) / Math.max(names.states.times, 1),
    most(heard?.acting ?? 0, 6),
    most(heard?.located ?? 0, 6),
    heard ? most(names.sentences - heard.last, 20) : FAR,
    heard ? most(heard.first, 20) : FAR,
    yes(lastStep?.sender === state),
    most(own, 5),
    own / Math.max(steps.total, 1),
    most(steps.inCountry(state), 5),
    most(postsTold.ofState(state), 5),
    most(postsTold.inCountry(state), 5),
    yes(postsTold.ofStateIn(state, place?.country) > 0),
    yes(posts.at(-1)?.sender === state),
    yes(discourse.freshPosts.some(({ sender }) => sender === state)),
    yes(discourse.lastSubjects.includes(state)),
    yes(discourse.freshSubjects.includes(state)),
    yes(discourse.freshPeoples.includes(state)),
    discourse.topic.length === 0 ? 0 : discourse.topic.includes(state) ? 2 : 1,
    yes(discourse.voice === state),
    yes(gist?.place.country === state),
    yes(gist?.rules ?? false),
    yes(gist?.sender === state),
    most(discourse.hosts.get(state) ?? 0, 12),
    most(discourse.senders.get(state) ?? 0, 12),
    yes(place?.country === state),
    most(names.sentences, 30),
  ];
}

/** What the step and its post say. */
function stepFeatures({ read, clause, match, roles }: RoleQuestion): number[] {
  const { view, subjects } = read;
  const post = postOf(read, clause, match);
  const says = (words: RegExp): number =>
    yes(view.tokens.slice(clause.from, match.to).some(({ lower }) => words.test(lower)));
  return [
    yes(post !== null),
    yes(post?.possessed ?? false),
    yes(Boolean(post?.sender)),
    yes(roles.senderNamed),
    yes(roles.placeNamed),
    LEVELS.indexOf(match.frame.level),
    yes(match.frame.same || match.frame.follow),
    most(subjects.length, 3),
    most(view.names.filter(({ as }) => as === 'people' || as === 'government').length, 3),
    says(/^(?:it|they)$/),
    says(/^(?:its|their)$/),
    says(/^(?:we|our|us)$/),
    says(/^(?:he|she|his|her)$/),
    says(/^(?:that|those|these|this|the)$/),
    most(match.from, 15),
  ];
}

/** A number for each thing that speaks for or against a state, in an order that the trees know. */
export function senderFeatures(question: RoleQuestion, states: readonly string[]): number[][] {
  const ruled = ruledSender(question);
  const ofStep = stepFeatures(question);
  const post = postOf(question.read, question.clause, question.match);
  return states.map((state) => [
    yes(state === ruled),
    most(states.length, 10),
    ...nearFeatures(question, state, post),
    ...heardFeatures(question, state),
    ...ofStep,
  ]);
}
