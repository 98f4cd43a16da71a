import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';

/** "Ran on a skeleton staff for most of the spring": a state of a time that has an end. */
const FOR_A_TIME = compact(
  /\b(?:for (?:most|much|part|all|some|several|many|weeks|months|a (?:week|fortnight|month|while|time|year)|(?:the )?\w+ (?:days|weeks|months))|throughout|during|(?:in|over|through) the (?:spring|summer|autumn|fall|winter))\b/i,
);
/** A return that is told with less than this chance ends nothing. */
const SURE = 0.85;

/**
 * "The embassy ran on a skeleton staff for most of the spring. It is back at full strength.": a state of some time, told in a
 * plain past, is over where the next words tell the return. `isPlainPast` tells which reports are told so.
 */
export function overByReturn(
  told: MissionReport[],
  returned: MissionReport,
  text: string,
  isPlainPast: (report: MissionReport) => boolean,
): MissionReport[] {
  const { lifts, level, modality, background, likelihood, sender, country, city, evidence } = returned;
  if (!lifts || level !== 'normal-operations' || modality !== 'in-effect' || background || likelihood < SURE)
    return told;
  return told.map((report) => {
    const isOver =
      report.sender === sender &&
      report.country === country &&
      report.city === city &&
      report.modality === 'in-effect' &&
      report.level !== 'normal-operations' &&
      report.evidence.end <= evidence.start &&
      !text.slice(report.evidence.end, evidence.start).trim() &&
      isPlainPast(report) &&
      FOR_A_TIME.test(text.slice(report.evidence.start, report.evidence.end));
    return isOver ? { ...report, background: true } : report;
  });
}
