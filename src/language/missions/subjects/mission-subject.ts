import { isStepInEffect, type MissionReport, type PostKind } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Of whose missions a sentence speaks. */
export interface MissionSubject {
  readonly sender: string;
  readonly country: string;
  readonly city: string | null;
  readonly post: PostKind | null;
}

/** Behind these words a state is where something happens. */
const IS_WHERE = /^(?:in|at|from|to|into|leave|leaving|left|quit|quitting)$/;

/** Behind these words a state is what others do as, or do not. */
const FOLLOWS =
  /^(?:follow(?:s|ed|ing)?|cop(?:y|ies|ied|ying)|imitat(?:e|es|ed|ing)|emulat(?:e|es|ed|ing)|join(?:s|ed|ing)?|echo(?:es|ed|ing)?)$/;

/** Whether a state is named only as one that others follow: “was about to follow the Japanese”. */
export const isFollowed = ({ tokens }: SentenceView, { from }: { readonly from: number }): boolean => {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return FOLLOWS.test(tokens[before]?.lower ?? '');
};

/** The only foreign state that a sentence names, with its post. */
export function ownSubject(read: ReadSentence, host: string): MissionSubject | null {
  const { view, posts } = read;
  const foreign = view.names.filter(({ place }) => place.country !== host);
  const wordBefore = (at: number): string => view.tokens[at - 1]?.lower ?? '';
  const states = foreign.filter(
    (name) =>
      name.as !== 'city' &&
      !(name.as === 'country' && IS_WHERE.test(wordBefore(name.from))) &&
      !isFollowed(view, name),
  );
  const seats = foreign.filter(
    ({ as, from, seat }) =>
      as === 'city' &&
      seat &&
      wordBefore(from) === 'from' &&
      /^(?:it|this|that|word)$/.test(wordBefore(from - 1)),
  );
  const senders = new Set((states.length > 0 ? states : seats).map(({ place }) => place.country));
  const [sender] = senders;
  if (!sender || senders.size > 1) return null;
  const post = posts.find((one) => one.sender === sender || one.possessed);
  const city =
    post?.cities.find(({ country }) => country === host) ??
    view.names.find(({ as, place }) => as === 'city' && place.country === host)?.place;
  return { sender, country: host, city: city?.name ?? null, post: post?.kind ?? null };
}

/** The last of a state's steps in the city that most of them are told of. */
export function lastOfMostTold(steps: readonly MissionReport[]): MissionReport | undefined {
  const times = new Map<string | null, number>();
  for (const { city } of steps) times.set(city, (times.get(city) ?? 0) + 1);
  const most = Math.max(...times.values());
  return steps.findLast(({ city }) => times.get(city) === most);
}

/** Whose missions are meant: where the article has told steps of theirs, those of the city that most of these are told of. */
export const subjectOf = (
  view: SentenceView,
  subject: MissionSubject,
  told: readonly MissionReport[],
): MissionSubject =>
  lastOfMostTold(
    told.filter(
      (step) =>
        isStepInEffect(step) &&
        step.sender === subject.sender &&
        step.country === subject.country &&
        step.evidence.start < view.start &&
        (subject.city === null || step.city === null || step.city === subject.city),
    ),
  ) ?? subject;

/** Whether a subject is another post than these: in another city, or of another kind, as an embassy is beside a consulate. */
const isApart = (own: MissionSubject, known: readonly MissionSubject[]): boolean =>
  own.city !== null
    ? known.every(({ city }) => city !== null && city !== own.city)
    : own.post !== null && known.every(({ post }) => post !== null && post !== own.post);

/** The mission that a sentence means where it is another one of a state than those spoken of; null where it is one of these. */
export function otherSubject(
  view: SentenceView,
  own: MissionSubject,
  known: readonly MissionSubject[],
  told: readonly MissionReport[],
): MissionSubject | null {
  if (!isApart(own, known)) return null;
  const others = told.filter(
    ({ post, city }) =>
      own.city !== null || post === own.post || known.every((one) => city !== null && city !== one.city),
  );
  return subjectOf(view, own, others);
}

/** Whether a sentence speaks of another state than this one. */
export const namesOthers = ({ names }: SentenceView, host: string): boolean =>
  names.some(({ place }) => place.country !== host);

/** Whether a sentence speaks of no other state than these; a city that people go to is no state. */
export const namesOnly = ({ names, tokens }: SentenceView, states: readonly string[]): boolean =>
  names.every(
    ({ as, from, place }) =>
      states.includes(place.country) ||
      (as === 'city' && /^(?:in|to|from|for|near|at)$/.test(tokens[from - 1]?.lower ?? '')),
  );
