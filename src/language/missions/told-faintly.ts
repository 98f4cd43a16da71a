import type { MissionReport } from './mission-report.ts';

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
