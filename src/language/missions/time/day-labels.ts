import { daysBetween } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { StepTime } from './time-of-step.ts';

/** So much of a line may be the day that it is labelled with. */
const LONGEST_LABEL = 44;
/** So much behind it tells whether it ends there. */
const BEHIND = 8;
const OPENS = /^[^\p{L}\p{N}]{0,8}(?:on )?$/iu;
/** What surely ends a label: "31 March:", "**31 March** –". */
const SURELY_ENDS = /^(?:\*{1,2}|_{1,2}|\])?(?:,? \d{4})?(?:\*{1,2}|_{1,2}|\])?\s?(?::|\||[–—-]\s)/;
/** What may end one, too: "31 March.", "**31 March**". */
const MAY_END = /^(?:\*{1,2}|_{1,2}|\])?\s?(?:\.|$|\*)/;

/** The day, an ISO date, that a line begins with as its label, and whether it can be nothing else. */
interface Label {
  readonly day: string;
  readonly isSure: boolean;
}

/** "9 March. Nigeria directs …", "10 March 2024: Peru closes …"; null where a line has no such label. */
function labelOf(line: string, published: string): Label | null {
  const head = line.slice(0, LONGEST_LABEL);
  const [first, second] = findDates(head, published);
  if (first?.precision !== 'day' || !/\d/.test(head.slice(first.start, first.end))) return null;
  if (!OPENS.test(head.slice(0, first.start))) return null;
  if (second !== undefined && second.start < first.end + BEHIND) return null;
  const behind = line.slice(first.end, first.end + BEHIND);
  const isSure = SURELY_ENDS.test(behind);
  return isSure || MAY_END.test(behind) ? { day: first.past, isSure } : null;
}

/** Lines with fewer days than these are no chronology by their days alone. */
const LEAST_DAYS = 3;
/** What happened so long before the article is told as the past. */
const OF_OLD_DAYS = 110;

/** The days with which lines of an article are labelled, as the items of a chronology are. */
export class DayLabels {
  private readonly days: ReadonlyMap<number, string>;
  private readonly text: string;
  private readonly published: string;

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string) {
    this.text = text;
    this.published = published;
    const labels = new Map<number, Label>();
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end < 0 ? text.length : end);
      const label = labelOf(line.slice(0, LONGEST_LABEL + BEHIND), published);
      if (label !== null) labels.set(start, label);
      if (end < 0) break;
      start = end + 1;
    }
    const isChronology = new Set([...labels.values()].map(({ day }) => day)).size >= LEAST_DAYS;
    this.days = new Map(
      [...labels].flatMap(([start, { day, isSure }]) => (isChronology || isSure ? [[start, day]] : [])),
    );
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
