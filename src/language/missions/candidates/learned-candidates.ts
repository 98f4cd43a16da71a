import type { Discourse } from '../discourse/discourse.ts';
import { isOfOwnOffice } from '../discourse/offices-of-states.ts';
import { wordsIn } from '../frames/frame-words.ts';
import { type LearnedStep, learnedSteps } from '../learned/learned-steps.ts';
import type { HeardSentence } from '../learned/sentence-odds.ts';
import type { Level } from '../mission-report.ts';
import { onlyRejects } from '../modality/called-false.ts';
import { isOnlyAsked } from '../modality/only-asked.ts';
import { isOnlyUndecided } from '../modality/undecided.ts';
import { choiceGivenBefore } from '../modality/volition.ts';
import { isNoReturnYet } from '../orders/no-return-yet.ts';
import { areAtLeisure } from '../people/at-leisure.ts';
import { areOnlyThere } from '../people/only-there.ts';
import { isOfPublic } from '../people/public.ts';
import { onlyTellsSize } from '../people/size-in-passing.ts';
import { isOnlyToCallers } from '../rejections/closed-to-callers.ts';
import { rejection } from '../rejections/frames.ts';
import { isLimitedService } from '../rejections/limited-service.ts';
import { isInAStory } from '../rejections/other-worlds.ts';
import { isOutOfBuilding } from '../rejections/out-of-the-building.ts';
import { isOutsidePost } from '../rejections/outside-post.ts';
import { areHeldReady } from '../rejections/readied-teams.ts';
import { isRoutineStep } from '../rejections/routine-step.ts';
import { hasStoodWhereItBelongs } from '../steps/where-it-belongs.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import { rolesOfStep } from '../who-and-where/step-roles.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';

/** What a frame is rejected for where it tells a step of others. */
const OF_OTHERS: ReadonlySet<string | null> = new Set([
  'the military',
  'not the post itself',
  'how large a post is',
  'who calls on them',
  'workers abroad',
  'a turn of speech',
  'only thanked',
]);

/** What of that is said of posts as well: where the sentence names one, or anyway. */
const OF_POSTS_NAMED: ReadonlySet<string | null> = new Set(['the military', 'not the post itself']);
const OF_POSTS_TOO: ReadonlySet<string | null> = new Set(['a turn of speech']);

/** What tells such a step surely though a frame of it would be rejected: with this chance by all around, and with that by its own words. */
const SURELY = 0.8;
const SURELY_BY_WORDS = 0.5;

/**
 * "Sealed its rooms and handed the keys to the Swedes", "its embassy keeps only a military attaché": whether a step is surely
 * that of a post, though its words are also said of others. Soldiers' families leave in the same words as diplomats'.
 */
const isSurelyOfPost = (
  { view }: ReadSentence,
  level: Level,
  { odds, byWords }: HeardSentence,
  why: string | null,
): boolean =>
  odds.levels[level] >= SURELY &&
  byWords[level] >= SURELY_BY_WORDS &&
  ((OF_POSTS_NAMED.has(why) && view.posts.length > 0 && !isOfSomePosts(view)) || OF_POSTS_TOO.has(why));

/** "Families at three other missions in the region": posts of which it is not said which they are. */
const isOfSomePosts = ({ tokens }: SentenceView): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'other' && /^(?:missions|posts|embassies|consulates)$/.test(tokens[at + 1]?.lower ?? ''),
  );

/** Whether a step is somebody else's by what frames are rejected for: that of soldiers' families, of a car park. */
function isOfOthers(
  text: string,
  read: ReadSentence,
  { match, clause, level }: LearnedStep,
  heard: HeardSentence,
): boolean {
  const why = rejection(text, read.view, clause, match, postOf(read, clause, match));
  if (OF_OTHERS.has(why)) return !isSurelyOfPost(read, level, heard, why);
  return isOfTravellers(read, match, clause, why);
}

const isOfTravellers = (
  { view }: ReadSentence,
  match: LearnedStep['match'],
  clause: Stretch,
  why: string | null,
): boolean => why === 'citizens' && isOfPublic(view, clause, match);

/** "A small team will run a consular office in Lagos": a post that is left where another has gone has not closed itself. */
const keepsAnOffice = ({ tokens, posts }: SentenceView): boolean =>
  posts.length === 1 &&
  posts.every(({ from }) => {
    const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
    return /^(?:an?|small)$/.test(before.at(-1) ?? '') && before.some((word) => KEEPS.test(word));
  });

const KEEPS = /^(?:runs?|keeps?|maintains?|retains?|leaves?|staffs?|mans?)$/;

/** "Shut its doors and will not open them before Lent": words say of the only post that it is shut, and none that it works. */
const isShut = ({ posts }: SentenceView, { heard }: HeardSentence, told: ReadonlySet<Level>): boolean =>
  posts.length === 1 &&
  told.has('suspended-operations') &&
  heard.every(
    ({ match: { frame }, rejected }) => rejected !== null || frame.level === 'suspended-operations',
  ) &&
  heard.some(({ match: { frame }, rejected }) => rejected === null && frame.modality === null);

/** "Which in May let families choose whether to go, has made the departure compulsory": a choice that the order told behind it takes away. */
function isChoiceTakenAway(view: SentenceView, { heard }: HeardSentence): boolean {
  const none = NO_SUCH_CHOICE.test(wordsIn(view, 0, view.tokens.length)) ? 0 : -1;
  const choice = Math.max(choiceGivenBefore(view), none);
  return (
    choice >= 0 &&
    heard.some(
      ({ match: { frame, own }, modality }) =>
        frame.level === 'ordered-departure' &&
        modality === 'in-effect' &&
        (none === 0 || Math.min(...own) > choice),
    )
  );
}

/** From this chance on a post that a frame says is at work likely is. */
const AT_WORK = 0.35;

/** "It is open and it will still be open tomorrow": words say of the only post that it works, and none that it is shut. */
const isAtWork = ({ posts }: SentenceView, { heard, odds }: HeardSentence): boolean =>
  posts.length <= 1 &&
  odds.levels['normal-operations'] >= AT_WORK &&
  heard.every(({ match: { frame }, rejected }) => rejected !== null || frame.level === 'normal-operations') &&
  heard.some(
    ({ match: { frame }, rejected, modality }) =>
      rejected === null && modality === 'in-effect' && !frame.lifts,
  );

/** "Had no such choice and were to leave": what others may do. */
const NO_SUCH_CHOICE =
  /\b(?:no such (?:choice|option|offer)|not leav(?:e|ing) (?:the|that|this) (?:decision|choice|matter) to)\b/;

/** "Shut for a day and opened again": whether the frames of a level that stand in a sentence tell only what is routine. */
function isOnlyRoutine({ heard }: HeardSentence, level: Level): boolean {
  const own = heard.filter(({ match }) => match.frame.level === level);
  return own.length > 0 && own.every(({ rejected }) => rejected === 'routine');
}

/** "Our three people are there" behind what is only thought of: they are no fewer than they were. */
const areStillThere = (view: SentenceView, { lastStep }: Discourse): boolean =>
  lastStep !== null && lastStep.modality !== 'in-effect' && areOnlyThere(view);

/** "Is considering a similar move": of whom that is told, if of anybody, the step before it decides. */
const isOfLikeOnly = ({ heard }: HeardSentence): boolean =>
  heard.some(({ match, rejected }) => rejected === null && match.frame.another);

/** The steps that a sentence likely tells in words of no frame, each with its clause: those of which it is known who takes them where. */
export function learnedCandidates(
  text: string,
  read: ReadSentence,
  discourse: Discourse,
  heard: HeardSentence,
  told: ReadonlySet<Level>,
  isNear: boolean,
): (readonly [clause: Stretch, step: Candidate])[] {
  const { view } = read;
  if (isOnlyUndecided(view) || isOnlyAsked(view) || isOfLikeOnly(heard)) return [];
  const steps = learnedSteps(view, heard, told, { isMissionNews: discourse.isMissionNews, isNear });
  if (steps.length === 0) return [];
  return steps.flatMap((step) => {
    const { match, clause, level, modality } = step;
    if (isInAStory(view, clause, match)) return [];
    if (modality === 'denied' && discourse.lastStep !== null && onlyRejects(view)) return [];
    if (level === 'suspended-operations' && isOnlyToCallers(view, match)) return [];
    if (level === 'suspended-operations' && modality === 'in-effect' && isAtWork(view, heard)) return [];
    if ((level === 'suspended-operations' || match.frame.lifts) && isRoutineStep(text, view, match))
      return [];
    if (match.frame.lifts && (isOnlyRoutine(heard, level) || isNoReturnYet(view, match))) return [];
    if (isLimitedService(view, match)) return [];
    if (level === 'reduced-staffing' && (onlyTellsSize(view) || areStillThere(view, discourse))) return [];
    if (level === 'authorized-departure' && isChoiceTakenAway(view, heard)) return [];
    if (isOfOwnOffice(view)) return [];
    if (level !== 'normal-operations' && isOutOfBuilding(view, clause)) return [];
    if (level !== 'normal-operations' && (keepsAnOffice(view) || areHeldReady(view))) return [];
    if (level === 'normal-operations' && !match.frame.lifts && isOutsidePost(view)) return [];
    if (level === 'normal-operations' && (areAtLeisure(view) || isShut(view, heard, told))) return [];
    if (isOfOthers(text, read, step, heard)) return [];
    const whole = { from: 0, to: view.tokens.length };
    const roles = rolesOfStep(read, clause, match, discourse) ?? rolesOfStep(read, whole, match, discourse);
    if (step.isDeniedByAll && roles?.senders.some((sender) => discourse.steps.ofState(sender) > 0)) return [];
    if (level === 'suspended-operations' && roles && hasStoodWhereItBelongs(view, roles)) return [];
    return roles ? [[clause, { match, roles, level, modality }] as const] : [];
  });
}
