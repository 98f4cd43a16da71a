import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween } from '../../language/dates/calendar.ts';
import { dayOf, LONGEST_DEPARTURE_DAYS, lastEpisode, severity, standing } from './steps.ts';

/**
 * The reports of a state in effect with those of the episodes before in which it stood already: “has not opened its gate since
 * February” tells in May of February's closing, which the host denied in February. A state told again before it would have lapsed
 * goes on where no other one was told in between.
 * @param state the reports of the state, the first one first
 * @param before all that was told in effect before the state's episode, oldest first
 * @returns the state's reports, oldest first
 */
export function sinceItBegan(
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] {
  let whole = state;
  for (let rest = before; rest.length > 0; ) {
    const [first] = whole;
    const last = rest.at(-1);
    if (!first || !last || severity(first.report.level) === 0) return whole;
    if (daysBetween(dayOf(last), dayOf(first)) > LONGEST_DEPARTURE_DAYS) return whole;
    const episode = lastEpisode(rest);
    const stood = standing(episode);
    if (stood[0]?.report.level !== first.report.level) return whole;
    whole = [...stood, ...whole];
    rest = rest.slice(0, -episode.length);
  }
  return whole;
}
