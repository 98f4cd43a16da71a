import { daysBetween } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { StepTime } from './time-of-step.ts';

/** So much of a line may be the day that it is labelled with. */
const LONGEST_LABEL = 44;
/** So much behind it tells whether it ends there. */
const BEHIND = 8;
/** What ends a label: "31 March.", "**31 March**", "31 March –". */
const ENDS = /^(?:\*{1,2}|_{1,2}|\])?\s*(?:[.:—–|]|-\s|$|\*)/;
const OPENS = /^[^\p{L}\p{N}]{0,8}$/u;

/** The day, as an ISO date, that a line begins with as its label: "9 March. Nigeria directs …"; null where it has none. */
function labelOf(line: string, published: string): string | null {
  const head = line.slice(0, LONGEST_LABEL);
  const [first] = findDates(head, published);
  if (first?.precision !== 'day' || !/\d/.test(head.slice(first.start, first.end))) return null;
  if (!OPENS.test(head.slice(0, first.start)) || !ENDS.test(line.slice(first.end, first.end + BEHIND)))
    return null;
  return first.past;
}

/** Fewer days than these are no chronology. */
const LEAST_DAYS = 3;
/** What happened so long before the article is told as the past. */
const OF_OLD_DAYS = 110;

/** The days with which the lines of an article are labelled that tells what happened day by day. */
export class DayLabels {
  private readonly days: ReadonlyMap<number, string>;
  private readonly text: string;
  private readonly published: string;

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string) {
    this.text = text;
    this.published = published;
    const days = new Map<number, string>();
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end < 0 ? text.length : end);
      const day = labelOf(line.slice(0, LONGEST_LABEL + BEHIND), published);
      if (day !== null) days.set(start, day);
      if (end < 0) break;
      start = end + 1;
    }
    this.days = new Set(days.values()).size >= LEAST_DAYS ? days : new Map();
  }

  /** The time of a step that a sentence from an offset on tells as done, without a day of its own: the day of its line. */
  timeOf(time: StepTime, offset: number): StepTime {
    if (this.days.size === 0 || time.effectiveOn !== null) return time;
    const day = this.days.get(this.text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1);
    if (day === undefined) return time;
    return {
      ...time,
      effectiveOn: day,
      background: time.background || daysBetween(day, this.published) > OF_OLD_DAYS,
    };
  }
}
