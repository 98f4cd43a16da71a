import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween } from '../../language/dates/calendar.ts';
import { tellsOfGoingOn } from '../../language/missions/time/goes-on.ts';
import { dayOf, EPISODE_DAYS, LONGEST_DEPARTURE_DAYS, lastEpisode, severity, standing } from './steps.ts';

/** A state with those of the same level in the episodes before it, as long as it goes on from the last report before it. */
function withFormer(
  state: readonly FiledReport[],
  before: readonly FiledReport[],
  goesOn: (whole: readonly FiledReport[], last: FiledReport) => boolean,
): readonly FiledReport[] {
  let whole = state;
  for (let rest = before; ; ) {
    const [first] = whole;
    const last = rest.at(-1);
    if (!first || !last || !goesOn(whole, last)) return whole;
    const episode = lastEpisode(rest);
    const stood = standing(episode);
    if (stood[0]?.report.level !== first.report.level) return whole;
    whole = [...stood, ...whole];
    rest = rest.slice(0, -episode.length);
  }
}

/**
 * The reports of a state in effect with those of the episodes before in which it stood already: “has not opened its gate since
 * February” tells in May of February's closing, which the host denied in February. A state told again before it would have lapsed
 * goes on where no other one was told in between.
 * @param state the reports of the state, the first one first
 * @param before what else was told in effect before the state, oldest first
 * @returns the state's reports, oldest first
 */
export const sinceItBegan = (
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] =>
  withFormer(
    state,
    before,
    ([first], last) =>
      first !== undefined &&
      severity(first.report.level) > 0 &&
      daysBetween(dayOf(last), dayOf(first)) <= LONGEST_DEPARTURE_DAYS,
  );

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

/** Whether a departure last told of on a day has lapsed by the day of another report, and that is another one. */
const hasLapsed = ({ report }: FiledReport, last: FiledReport, first: FiledReport): boolean =>
  (report.level === 'authorized-departure' || report.level === 'ordered-departure') &&
  daysBetween(dayOf(last), dayOf(first)) > LONGEST_DEPARTURE_DAYS;

/**
 * A state with the one that it goes on from, oldest first: what a later article only confirms, “the embassy is still shut”, began with
 * its first report, and what disputed it then disputes it still.
 * @param before what was in effect before the state, oldest first
 */
export const withWhatGoesOn = (
  knowledge: Knowledge,
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] =>
  withFormer(
    state,
    before,
    ([first, ...rest], last) =>
      first !== undefined &&
      !hasLapsed(first, last, first) &&
      [first, ...rest].some((entry) => entry.article === first.article && confirms(knowledge, entry)),
  );
