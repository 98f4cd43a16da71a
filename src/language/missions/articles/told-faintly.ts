import type { MissionReport } from '../mission-report.ts';

/** An article of fewer sentences tells too little to judge it by. */
const FEWEST_SENTENCES = 8;
/** What an article tells of steps it tells somewhere with this chance. */
const LEAST = 0.5;

/** The reports of an article of so many sentences; none where it tells no step anywhere but faintly: news of visas, burglars or a match. */
export const withoutFaint = (
  reports: readonly MissionReport[],
  sentences: number,
): readonly MissionReport[] =>
  sentences < FEWEST_SENTENCES ||
  reports.some(({ about, likelihood }) => about === 'step' && likelihood >= LEAST)
    ? reports
    : reports.filter(({ about }) => about !== 'step');

/**
 * Whose steps in a country an article tells only to deny them has nobody who could return there: what it tells faintly of a
 * return is another's.
 */
export function withoutFaintReturns(reports: readonly MissionReport[]): readonly MissionReport[] {
  const standing = new Set<string>();
  const denied = new Set<string>();
  const isFaintReturn = ({ about, level, lifts, likelihood }: MissionReport): boolean =>
    about === 'step' && level === 'normal-operations' && lifts && likelihood < LEAST;
  const keyOf = ({ sender, country }: MissionReport): string => `${sender} ${country}`;
  for (const report of reports) {
    if (report.about !== 'step' || isFaintReturn(report)) continue;
    if (report.modality === 'denied') denied.add(keyOf(report));
    else if (report.level !== 'normal-operations' || report.lifts) standing.add(keyOf(report));
  }
  return reports.filter(
    (report) => !(isFaintReturn(report) && denied.has(keyOf(report)) && !standing.has(keyOf(report))),
  );
}
