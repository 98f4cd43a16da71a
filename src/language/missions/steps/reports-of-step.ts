import type { FrameMatch } from '../frames/match-frames.ts';
import { ANY_STATE, type Level, type MissionReport, type Modality } from '../mission-report.ts';
import { takesBackPlan } from '../modality/dropped-plans.ts';
import { areFamiliesAlone } from '../people/families-alone.ts';
import { scopeOf } from '../people/scope.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import { kindBetween } from '../posts/commonwealth.ts';
import { speaksAtLarge } from '../posts/missions-at-large.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { StepTime } from '../time/time-of-step.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';

/** A step as it is read: who and where, what, how it stands and when. */
export interface Step {
  readonly match: FrameMatch;
  readonly roles: Roles;
  readonly level: Level;
  readonly modality: Modality;
  readonly time: StepTime;
  /** How likely the sentence tells the level, of 0 to 1. */
  readonly likelihood: number;
}

/** The reports of a step: one for each sending state and place; what the host denies of missions at large is denied of any state's. */
export function reportsOfStep(
  text: string,
  view: SentenceView,
  clause: Stretch,
  step: Step,
): MissionReport[] {
  const reports = reportsByState(text, view, clause, step);
  const { senderNamed, places } = step.roles;
  const [place] = places;
  const [report] = reports;
  const isAtLarge =
    step.modality === 'denied' && !senderNamed && place !== undefined && speaksAtLarge(view, place.country);
  return report && isAtLarge ? [...reports, { ...report, sender: ANY_STATE, post: null }] : reports;
}

function reportsByState(
  text: string,
  view: SentenceView,
  clause: Stretch,
  { match, roles, level, modality, time, likelihood }: Step,
): MissionReport[] {
  const start = view.tokens[match.from]?.start ?? view.start;
  const end = view.tokens[match.to - 1]?.end ?? view.end;
  const isDropped = modality === 'denied' && takesBackPlan(view, clause, match);
  const isLifted = match.frame.lifts && (level === match.frame.level || level === 'reduced-staffing');
  const lifts = isLifted || isDropped;
  const isForFamilies = lifts && level === 'normal-operations' && areFamiliesAlone(view, match);
  const senders = roles.senders.filter((sender) => !isWhereTheyWork(view, sender));
  return senders.flatMap((sender) =>
    roles.places.map((place) => {
      const attribution = attributionOf(view, place.country);
      return {
        about: 'step',
        sender,
        country: place.country,
        city: place.city?.name ?? null,
        post: kindBetween(place.post, sender, place.country),
        level,
        modality,
        scope:
          level !== 'normal-operations'
            ? scopeOf(text, view, { step: match, level, clause, speaker: attribution })
            : isForFamilies
              ? ['family members']
              : [],
        effectiveOn: time.effectiveOn,
        background: time.background,
        lifts,
        likelihood,
        attribution,
        evidence: { start: view.start, end: view.end },
        highlights: [{ start, end }],
      };
    }),
  );
}

/** "The envoy works mainly from Turkey": whether a sentence names a state only as where others work. */
function isWhereTheyWork(view: SentenceView, sender: string): boolean {
  const own = view.names.filter(({ place }) => place.country === sender);
  return own.length > 0 && own.every(({ as, from }) => as === 'country' && worksElsewhere(view, from));
}
