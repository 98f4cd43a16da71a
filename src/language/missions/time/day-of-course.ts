import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';

/** What makes a day one on which work began. */
const BEGINS = compact(
  /\b(?:since|from|as of|starting|again|re-?open\w*|resum\w+|restart\w*|restor\w+|normali[sz]\w+|return\w*|back|first|began|begins?|started|opened its|no longer|lifted|ended|anew|once more|will)\b/i,
);

const DAY = 86_400_000;
/** Longer ago it is the day of another time. */
const MOST_DAYS = 7;

/**
 * The reports without the days on which a mission is seen at work as on any other: “was granting visas on Thursday” begins
 * nothing. `published`: the article's ISO day.
 */
export const withoutDaysOfCourse = (
  reports: readonly MissionReport[],
  text: string,
  published: string,
): readonly MissionReport[] =>
  reports.map((report) => {
    const { level, lifts, modality, background, effectiveOn, evidence } = report;
    if (level !== 'normal-operations' || lifts || modality !== 'in-effect' || background) return report;
    if (effectiveOn === null || effectiveOn.length < 'yyyy-mm-dd'.length) return report;
    const ago = (Date.parse(published) - Date.parse(effectiveOn)) / DAY;
    const isOfThese = ago >= 0 && ago <= MOST_DAYS;
    return isOfThese && !BEGINS.test(text.slice(evidence.start, evidence.end))
      ? { ...report, effectiveOn: null }
      : report;
  });
