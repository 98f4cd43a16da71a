import { firstDayOf } from '../../language/dates/calendar.ts';
import type { MissionEvent } from '../answer.ts';

/** Since when a state is, or from when on: what is announced for a day that hasn't come, or only planned for one after its report. */
export interface SinceWhen {
  readonly word: 'since' | 'from';
  /** ISO date, or its month or year. */
  readonly day: string;
}

/** The time that an event is told of, with the word for it; null where its report tells none. */
export function sinceWhen({
  modality,
  effectiveOn,
  reportedOn,
  comesOn,
}: Pick<MissionEvent, 'modality' | 'effectiveOn' | 'reportedOn' | 'comesOn'>): SinceWhen | null {
  if (effectiveOn === null) return comesOn === undefined ? null : { word: 'from', day: comesOn };
  const isPlan = modality !== 'in-effect' && firstDayOf(effectiveOn) > reportedOn;
  return { word: isPlan ? 'from' : 'since', day: effectiveOn };
}
