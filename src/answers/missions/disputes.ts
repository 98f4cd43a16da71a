import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween } from '../../language/dates/calendar.ts';
import { byCode } from '../../language/order.ts';
import { overlaps } from '../../language/span.ts';
import type { Dispute, Excerpt } from '../answer.ts';
import { attributionOf, withExcerpts } from './events.ts';
import { areOneStretch, highlightsOfBoth, joined, union } from './joined-stretches.ts';
import { withSpeakersStatement } from './speakers-statement.ts';
import { dayOf, EPISODE_DAYS, severity } from './steps.ts';
import { withWholeStatement } from './whole-statement.ts';

const inEffect = ({ report }: FiledReport): boolean => report.modality === 'in-effect';

/** The day from which on a state may be denied: that on which it took effect or was first reported. */
const firstDayIn = (state: readonly FiledReport[]): string =>
  state.reduce((first, entry) => {
    const day = dayOf(entry) < entry.reportedOn ? dayOf(entry) : entry.reportedOn;
    return day < first ? day : first;
  }, state[0]?.reportedOn ?? '');

/** The days of a state: from when on it may be denied, when it was reported first and when last. */
interface Days {
  readonly first: string;
  readonly reported: string;
  readonly last: string;
}

const daysOf = (state: readonly FiledReport[]): Days => ({
  first: firstDayIn(state),
  reported: state.reduce(
    (first, { reportedOn }) => (reportedOn < first ? reportedOn : first),
    state[0]?.reportedOn ?? '',
  ),
  last: state.reduce((last, { reportedOn }) => (reportedOn > last ? reportedOn : last), ''),
});

/** Who speaks for a sending state: what it said before its step was reported says nothing against it. */
const OWN_VOICES: ReadonlySet<string | undefined> = new Set(['official', 'unnamed-official']);

/** Denials of a step no more restrictive than the state, since it took effect, and talk against it or its grounds; of a return only a no to it. */
function isDispute(entry: FiledReport, state: readonly FiledReport[], days: Days): boolean {
  const { report, reportedOn } = entry;
  const [first] = state;
  if (!first || reportedOn < days.first) return false;
  const level = severity(first.report.level);
  const isNoToReturn = report.level === 'normal-operations' && report.modality === 'denied';
  if (isNoToReturn !== (level === 0)) return false;
  if (report.about === 'grounds') return true;
  if (report.about === 'report')
    return severity(report.level) <= level && daysBetween(days.last, reportedOn) <= EPISODE_DAYS;
  if (report.background) return false;
  if (report.modality === 'denied')
    return (
      severity(report.level) <= level &&
      !(OWN_VOICES.has(report.attribution?.kind) && reportedOn < days.reported)
    );
  return (
    inEffect(entry) &&
    report.level === 'normal-operations' &&
    level >= 3 &&
    !state.some(({ article }) => article === entry.article) &&
    !report.lifts
  );
}

const isStep = ({ report }: FiledReport): boolean => report.about === 'step';

const standsIn = (a: FiledReport, b: FiledReport): boolean => overlaps(a.report.evidence, b.report.evidence);

/** "We are not shutting the embassy": talk in which a step beyond the state is denied, which leaves the state as it is. */
const deniesOnlyMore = (
  entry: FiledReport,
  known: readonly FiledReport[],
  [first]: readonly FiledReport[],
): boolean =>
  entry.report.about === 'report' &&
  first !== undefined &&
  known.some(
    (other) =>
      isStep(other) &&
      other.article === entry.article &&
      other.report.modality === 'denied' &&
      severity(other.report.level) > severity(first.report.level) &&
      standsIn(entry, other),
  );

/**
 * The reports that dispute a state in effect, in the order of `known`: also those whose sentence tells the step that it disputes.
 * @param state the reports of the state, the first one first
 */
export function disputing(known: readonly FiledReport[], state: readonly FiledReport[]): FiledReport[] {
  const days = daysOf(state);
  return known.filter(
    (entry) =>
      !state.includes(entry) && isDispute(entry, state, days) && !deniesOnlyMore(entry, known, state),
  );
}

/** One report for sentences that follow on one another, each told once. */
const inWholeStretches = (knowledge: Knowledge, entries: readonly FiledReport[]): FiledReport[] =>
  joined(
    [...entries].sort(
      (a, b) =>
        byCode(a.reportedOn, b.reportedOn) ||
        byCode(a.article, b.article) ||
        a.report.evidence.start - b.report.evidence.start ||
        a.report.evidence.end - b.report.evidence.end,
    ),
    (a, b) =>
      a.article === b.article &&
      isGrounds(a) === isGrounds(b) &&
      areOneStretch(knowledge.article(a.article)?.text ?? '', a.report.evidence, b.report.evidence),
    (before, { report }) => ({
      ...before,
      report: {
        ...before.report,
        attribution: before.report.attribution ?? report.attribution,
        evidence: union(before.report.evidence, report.evidence),
        highlights: highlightsOfBoth(before.report.highlights, report.highlights),
      },
    }),
  );

const isGrounds = ({ report }: FiledReport): boolean => report.about === 'grounds';

/** Excerpts with all that is said in them, none of which runs into another. */
function inFull<Shown extends { readonly excerpt: Excerpt }>(
  knowledge: Knowledge,
  shown: readonly Shown[],
): Shown[] {
  const excerpts = shown.map(({ excerpt }) => excerpt);
  return shown.map((one, at) => {
    const excerpt = withSpeakersStatement(knowledge, one.excerpt, excerpts);
    excerpts[at] = excerpt;
    return { ...one, excerpt };
  });
}

/** What is shown of the reports that dispute a state, copies of one sentence as one. */
export function disputesOf(knowledge: Knowledge, entries: readonly FiledReport[]): Dispute[] {
  const whole = inWholeStretches(knowledge, entries);
  const shown = [whole.filter((entry) => !isGrounds(entry)), whole.filter(isGrounds)]
    .flatMap((alike) => withExcerpts(knowledge, alike))
    .sort((a, b) => whole.indexOf(a.entry) - whole.indexOf(b.entry))
    .map(({ entry, excerpt }) => ({ entry, excerpt: withWholeStatement(knowledge, excerpt) }));
  return inFull(knowledge, shown).map(({ entry, excerpt }) => ({
    ...excerpt,
    attribution: attributionOf(knowledge, entry),
    disputed: isGrounds(entry) ? ('grounds' as const) : ('step' as const),
  }));
}
