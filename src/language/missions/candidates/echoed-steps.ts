import { frameOfLevel } from '../frames/frame-of-level.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { type Candidate, STRENGTH } from './candidates.ts';
import type { SaidBefore } from './candidates-of-clause.ts';
import type { Echo } from './echoes.ts';
import type { StepStanding } from './standing-of-step.ts';
import { isElsewhere, isOfHost } from './third-state.ts';

/** What an echo goes back to: the step told last, before it in its sentence or in the one before. */
type ToldBefore = Pick<SaidBefore, 'told' | 'previous' | 'lastStep' | 'oldStep'>;

const startOf = ({ highlights }: MissionReport): number => highlights[0]?.start ?? 0;

/** The strongest of the steps that the statement before an echo has told. */
function antecedent(
  view: SentenceView,
  { from, opens }: Echo,
  { told, previous, oldStep }: ToldBefore,
): MissionReport | null {
  const start = view.tokens[from]?.start ?? view.start;
  const isNear = ({ about, background, evidence, highlights }: MissionReport): boolean =>
    about === 'step' &&
    (oldStep !== null || !background) &&
    (evidence.start === view.start
      ? highlights.some((words) => words.start < start)
      : opens && evidence.start === previous?.start);
  const last = told
    .filter(isNear)
    .reduce<MissionReport | null>((late, one) => (late && startOf(one) < startOf(late) ? late : one), null);
  if (!last) return null;
  return told
    .filter(
      (one) =>
        isNear(one) &&
        one.evidence.start === last.evidence.start &&
        one.sender === last.sender &&
        one.country === last.country &&
        one.modality === last.modality,
    )
    .reduce((best, one) => (STRENGTH[one.level] > STRENGTH[best.level] ? one : best), last);
}

/** How a step stands with the states of an echo; null where they tell nothing of it. */
function standingOfEcho(
  { says, isState }: Echo,
  { level, lifts, modality }: MissionReport,
): StepStanding | null {
  const changesNothing = level === 'normal-operations' && !lifts;
  if (says === 'the same') return { level, modality };
  if (says === 'done' || says === 'taken') {
    const stands = changesNothing || (says === 'taken' && modality === 'denied');
    return { level, modality: stands ? modality : 'in-effect' };
  }
  if (says === 'neither') return modality === 'denied' || changesNothing ? { level, modality } : null;
  if (level === 'normal-operations') return null;
  if (says === 'no')
    return isState && level === 'suspended-operations'
      ? { level: 'normal-operations', modality: 'in-effect' }
      : { level, modality: 'denied' };
  return modality === 'denied' ? { level, modality: 'in-effect' } : null;
}

/** The step that an echo tells; null where nothing has been told that it could repeat. */
export function echoedStep(view: SentenceView, echo: Echo, before: ToldBefore): Candidate | null {
  const roles = (before.oldStep ?? before.lastStep)?.roles;
  const step = antecedent(view, echo, before);
  const standing = step && standingOfEcho(echo, step);
  if (!roles || !step || !standing) return null;
  const toldHere = new Set(
    before.told.filter(({ evidence }) => evidence.start === view.start).map(({ sender }) => sender),
  );
  const kind = view.posts.find(({ from, to }) => from >= echo.from && to <= echo.to)?.kind;
  const places = roles.places
    .filter(({ country }) => country === step.country)
    .map((place) => ({ ...place, post: kind ?? place.post }));
  const senders = echo.states.filter(
    (state) => state !== step.sender && state !== step.country && !toldHere.has(state),
  );
  if (senders.length === 0 || places.length === 0) return null;
  if (isElsewhere(view, echo.to, places)) return null;
  if (echo.says === 'taken' && isOfHost([view, before.previous], step)) return null;
  const own = new Set(Array.from({ length: echo.to - echo.from }, (_, index) => echo.from + index));
  const frame = { ...frameOfLevel(standing.level, { lifts: step.lifts }), follow: true };
  return {
    match: { frame, own, from: echo.from, to: echo.to },
    roles: { ...roles, senders, places, senderNamed: true, placeNamed: false },
    ...standing,
  };
}
