import { addDays } from '../../dates/calendar.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { numberOf } from '../../dates/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { StepReach } from './reach-of-step.ts';

/** So many tokens may be between "after" and its step: "after it had given their families the choice". */
const REACH = 8;

/**
 * "Ordered them out on Tuesday, a week after it had let them go": how many days before the sentence's news a step behind
 * "after" was; null where it isn't told in days or weeks.
 */
export function daysBeforeNews({ tokens }: SentenceView, { anchor, near }: StepReach): number | null {
  const after = near.from;
  if (tokens[after]?.lower !== 'after' || anchor - after > REACH) return null;
  if (tokens.slice(after, anchor).some(({ lower }) => lower === ',')) return null;
  const unit = tokens[after - 1]?.lower ?? '';
  const number = numberOf(tokens[after - 2]?.text ?? '');
  if (number === null || !/^(?:days?|weeks?)$/.test(unit)) return null;
  return unit.startsWith('week') ? 7 * number : number;
}

/** The day so many days before the first of the days that the sentence opens with; null without one. */
export function dayBeforeNews(days: number, opening: readonly FoundDate[]): string | null {
  const news = opening.find(({ precision }) => precision === 'day');
  return news ? addDays(news.date, -days) : null;
}
