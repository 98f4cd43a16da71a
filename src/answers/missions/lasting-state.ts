import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween } from '../../language/dates/calendar.ts';
import { tellsOfGoingOn } from '../../language/missions/time/goes-on.ts';
import { dayOf, EPISODE_DAYS, LONGEST_DEPARTURE_DAYS, lastEpisode, standing } from './steps.ts';

/** Whether a report confirms that a step goes on: it names no day of its own, and its words say so of the step. */
function confirms(knowledge: Knowledge, { article, report, reportedOn }: FiledReport): boolean {
  const { level, modality, effectiveOn, evidence, highlights } = report;
  if (level === 'normal-operations' || modality !== 'in-effect') return false;
  if (effectiveOn !== null && Math.abs(daysBetween(effectiveOn, reportedOn)) <= EPISODE_DAYS) return false;
  const text = knowledge.article(article)?.text ?? '';
  const told = highlights.map(({ start, end }) => ({
    start: start - evidence.start,
    end: end - evidence.start,
  }));
  return tellsOfGoingOn(text.slice(evidence.start, evidence.end), told);
}

/** Whether a departure told of last had lapsed by the day of a later report, which then tells of another one. */
const hasLapsed = (last: FiledReport, later: FiledReport): boolean =>
  (later.report.level === 'authorized-departure' || later.report.level === 'ordered-departure') &&
  daysBetween(dayOf(last), dayOf(later)) > LONGEST_DEPARTURE_DAYS;

/**
 * A state with the one that it goes on from, oldest first: what a later article only confirms, “the embassy is still shut”, began with
 * its first report, and what disputed it then disputes it still.
 * @param before what was in effect before the state, oldest first
 */
export function withWhatGoesOn(
  knowledge: Knowledge,
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] {
  let whole = state;
  for (let rest = before; ; ) {
    const [first] = whole;
    const last = rest.at(-1);
    if (!first || !last || hasLapsed(last, first)) return whole;
    if (!whole.some((entry) => entry.article === first.article && confirms(knowledge, entry))) return whole;
    const episode = lastEpisode(rest);
    const stood = standing(episode);
    if (stood[0]?.report.level !== first.report.level) return whole;
    whole = [...stood, ...whole];
    rest = rest.slice(0, -episode.length);
  }
}
