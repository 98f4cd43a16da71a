import type { MissionReport } from '../language/missions/find-mission-reports.ts';
import { ANY_STATE } from '../language/missions/mission-report.ts';
import { byCode } from '../language/order.ts';
import type { ArticleAnalysis } from './analysis.ts';

/** A report with the article it stands in. */
export interface FiledReport {
  readonly report: MissionReport;
  readonly article: string;
  /** datePublished; undated articles set no status. */
  readonly reportedOn: string;
  /** From when on, where it announces that for a time that hasn't come on the day asked for. */
  readonly comesOn?: string;
}

/** All mission reports, ready to be asked for by country. */
export interface MissionIndex {
  /** By the receiving state's ISO code, oldest article first. */
  readonly byCountry: ReadonlyMap<string, readonly FiledReport[]>;
}

/** "No embassy in Juba has closed" is said of each state whose mission there was reported to have. */
function spread(filed: readonly FiledReport[]): FiledReport[] {
  return filed.flatMap((entry) => {
    const { report, reportedOn } = entry;
    if (report.sender !== ANY_STATE) return [entry];
    const told = filed.filter(
      (other) =>
        other.report.sender !== ANY_STATE &&
        other.report.country === report.country &&
        (report.city === null || other.report.city === null || other.report.city === report.city) &&
        other.report.level !== 'normal-operations' &&
        other.report.modality === 'in-effect' &&
        !other.report.background &&
        other.reportedOn <= reportedOn,
    );
    return [...new Set(told.map((other) => other.report.sender))].map((sender) => ({
      ...entry,
      report: { ...report, sender, post: null },
    }));
  });
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
  filed.sort((a, b) => byCode(a.reportedOn, b.reportedOn) || byCode(a.article, b.article));
  const byCountry = new Map<string, FiledReport[]>();
  for (const entry of spread(filed)) {
    const list = byCountry.get(entry.report.country);
    if (list) list.push(entry);
    else byCountry.set(entry.report.country, [entry]);
  }
  return { byCountry };
}
