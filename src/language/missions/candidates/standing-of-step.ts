import type { FrameMatch } from '../frames/match-frames.ts';
import { likelierModality } from '../learned/learned-steps.ts';
import type { StepOdds } from '../learned/step-odds.ts';
import { HARDLY_CONSIDERED, SURELY_DONE } from '../learned/thresholds.ts';
import { ANY_STATE, type Level, type Modality } from '../mission-report.ts';
import { deniedFurtherOn } from '../modality/called-false.ts';
import { letsStandFrom } from '../modality/conceded-steps.ts';
import { doubtsTheWord } from '../modality/doubted-word.ts';
import { haltsReturn, standingOfPlan } from '../modality/dropped-plans.ts';
import { isExpress } from '../modality/express-modality.ts';
import { isUrged, modalityOf } from '../modality/modality.ts';
import { deniesOnlyCompulsion } from '../modality/no-compulsion.ts';
import { isOnlyPromised } from '../modality/promised-word.ts';
import { isNeverDone } from '../modality/told-of-step.ts';
import { sameCount } from '../people/same-count.ts';
import { unchangedStaffing } from '../people/unchanged-staffing.ts';
import { isEveryMission } from '../posts/every-mission.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';

/** What a step comes to: its level and how it stands. */
export interface StepStanding {
  readonly level: Level;
  readonly modality: Modality;
}

/**
 * How the words of a step's clause and the odds of its sentence say that it stands. "Has not reopened", "never closed" and what
 * is said expressly are left to the words.
 */
export function modalityOfStep(
  view: SentenceView,
  clause: Stretch,
  { match, level, modality: given }: Candidate,
  odds: StepOdds,
): Modality {
  if (given) return given;
  const ruled = modalityOf(view, clause, match);
  const byWords =
    (ruled === 'denied' && (match.frame.lifts || isNeverDone(view, match, level))) ||
    (isExpress(view, clause, match, ruled) && !(ruled === 'considered' && isSurelyDone(odds))) ||
    (ruled === 'in-effect' && view.tokens.some((_, at) => at > match.from && doubtsTheWord(view, at)));
  const modality = byWords ? ruled : likelierModality(view, match, odds, ruled);
  return modality === 'denied' && isLetStand(view, match) ? 'in-effect' : modality;
}

/** "Told its officers that their wives might fly home if they wanted": what is said as a hedge and decided all the same. */
const isSurelyDone = ({ modalities }: StepOdds): boolean =>
  modalities['in-effect'] > SURELY_DONE && modalities.considered < HARDLY_CONSIDERED;

/** "He did not dispute that the consulate had gone": a no to a denial, and none to the step behind it. */
function isLetStand(view: SentenceView, { from, to }: FrameMatch): boolean {
  const until = letsStandFrom(view);
  return (
    until <= to && !view.tokens.slice(Math.max(until, from - NEAR), to).some(({ lower }) => NO.test(lower))
  );
}

const NO = /^(?:no|not|n't|nobody|none|never)$/;
/** So many words before a step may say no to it. */
const NEAR = 4;

/**
 * What a step comes to that seems to stand so: a post that has not reopened is shut, one that never closed is at work; null
 * where nothing is told after all, as when somebody only wishes for it.
 */
export function standingOfStep(
  view: SentenceView,
  clause: Stretch,
  { match, roles, level }: Candidate,
  seeming: Modality,
): StepStanding | null {
  const { frame } = match;
  const anyState = roles.senders.includes(ANY_STATE);
  if (level === 'normal-operations') {
    if (standingOfPlan(view, clause, match) === 'denied' || isOnlyPromised(view, match)) return null;
    if (frame.lifts && seeming === 'denied' && frame.opens)
      return anyState ? null : { level: 'suspended-operations', modality: 'in-effect' };
    if (seeming === 'denied' || isUrged(view, clause, match)) return null;
    if (!anyState) return { level, modality: seeming };
    return seeming === 'in-effect' && !frame.lifts && isOfEvery(view, clause)
      ? { level: 'suspended-operations', modality: 'denied' }
      : null;
  }
  if (haltsReturn(view, match)) return null;
  if (level === 'reduced-staffing' && unchangedStaffing(view))
    return anyState ? null : { level: 'normal-operations', modality: 'in-effect' };
  if (level === 'reduced-staffing' && !anyState && isSameCount(view, match))
    return { level, modality: 'denied' };
  if (seeming === 'denied') {
    const neverDone = isNeverDone(view, match, level);
    if (level === 'authorized-departure' && deniesOnlyCompulsion(view))
      return anyState ? null : { level, modality: 'in-effect' };
    if (neverDone) return anyState ? null : { level: 'normal-operations', modality: 'in-effect' };
    return { level, modality: seeming };
  }
  if (anyState) return null;
  return { level, modality: deniedFurtherOn(view, clause, match) ? 'denied' : seeming };
}

/** "Every embassy is at work": none is shut. */
const isOfEvery = (view: SentenceView, clause: Stretch): boolean =>
  view.posts.some((post) => post.from >= clause.from && post.to <= clause.to && isEveryMission(view, post));

/** "It had 26 officers in October and it has 26 today": words of a reduction that was not made. */
function isSameCount(view: SentenceView, { from, to }: FrameMatch): boolean {
  const same = sameCount(view);
  return same !== null && same.from < to && same.to > from;
}
