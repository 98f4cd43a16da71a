import { lastDayOf } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many characters before a day its verb stands in. */
const REACH = 40;
/** "Which Paris closed in ", "shut since ". */
const CLOSED =
  /\b(?:closed|shut(?: down)?|shuttered|suspended|vacated|abandoned|evacuated|mothballed|emptied)(?: (?:its doors|the doors|all work|operations|indefinitely|temporarily))?,? (?:again )?(?:(?:back|as early as) )?(?:in|on|since|late in|early in|from)? ?(?:early |late |mid-|the (?:spring|summer|autumn|winter) of )?$/;

/** "Its embassy, which Paris closed in January 2024, has not reopened": the day of the closing that a sentence names of what stays shut. */
export function dayOfClosing(text: string, view: SentenceView, published: string): string | null {
  const sentence = text.slice(view.start, view.end);
  const found = findDates(sentence, published).find(
    ({ start, past }) =>
      lastDayOf(past) <= published && CLOSED.test(sentence.slice(Math.max(0, start - REACH), start)),
  );
  return found?.past ?? null;
}
