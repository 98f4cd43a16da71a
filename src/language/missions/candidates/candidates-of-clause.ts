import type { Discourse } from '../discourse/discourse.ts';
import type { Nearness } from '../discourse/nearness.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { oddsOfFrame } from '../learned/odds-of-frame.ts';
import type { HeardSentence } from '../learned/sentence-odds.ts';
import type { Level, MissionReport } from '../mission-report.ts';
import { modalityOf } from '../modality/modality.ts';
import { isRoutine } from '../rejections/other-news.ts';
import { isCountedBefore } from '../steps/counted-before.ts';
import type { Step } from '../steps/reports-of-step.ts';
import type { Roles } from '../steps/roles.ts';
import { goToRelief, type ReadSentence } from '../subjects/read-sentence.ts';
import { isQuestion } from '../subjects/topic.ts';
import { rolesOfStep } from '../who-and-where/step-roles.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { type Candidate, lastLevelChanged, strongest } from './candidates.ts';
import { levelOfStep, MAY_TELL } from './level-of-step.ts';
import { isOfThirdState } from './third-state.ts';

/** A step that others may go on with. */
export type StepBefore = Omit<Step, 'match' | 'time' | 'likelihood'>;

/** What an article has said by the time a sentence is read. */
export interface SaidBefore {
  readonly text: string;
  readonly discourse: Discourse;
  readonly nearness: Nearness;
  readonly previous: SentenceView | null;
  readonly told: readonly MissionReport[];
  readonly lastStep: StepBefore | null;
  /** The last one that changed something; what others may follow in. */
  readonly lastChange: StepBefore | null;
  /** That of old which the sentence before told, and no news. */
  readonly oldStep: StepBefore | null;
}

/**
 * The steps that the frames of a clause tell. One that tells that a step is over tells it only of what is over: "reopened the
 * embassy it had shut".
 */
export function candidatesOfClause(
  read: ReadSentence,
  clause: Stretch,
  sentence: HeardSentence,
  before: SaidBefore,
): Candidate[] {
  const { view } = read;
  const { previous, discourse } = before;
  const heard = sentence.heard.filter((frame) => frame.clause === clause);
  const builders = previous !== null && isRoutine(before.text.slice(previous.start, previous.end));
  const candidates = heard.flatMap(({ match, rejected }) => {
    if (
      (builders && match.frame.level === 'suspended-operations' && !match.frame.follow) ||
      rejected !== null ||
      goToRelief(read, match) ||
      !isAboutMissions(read, match, before)
    )
      return [];
    const goesOn = match.frame.follow || match.frame.same;
    const oddsAs = (level: Level) => oddsOfFrame(view, sentence, match, level, discourse.isMissionNews);
    if (!goesOn && !MAY_TELL.get(match.frame.level)?.some(oddsAs)) return [];
    const candidate = candidateOf(read, clause, match, before);
    if (!candidate || goesOn) return candidate ? [candidate] : [];
    const odds = oddsAs(candidate.level);
    return odds ? [{ ...candidate, chance: odds.levels[candidate.level] }] : [];
  });
  const told = strongest(view, candidates);
  const lifted = told.some(
    ({ match }) => match.frame.lifts && modalityOf(view, clause, match) === 'in-effect',
  );
  return told.filter(
    (candidate) =>
      !lifted || candidate.level === 'normal-operations' || candidate.level === 'reduced-staffing',
  );
}

/** "Is considering whether to follow": not in what was told last, but in what changed last. */
const isToFollow = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some((at) => tokens[at]?.lower === 'follow' && tokens[at - 1]?.lower === 'to');

const isDeparture = (level: Level): boolean =>
  level === 'authorized-departure' || level === 'ordered-departure';

/** What has been told last of the very posts of a step: with that an order of theirs goes on. */
const toldThere = (told: readonly MissionReport[], { senders, places }: Roles): MissionReport | undefined =>
  told.findLast(
    ({ sender, country, city, background }) =>
      city !== null &&
      !background &&
      senders.includes(sender) &&
      places.some((place) => place.country === country && place.city?.name === city),
  );

/** A frame as a step, with who takes it and where; null where it tells none. */
function candidateOf(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  { discourse, nearness, previous, told, lastStep, lastChange, oldStep }: SaidBefore,
): Candidate | null {
  const { frame } = match;
  if (frame.anaphor && !goesBackToPost(read, clause, nearness)) return null;
  if (frame.count && !isCountedBefore(read.view, previous, match)) return null;
  const stepBefore = frame.follow ? (oldStep ?? lastStep) : null;
  if (frame.follow && !stepBefore) return null;
  if (frame.question && !isQuestion(read.view)) return null;
  const found = rolesOfStep(read, clause, match, discourse) ?? (frame.same ? lastStep?.roles : undefined);
  if (!found) return null;
  if (stepBefore) {
    const changed = frame.modality === null && !oldStep ? lastLevelChanged(told) : null;
    const isOfChange = isToFollow(read.view, match) || changed === lastChange?.level;
    const followed = (isOfChange ? lastChange : null) ?? stepBefore;
    if (frame.another && !isOfThirdState(read, match, { found, followed: followed.roles, previous }))
      return null;
    return {
      match,
      roles: found.placeNamed ? found : { ...found, places: followed.roles.places },
      level: changed ?? followed.level,
    };
  }
  const before = toldThere(told, found) ?? lastStep;
  const level =
    frame.same && before && isDeparture(before.level)
      ? before.level
      : levelOfStep(read.view, clause, match, found);
  return level === null ? null : { match, roles: found, level };
}

/** A frame without a word of diplomacy of its own needs one nearby. */
function isAboutMissions(
  { view, posts, subjects }: ReadSentence,
  match: FrameMatch,
  { told, nearness }: SaidBefore,
): boolean {
  if (view.diplomatic || posts.length > 0) return true;
  const last = told.at(-1)?.level;
  if (match.frame.lifts && (last === 'ordered-departure' || last === 'authorized-departure')) return true;
  if (!nearness.isInReach) return false;
  return (
    subjects.length > 0 ||
    nearness.isNextToDiplomacy ||
    (match.frame.anaphor && nearness.isPostInMind) ||
    [...match.own].some((at) => wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0)
  );
}

/** Whether "it" can be a post: one stands before in the clause's sentence or in the sentence before. */
const goesBackToPost = ({ posts }: ReadSentence, clause: Stretch, nearness: Nearness): boolean =>
  posts.every(({ from }) => from < clause.from || from >= clause.to) && nearness.isPostInMind;
