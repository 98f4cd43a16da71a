import type { FiledReport } from '../../knowledge/missions.ts';
import { firstDayOf, lastDayOf } from '../../language/dates/calendar.ts';
import type { MissionReport } from '../../language/missions/mission-report.ts';

/** The first day of what a report announces for a time after it: "will close on Friday"; null for what it tells of its own day. */
function announcedFor({ report, reportedOn }: FiledReport): string | null {
  if (report.effectiveOn === null || report.background) return null;
  const day = firstDayOf(report.effectiveOn);
  return day > reportedOn ? day : null;
}

/** Whether the whole time that a report announces something for is over: of "next month", its last day. */
const hasCome = ({ report }: FiledReport, asOf: string): boolean =>
  report.effectiveOn !== null && lastDayOf(report.effectiveOn) <= asOf;

const isInEffect = ({ about, modality, background }: MissionReport): boolean =>
  about === 'step' && modality === 'in-effect' && !background;

/** Whether what is announced was taken back before its day. */
const isTakenBack = (day: string, entry: FiledReport, known: readonly FiledReport[]): boolean =>
  entry.report.level !== 'normal-operations' &&
  known.some(
    ({ report, reportedOn }) =>
      report.lifts && isInEffect(report) && reportedOn > entry.reportedOn && reportedOn < day,
  );

/**
 * One post's reports as they stand on a day (ISO date). What is announced for a day that hasn't come counts as of its report, and
 * an announced return ends nothing yet: it is only considered while something else is in effect.
 */
export function asTheyStand(known: readonly FiledReport[], asOf: string): FiledReport[] {
  const isReduced = known.some(({ report }) => isInEffect(report) && report.level !== 'normal-operations');
  return known.map((entry) => {
    const day = announcedFor(entry);
    if (day === null || (hasCome(entry, asOf) && !isTakenBack(day, entry, known))) return entry;
    const { report } = entry;
    const waits = isReduced && isInEffect(report) && report.level === 'normal-operations';
    return {
      ...entry,
      ...(report.effectiveOn === null || hasCome(entry, asOf) ? {} : { comesOn: report.effectiveOn }),
      report: { ...report, effectiveOn: null, modality: waits ? 'considered' : report.modality },
    };
  });
}
