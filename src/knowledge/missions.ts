import type { MissionReport } from '../language/missions/find-mission-reports.ts';
import type { ArticleAnalysis } from './analysis.ts';

/** A report with the article it stands in. */
export interface FiledReport {
  readonly report: MissionReport;
  readonly article: string;
  /** datePublished; undated articles set no status. */
  readonly reportedOn: string;
}

/** All mission reports, ready to be asked for by country. */
export interface MissionIndex {
  /** By the receiving state's ISO code, oldest article first. */
  readonly byCountry: ReadonlyMap<string, readonly FiledReport[]>;
}

/** Files the reports of all dated articles under the receiving state. */
export function indexMissions(analyses: readonly ArticleAnalysis[]): MissionIndex {
  const filed = analyses.flatMap(({ article, missionReports }) => {
    const reportedOn = article.datePublished;
    return reportedOn === null
      ? []
      : missionReports.map((report) => ({
          report,
          article: article.id,
          reportedOn: reportedOn.slice(0, 10),
        }));
  });
  filed.sort((a, b) => a.reportedOn.localeCompare(b.reportedOn) || a.article.localeCompare(b.article));
  const byCountry = new Map<string, FiledReport[]>();
  for (const entry of filed) {
    const list = byCountry.get(entry.report.country);
    if (list) list.push(entry);
    else byCountry.set(entry.report.country, [entry]);
  }
  return { byCountry };
}
