import { INSISTS, TAKES_BACK_STEP } from '../lexicon/concession-phrases.ts';
import { isStepInEffect, LEVELS, type MissionReport } from '../mission-report.ts';
import type { Speaking } from '../voices/speaking-states.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** Says no, or that less is so than somebody might think. */
export const SAYS_NO =
  /\b(?:no|not|nobody|no-one|none|nowhere|never|nothing|neither|nor|hardly|barely|only|still|yet)\b|n't\b/;

type Step = Pick<MissionReport, 'sender' | 'country' | 'city' | 'level'>;

const isSamePlace = (one: Step, other: Step): boolean =>
  one.sender === other.sender &&
  one.country === other.country &&
  (one.city === null || other.city === null || one.city === other.city);

/** Among so many reports told last a sentence finds what it explains. */
const MOST_RECENT = 200;

/** The steps of a report's state, at its level or above, that were told before it. */
const stepsBefore = (report: MissionReport, told: readonly MissionReport[]): MissionReport[] =>
  told
    .slice(-MOST_RECENT)
    .filter(
      (step) =>
        isStepInEffect(step) &&
        step.evidence.start < report.evidence.start &&
        isSamePlace(step, report) &&
        LEVELS.indexOf(step.level) >= LEVELS.indexOf(report.level),
    );

/** “This is not a suggestion”: whether a sentence that seems to be against an order to leave, or less, says that it is one. */
const insistsOnOrder = (report: MissionReport, view: SentenceView, told: readonly MissionReport[]): boolean =>
  report.evidence.start === view.start &&
  report.level !== 'suspended-operations' &&
  findsAny(INSISTS, signedWords(view).text) &&
  stepsBefore(report, told).some(({ level }) => level === 'ordered-departure');

/** Whether the state whose step it is has told of it itself. */
const isToldByOwn = ({ attribution, evidence, sender }: MissionReport, { spoken }: Speaking): boolean =>
  attribution?.kind === 'official' || spoken.get(evidence.start) === sender;

/**
 * Tells whether a report that stands against a step is only what those whose step it is say of it: “It is an open door and not
 * a push.” A state that has told of its own step explains it in whatever words that don't take it back; one whose step others
 * told does so where it does not say no. `told`: what the article has told.
 */
export function explainsOwn(
  speaking: Speaking,
  view: SentenceView,
  told: readonly MissionReport[],
): (report: MissionReport) => boolean {
  const { state, from } = speaking;
  return (report) => {
    if (state !== report.country && insistsOnOrder(report, view, told)) return true;
    if (state === null || state !== report.sender || report.evidence.start < from) return false;
    if (report.evidence.start === view.start && findsAny(TAKES_BACK_STEP, signedWords(view).text))
      return false;
    const steps = stepsBefore(report, told);
    if (steps.some((step) => isToldByOwn(step, speaking))) return true;
    return (
      report.evidence.start === view.start &&
      steps.some(({ attribution }) => attribution === null) &&
      !SAYS_NO.test(signedWords(view).text)
    );
  };
}

/**
 * What has been told, without the denials by which a state says of its own step only what it is: “Nobody has to take up the
 * offer.”
 */
export function withoutOwnDenials(
  told: MissionReport[],
  view: SentenceView,
  speaking: Speaking,
): MissionReport[] {
  const explains = explainsOwn(speaking, view, told);
  const isOwn = (report: MissionReport): boolean =>
    report.about === 'step' &&
    report.modality === 'denied' &&
    !report.background &&
    explains(report) &&
    (insistsOnOrder(report, view, told) ||
      stepsBefore(report, told).some((step) => step.level === report.level && isToldByOwn(step, speaking)));
  return told.slice(-MOST_RECENT).some(isOwn) ? told.filter((report) => !isOwn(report)) : told;
}
