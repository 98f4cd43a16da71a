import type { MissionReport } from '../language/missions/find-mission-reports.ts';
import { ANY_STATE, LEVELS, type Level } from '../language/missions/mission-report.ts';
import { isConsular, isEmbassy } from '../language/missions/posts/where-posts-stand.ts';
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

/** What is told of a state that has thinned its post out is that people left, which "nobody has been ordered out" is a word against, too. */
const asOfReduction = (report: MissionReport): MissionReport => ({
  ...report,
  about: 'report',
  level: 'reduced-staffing',
});

/** A denial about all states' missions as one about those of a state of which these levels were told; null where none is what it denies. */
function deniedOf(report: MissionReport, told: ReadonlySet<Level>): MissionReport | null {
  if ([...told].some((level) => LEVELS.indexOf(level) >= LEVELS.indexOf(report.level))) return report;
  return report.level === 'ordered-departure' && told.has('reduced-staffing') ? asOfReduction(report) : null;
}

/** Some things by what tells them apart. */
function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** What tells apart the sentences that reports stand in. */
const sentenceKey = ({ article, report }: FiledReport): string => `${article} ${report.evidence.start}`;

/** Whether a step is told by the day of a denial, or was taken by then. */
const isTakenBy = ({ reportedOn, report: { effectiveOn } }: FiledReport, day: string): boolean =>
  reportedOn <= day || (effectiveOn?.length === DAY && effectiveOn <= day);
/** Of an ISO date with a day. */
const DAY = 10;

/** Whether what is said of all missions of a place can be meant of a step: what is said of consulates alone is of no embassy. */
const isOfKind = (step: MissionReport, { post, city }: MissionReport): boolean =>
  (city === null || step.city === null || step.city === city) &&
  (!isConsular(post) || step.post === null || !isEmbassy(step.post));

/** Whether a report tells of a step that a state has taken. */
const tellsOfStep = ({ report: { sender, level, modality, background } }: FiledReport): boolean =>
  sender !== ANY_STATE && level !== 'normal-operations' && modality === 'in-effect' && !background;

/** "No embassy in Juba has closed" is said of each state whose mission there was reported to have. */
function spread(filed: readonly FiledReport[]): FiledReport[] {
  if (!filed.some(({ report }) => report.sender === ANY_STATE)) return [...filed];
  const steps = groupedBy(filed.filter(tellsOfStep), ({ report }) => report.country);
  const sentences = groupedBy(filed, sentenceKey);
  return filed.flatMap((entry) => {
    const { report, reportedOn } = entry;
    if (report.sender !== ANY_STATE) return [entry];
    const told = new Map<string, Set<Level>>();
    for (const other of steps.get(report.country) ?? []) {
      const { sender, level } = other.report;
      if (isTakenBy(other, reportedOn) && isOfKind(other.report, report))
        told.set(sender, (told.get(sender) ?? new Set()).add(level));
    }
    const own = new Set(sentences.get(sentenceKey(entry))?.map((other) => other.report.sender));
    return [...told].flatMap(([sender, levels]) => {
      if (own.has(sender)) return [];
      const denied = deniedOf(report, levels);
      return denied ? [{ ...entry, report: { ...denied, sender, post: null } }] : [];
    });
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
  return { byCountry: groupedBy(spread(filed), ({ report }) => report.country) };
}
