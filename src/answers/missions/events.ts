import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween, firstDayOf } from '../../language/dates/calendar.ts';
import { overlapping } from '../../language/span.ts';
import type { Attribution, Excerpt, MissionEvent } from '../answer.ts';
import { cite, excerptOf } from '../cite.ts';
import { type ComparedText, isNearCopy, readToCompare } from '../passages/near-copy.ts';
import { areOneStretch, highlightsOfBoth, joined, union } from './joined-stretches.ts';
import { byDay, dayOf, EPISODE_DAYS, scopeOfState } from './steps.ts';
import { withWholeStatement } from './whole-statement.ts';

/** A report is never changed, and is compared in every answer about its post: its words are read once. */
const readReports = new WeakMap<FiledReport['report'], ComparedText>();

function comparedOf(knowledge: Knowledge, { article, report }: FiledReport): ComparedText {
  const known = readReports.get(report);
  if (known) return known;
  const text = knowledge.article(article)?.text ?? '';
  const read = readToCompare(text.slice(report.evidence.start, report.evidence.end));
  readReports.set(report, read);
  return read;
}

/** Reports of one sentence or of copies of it, the one to show first. */
function sameWords(knowledge: Knowledge, filed: readonly FiledReport[]): FiledReport[][] {
  const groups: { compared: ComparedText; members: FiledReport[] }[] = [];
  for (const entry of filed) {
    const compared = comparedOf(knowledge, entry);
    const group = groups.find(
      ({ compared: other, members }) =>
        members.some(
          ({ article, report }) =>
            article === entry.article && report.evidence.start === entry.report.evidence.start,
        ) ||
        (members.every(({ article }) => article !== entry.article) && isNearCopy(other, compared)),
    );
    if (group) group.members.push(entry);
    else groups.push({ compared, members: [entry] });
  }
  return groups.map(({ members }) => members);
}

/** Told with less than this chance, a step may only be alluded to: "17 colleagues are still there". */
const CLEAR = 0.5;

/** How a sentence of prose ends, its quotation and brackets aside; a line of a list of headlines ends with a word. */
const FULL_STOP = /[.!?…:;,][\p{Pf}\p{Pi}\p{Pe}"'*_]*\s*$/u;

/** Prose with its own details speaks better than a heading, plain words better than an allusion. */
function weight(knowledge: Knowledge, { article, report }: FiledReport): number {
  const { start, end } = report.evidence;
  const { paragraphs = [], text = '' } = knowledge.article(article) ?? {};
  const [paragraph] = overlapping(paragraphs, { start, end: start + 1 });
  const isProse = paragraph?.kind !== 'heading' && FULL_STOP.test(text.slice(start, end));
  return (
    (isProse ? 8 : 0) +
    (report.likelihood < CLEAR ? 0 : 4) +
    (report.scope.length > 0 ? 2 : 0) +
    (report.city === null ? 0 : 1)
  );
}

/** An excerpt for the first of some reports that are copies of one sentence; it names the others. */
function excerptOfCopies(knowledge: Knowledge, members: readonly FiledReport[]): Excerpt | null {
  const [shown] = members;
  const article = shown && knowledge.article(shown.article);
  if (!shown || !article) return null;
  const copies = members.filter((member) => member.article !== shown.article);
  const alsoIn = [...new Map(copies.map((copy) => [copy.article, copy])).values()].flatMap((copy) => {
    const other = knowledge.article(copy.article);
    return other ? [cite(other, copy.report.evidence)] : [];
  });
  const own = members.filter((member) => member.article === shown.article);
  return excerptOf(
    article,
    shown.report.evidence,
    own.flatMap(({ report }) => report.highlights),
    alsoIn,
  );
}

/** Reports with their excerpts, of copies of one sentence only the first. */
export const withExcerpts = (
  knowledge: Knowledge,
  filed: readonly FiledReport[],
): { entry: FiledReport; excerpt: Excerpt }[] =>
  sameWords(knowledge, filed).flatMap((members) => {
    const [entry] = members;
    const excerpt = excerptOfCopies(knowledge, members);
    return entry && excerpt ? [{ entry, excerpt }] : [];
  });

/** Excerpts for reports, each whole enough to be understood; copies of one sentence are one excerpt that names the others. */
const excerptsOf = (knowledge: Knowledge, filed: readonly FiledReport[]): Excerpt[] =>
  joined(
    withExcerpts(knowledge, filed).map(({ excerpt }) => withWholeStatement(knowledge, excerpt)),
    (a, b) =>
      a.citation.article === b.citation.article &&
      a.alsoIn.length + b.alsoIn.length === 0 &&
      areOneStretch(knowledge.article(a.citation.article)?.text ?? '', a.citation, b.citation),
    (a, b) => {
      const article = knowledge.article(a.citation.article);
      const highlights = highlightsOfBoth(a.highlights, b.highlights);
      return article ? excerptOf(article, union(a.citation, b.citation), highlights) : a;
    },
  );

/** Articles that report in words of their own. */
function independent(knowledge: Knowledge, filed: readonly FiledReport[]): number {
  const articles = new Set(filed.map(({ article }) => article));
  const copied = new Set<string>();
  const groups = sameWords(knowledge, filed);
  for (const [first, ...others] of groups) {
    for (const other of others) if (first && other.article !== first.article) copied.add(other.article);
  }
  for (const group of groups) {
    if (group.length === 1 && group[0]) copied.delete(group[0].article);
  }
  return articles.size - copied.size;
}

/** Who says what a report says, by the words of the article. */
export function attributionOf(knowledge: Knowledge, { article, report }: FiledReport): Attribution | null {
  const text = knowledge.article(article)?.text;
  if (!report.attribution || text === undefined) return null;
  const { start, end, kind } = report.attribution;
  return { name: text.slice(start, end).replace(/\s+/g, ' '), kind };
}

/** "On Friday the queue was as long as ever": a day on which a post that was known to work was seen to work is no day on which that began. */
const isSeenLater = ({ report: { level, lifts, effectiveOn } }: FiledReport, known: string): boolean =>
  level === 'normal-operations' && !lifts && effectiveOn !== null && firstDayOf(effectiveOn) > known;

/** One event from the reports that tell it; there is at least one. */
export function eventOf(knowledge: Knowledge, filed: readonly FiledReport[]): MissionEvent | null {
  const sorted = [...filed].sort(byDay);
  const [first] = sorted;
  if (!first) return null;
  const reportedOn = sorted.reduce(
    (earliest, entry) => (entry.reportedOn < earliest ? entry.reportedOn : earliest),
    first.reportedOn,
  );
  const effectiveOn =
    sorted.find((entry) => entry.report.effectiveOn !== null && !isSeenLater(entry, reportedOn))?.report
      .effectiveOn ?? null;
  const comesOn = sorted.find((entry) => entry.comesOn !== undefined)?.comesOn;
  const weights = new Map(sorted.map((entry) => [entry, weight(knowledge, entry)]));
  const best = [...sorted].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return {
    level: first.report.level,
    modality: first.report.modality,
    reportedOn,
    effectiveOn,
    ...(effectiveOn === null && comesOn !== undefined ? { comesOn } : {}),
    scope: first.report.level === 'normal-operations' ? [] : scopeOfState(sorted),
    evidence: excerptsOf(knowledge, best),
    attribution: best[0] ? attributionOf(knowledge, best[0]) : null,
    independentReports: independent(knowledge, sorted),
  };
}

/** Events of reports that may be of several: one per level, modality and run of days. */
export function eventsOf(knowledge: Knowledge, filed: readonly FiledReport[]): MissionEvent[] {
  const runs: FiledReport[][] = [];
  for (const entry of [...filed].sort(byDay)) {
    const run = runs.findLast(
      ([first]) =>
        first?.report.level === entry.report.level && first.report.modality === entry.report.modality,
    );
    const last = run?.at(-1);
    if (run && last && daysBetween(dayOf(last), dayOf(entry)) <= EPISODE_DAYS) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => eventOf(knowledge, run) ?? []);
}
