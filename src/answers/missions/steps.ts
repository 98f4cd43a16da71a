import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween, firstDayOf, lastDayOf } from '../../language/dates/calendar.ts';
import { byCode } from '../../language/order.ts';
import { LEVELS, type Level } from '../answer.ts';

/** Reports within so many days of each other belong to one episode. */
export const EPISODE_DAYS = 14;
/** 3 FAM 3770: a departure status lasts at most so many days. */
export const LONGEST_DEPARTURE_DAYS = 180;

/** From 0 for normal operations to 4 for suspended operations. */
export const severity = (level: Level): number => LEVELS.indexOf(level);

const earlier = (a: string, b: string): string => (a < b ? a : b);

function readDay({ report, reportedOn }: FiledReport): string {
  const { effectiveOn, background } = report;
  if (effectiveOn === null) return reportedOn;
  if (background) return earlier(lastDayOf(effectiveOn), reportedOn);
  const first = firstDayOf(effectiveOn);
  if (first > reportedOn) return first;
  const away = daysBetween(lastDayOf(effectiveOn), reportedOn);
  return effectiveOn.length === 10 && away >= 0 && away <= 60 ? effectiveOn : reportedOn;
}

const days = new WeakMap<FiledReport, string>();

/** The day a report counts for: that of a step of the past, of these days or announced, else that of the report. */
export function dayOf(filed: FiledReport): string {
  const known = days.get(filed);
  if (known !== undefined) return known;
  const day = readDay(filed);
  days.set(filed, day);
  return day;
}

/**
 * Whether what is told as the past came after news: “in January” after news of that January, if it is an end, as ends come
 * after what they end; else only where all of January is later.
 */
export function cameAfter(past: FiledReport, news: FiledReport): boolean {
  const { effectiveOn, lifts } = past.report;
  return dayOf(news) < (effectiveOn === null || lifts ? dayOf(past) : firstDayOf(effectiveOn));
}

/** Whether a report tells of the present: what is told as the past belongs to its own day. */
export const isNews = ({ report }: FiledReport): boolean => !report.background;

/** Oldest first by the day told of, then by the day of the report; the rest makes the order the same every time. */
export const byDay = (a: FiledReport, b: FiledReport): number =>
  byCode(dayOf(a), dayOf(b)) ||
  byCode(a.reportedOn, b.reportedOn) ||
  byCode(a.article, b.article) ||
  a.report.evidence.start - b.report.evidence.start ||
  (a.report.highlights[0]?.start ?? 0) - (b.report.highlights[0]?.start ?? 0);

/** "The order is no longer in force; visas are given again from the 19th": one article's reports of one state are of one episode, whatever days they name. */
const isOneState = (a: FiledReport, b: FiledReport): boolean =>
  a.article === b.article && a.report.level === b.report.level;

/** The last run of reports, oldest first, in which none is more than `EPISODE_DAYS` after the one before, but in one article. */
export function lastEpisode(sorted: readonly FiledReport[]): FiledReport[] {
  let from = sorted.length - 1;
  for (; from > 0; from -= 1) {
    const [before, entry] = [sorted[from - 1], sorted[from]];
    if (!before || !entry) break;
    if (daysBetween(dayOf(before), dayOf(entry)) > EPISODE_DAYS && !isOneState(before, entry)) break;
  }
  return sorted.slice(Math.max(from, 0));
}

/** How many of these reports, oldest first, stand before the first one that `isPast` no longer holds for. */
function countWhile(sorted: readonly FiledReport[], isPast: (entry: FiledReport) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = sorted[middle];
    if (entry && isPast(entry)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Of reports, oldest first, those of the days of an episode and of `EPISODE_DAYS` before and after it. */
export function around(
  episode: readonly FiledReport[],
  sorted: readonly FiledReport[],
): readonly FiledReport[] {
  const [first, last] = [episode[0], episode.at(-1)];
  if (!first || !last) return [];
  return sorted.slice(
    countWhile(sorted, (entry) => daysBetween(dayOf(entry), dayOf(first)) > EPISODE_DAYS),
    countWhile(sorted, (entry) => daysBetween(dayOf(last), dayOf(entry)) <= EPISODE_DAYS),
  );
}

/** Whether a report in the article of a lifting tells of the time before it: without a day of its own, or with an earlier one. */
const isBefore = ({ article, report }: FiledReport, lifted: FiledReport | null): boolean =>
  lifted?.article === article &&
  severity(report.level) > severity(lifted.report.level) &&
  (report.effectiveOn === null || lastDayOf(report.effectiveOn) < dayOf(lifted));

/**
 * Whether a lifting ends a state. Beside what its own article says is in effect it does if it is told first, as the news is,
 * or on a day of its own: “I shall carry the desk back”, further down, is no return.
 */
const endsState = (lifting: FiledReport, state: readonly FiledReport[]): boolean =>
  state.every(
    (entry) =>
      entry.article !== lifting.article ||
      lifting.report.evidence.start <= entry.report.evidence.start ||
      (lifting.report.effectiveOn !== null && dayOf(lifting) >= dayOf(entry)),
  );

/** Whether a report tells what is left of an earlier step: an order kept for some, a permission in an order's stead. */
const isKept = ({ report }: FiledReport): boolean =>
  report.lifts && report.modality === 'in-effect' && report.level !== 'normal-operations';

const ofFamilies = (scope: readonly string[]): boolean =>
  scope.length > 0 && scope.every((whom) => FAMILIES.has(whom));

/** Whether a lifting is one for families alone, of a state that is told of staff too: that goes on without them. */
const leavesStaff = ({ report }: FiledReport, state: readonly FiledReport[]): boolean =>
  report.lifts && ofFamilies(report.scope) && scopeOfState(state).some((whom) => STAFF.has(whom));

const FAMILIES: ReadonlySet<string> = new Set(['family members', 'dependents']);
const STAFF: ReadonlySet<string> = new Set(['nonessential personnel', 'all staff']);

/** Whom a state is told of, by its reports, oldest first: of what is left of it, those whom it is kept for. */
export function scopeOfState(state: readonly FiledReport[]): string[] {
  const last = state.findLastIndex(isKept);
  const kept = state[last];
  const since = state.filter((entry, at) => at >= last && (isKept(entry) || entry.article !== kept?.article));
  const told = new Set((last < 0 ? state : since).flatMap(({ report }) => report.scope));
  const all = told.size > 0 ? told : new Set(state.flatMap(({ report }) => report.scope));
  const areBack = state.some(({ report }) => report.level === 'normal-operations');
  const isOfStaff = state[0]?.report.level !== 'normal-operations';
  return isOfStaff && areBack ? [...all].filter((whom) => !FAMILIES.has(whom)) : [...all];
}

/**
 * The state that stands at the end of an episode: the most restrictive one since the last report that lifts or lowers it.
 * What the article that tells of the lifting says of the time before is the past. What is lifted for some stands for the
 * others: a lifting for families alone is one of the reports of the order that goes on for staff.
 * @returns the reports of that state, the first one first
 */
export function standing(episode: readonly FiledReport[]): FiledReport[] {
  let state: FiledReport[] = [];
  let before: readonly FiledReport[] = [];
  let lifted: FiledReport | null = null;
  for (const entry of episode) {
    const [first] = state;
    const { level, lifts } = entry.report;
    if (first && isKept(entry) && lifted?.article === entry.article && before[0]?.report.level === level) {
      state = [...before, entry];
      continue;
    }
    if (first && !isKept(entry) && isBefore(entry, lifted)) continue;
    if (level === 'normal-operations' && leavesStaff(entry, state)) {
      state.push(entry);
      continue;
    }
    if (lifts) {
      lifted = entry;
      before = state;
    }
    if (!first) state = [entry];
    else if (level === first.report.level) state.push(entry);
    else if (lifts && severity(level) < severity(first.report.level)) {
      if (endsState(entry, state)) state = [entry];
    } else if (severity(level) > severity(first.report.level)) state = [entry];
  }
  return state;
}

/** A state with the one before it, oldest first, where it is no more than that families are back whose staff are not. */
export function withThoseStillAway(
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] {
  const [first] = state;
  if (first?.report.level !== 'normal-operations') return state;
  const former = standing(lastEpisode(before));
  return state.every((entry) => leavesStaff(entry, former)) ? [...former, ...state] : state;
}
