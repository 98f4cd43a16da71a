import type { ArticleText } from '../article-text.ts';
import type { MissionReport } from './mission-report.ts';

export type { MissionReport } from './mission-report.ts';

/** Reads what an article reports about diplomatic missions, in the order of the text. */
export function findMissionReports(_article: ArticleText): MissionReport[] {
  return [];
}
