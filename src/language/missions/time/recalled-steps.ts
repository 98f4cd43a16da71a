import { compact } from '../../compact-pattern.ts';
import { daysBetween, lastDayOf } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** A step that a sentence only goes back to, with the month or year that it names. */
export interface RecalledStep {
  /** ISO date of a month or a year. */
  readonly on: string;
  /** Whether that has been over for so long that the step is no news. */
  readonly isOver: boolean;
  /** Where in the text the verb stands that the step is the subject of. */
  readonly until: number;
}

/** A month that ended so many days ago is one of these days: what was done in it is news. */
const NEWS_DAYS = 14;

const STEP_NOUN =
  '(?:departures?|evacuations?|withdrawals?|closures?|closing|shutdown|shutting|suspension|relocation|removal|pull-?out|drawdown|exodus|recall|repatriation|flight|return|reopening)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = `(?:in|of|during|last) (?:(?:early|late|mid|the) )?(?:${MONTH}(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)`;
const WHAT_IT_DID =
  '(?:also )?(?:followed|preceded|came|went|took|led|left|was|were|had|meant|brought|caused|cost|drew|marked|ended|began|sparked|prompted|triggered|lasted|set|coincided|happened|set off)\\b';

/** "The departure of the families in January followed …". */
const BEHIND = compact(
  new RegExp(
    `\\b${STEP_NOUN} (?:of|from|at) (?:[^\\s.,;:]+ ){1,12}?(${WHEN}),? (?:[^\\s.,;:]+ly )?${WHAT_IT_DID}`,
  ),
);
/** "January's evacuation of the embassy was …", "the January departure of …". */
const BEFORE = compact(
  new RegExp(
    `\\b(${MONTH}|(?:19|20)\\d\\d)(?:['’]s)? (?:[\\p{L}-]+ ){0,2}?${STEP_NOUN} (?:(?:of|from|at) (?:[^\\s.,;:]+ ){1,12}?)?${WHAT_IT_DID}`,
    'u',
  ),
);

/**
 * "The departure of the families in January followed a row of attacks", in March: a step of a month or year that is over, named only
 * as what something else is said of; null where there is none or it is not the one of these words.
 */
export function recalledStep(
  text: string,
  view: SentenceView,
  { own }: FrameMatch,
  published: string,
): RecalledStep | null {
  const sentence = text.slice(view.start, view.end);
  const found = BEHIND.exec(sentence) ?? BEFORE.exec(sentence);
  const [words, when] = found ?? [];
  if (!found || words === undefined || when === undefined) return null;
  const start = view.start + found.index;
  const until = start + words.length;
  const isIt = [...own].every((at) => (view.tokens[at]?.start ?? until) < until);
  if (!isIt || [...own].every((at) => (view.tokens[at]?.start ?? 0) < start)) return null;
  const [date] = findDates(/^\p{Lu}|^\d/u.test(when) ? `in ${when}` : when, published);
  if (!date || date.past.length > 7 || lastDayOf(date.past) >= published) return null;
  const isOver = daysBetween(lastDayOf(date.past), published) > NEWS_DAYS;
  return { on: date.past, until, isOver };
}
