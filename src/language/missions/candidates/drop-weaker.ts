import type { MissionReport } from '../mission-report.ts';

/** Whether a step tells all that a reduction told in the same sentence does; who goes because they may is told by that. */
const saysMore = (step: MissionReport, reduction: MissionReport, told: string): boolean =>
  (step.level === 'authorized-departure' &&
    step.sender === reduction.sender &&
    step.country === reduction.country &&
    /\bof them\b/.test(told)) ||
  saysAsMuch(step, reduction);

/** So much less likely than a reduction, an order to families still tells it. */
const LITTLE_LESS = 0.15;

const isOfFamilies = ({ level, scope }: MissionReport): boolean =>
  level === 'ordered-departure' && scope.length === 1 && scope[0] === 'family members';

const saysAsMuch = (step: MissionReport, reduction: MissionReport): boolean =>
  step.likelihood + (isOfFamilies(step) ? LITTLE_LESS : 0) >= reduction.likelihood &&
  step.sender === reduction.sender &&
  step.country === reduction.country &&
  (step.level === 'suspended-operations' || (step.level === 'normal-operations' && step.lifts)
    ? !step.background && !reduction.background
    : step.level === 'ordered-departure' &&
      step.city === reduction.city &&
      step.background === reduction.background &&
      step.effectiveOn === reduction.effectiveOn);

/** "May leave on a voluntary basis if they ask": a step that the sentence tells as decided is not also only considered. */
const isOnlyHedged = (report: MissionReport, other: MissionReport): boolean =>
  report.modality === 'considered' &&
  other.modality === 'in-effect' &&
  !other.background &&
  report.level === other.level &&
  report.level !== 'normal-operations' &&
  report.sender === other.sender &&
  report.country === other.country &&
  report.city === other.city;

/** "Has its whole team in place" tells no reduction besides that is less likely. */
const isLesserRestriction = (report: MissionReport, other: MissionReport): boolean =>
  other.level === 'normal-operations' &&
  other.modality === 'in-effect' &&
  !other.lifts &&
  !other.background &&
  report.level !== 'normal-operations' &&
  report.modality === 'in-effect' &&
  !report.background &&
  report.likelihood < other.likelihood &&
  report.sender === other.sender &&
  report.country === other.country &&
  report.city === other.city;

/** By so much less likely than another, a restriction is taken for a misreading of it. */
const FAR_LESS = 0.3;

/** Who goes is all of them: that may be told as a reduction, too. */
const ALL_GO =
  /\b(?:all|last|entire|whole|remaining|rest of) (?:\S+ ){0,4}?(?:staff|diplomat\w*|personnel|employees|officials|officers|people|team)\b/i;

/** A post that works with fewer is not shut: of two such steps in effect the likelier is told. */
const isOneOrOther = (report: MissionReport, other: MissionReport, text: string): boolean =>
  report.modality === 'in-effect' &&
  !ALL_GO.test(text.slice(report.evidence.start, report.evidence.end)) &&
  [report, other].every(({ level }) => level === 'suspended-operations' || level === 'reduced-staffing');

/** "Recalled its ambassador and 14 others; four remain": two restrictions of one post of which one is far less likely. */
const isLessLikely = (report: MissionReport, other: MissionReport, text: string): boolean =>
  report.level !== other.level &&
  report.level !== 'authorized-departure' &&
  report.level !== 'normal-operations' &&
  other.level !== 'normal-operations' &&
  !(report.level === 'suspended-operations' && other.level === 'ordered-departure') &&
  report.modality !== 'denied' &&
  report.modality === other.modality &&
  report.likelihood + (isOneOrOther(report, other, text) ? 0 : FAR_LESS) < other.likelihood &&
  report.sender === other.sender &&
  report.country === other.country &&
  report.city === other.city;

/**
 * What a sentence tells without what it says more strongly besides: one that says that a post has closed, or its people
 * were ordered out, says nothing more by "its diplomats left", nor "reopened" by "with a staff of ten".
 */
export function withoutWeaker(told: readonly MissionReport[], text: string): readonly MissionReport[] {
  const wordsOf = ({ highlights }: MissionReport): string =>
    highlights.map(({ start, end }) => text.slice(start, end)).join(' ');
  return told.filter(
    (report) =>
      !told.some(
        (other) =>
          isOnlyHedged(report, other) ||
          isLesserRestriction(report, other) ||
          isLessLikely(report, other, text),
      ) &&
      (report.level !== 'reduced-staffing' ||
        report.modality === 'denied' ||
        !told.some(
          (other) => other.modality === report.modality && saysMore(other, report, wordsOf(report)),
        )),
  );
}
