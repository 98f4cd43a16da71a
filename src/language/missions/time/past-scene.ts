import { daysBetween, lastDayOf } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { StepTime } from './time-of-step.ts';

/** A sentence sets a scene of the past by a day so long ago. */
const LONG_AGO_DAYS = 365;
/** So much of a sentence may open it: "When the war reached the capital in February 2015, …". */
const OPENING_CHARACTERS = 100;

/** "In early ", "Back in ": a day behind them opens the sentence. */
const FIRST_WORDS = 16;
const SUBORDINATE = /^(?:when|after|as|before|while)\s/i;

/**
 * The time of old that a paragraph tells of: "In February 2015 France shut its embassy. Saudi Arabia moved its own to Aden." What
 * is told behind such a sentence plainly as done, without a day, is of that time, too.
 */
export class PastScene {
  private paragraph = -1;

  /** Whether a step that is told so in a sentence is one of that time. */
  holds({ paragraph, heading }: SentenceView, { isPlainPast, hasDate }: StepTime): boolean {
    return !heading && paragraph === this.paragraph && isPlainPast && !hasDate;
  }

  /** Takes in when a step of a sentence was: one of old opens the scene, if the sentence opens with its day; news ends it. */
  see(text: string, view: SentenceView, { background, effectiveOn }: StepTime, published: string): void {
    if (!background) this.paragraph = -1;
    else if (effectiveOn !== null && opensWith(text, view, effectiveOn, published))
      this.paragraph = view.paragraph;
  }
}

/** "Israel responded by closing its embassy": what is told as an answer to what the sentence before tells. */
const ANSWERS =
  /^\P{L}*(?:[\p{L}'’-]+ ){1,6}(?:responded|answered|retaliated|reacted|replied|hit back|countered|followed) by \p{L}+ing\b/iu;

/** "Has quarrelled since": what goes on till now. */
const TILL_NOW =
  /\b(?:(?:has|have)(?:n['’]t)? (?:[\p{L}-]+ ){0,2}?(?:[\p{L}-]+ed|been|had|not|never|become|grown|kept|held|run|seen|made|broken|fallen|cut)|is|are|remains?|still)\b/u;
/** "In ", "on ", "in early ", at the end of what stands before a date: something was done then. */
const DONE_ON =
  /(?:^|[^\p{L}])(?:in|on|during|that)(?: (?:early|late|mid|the|spring|summer|autumn|winter|of))*[ -]*$/iu;
const OPENS_ON = /^(?:in|on|during)[^\p{L}]/iu;

/** The year of old of what a sentence answers that names no day itself; null where it answers nothing of old. */
export function yearAnswered(
  text: string,
  view: SentenceView,
  previous: SentenceView | null,
  published: string,
): string | null {
  if (previous === null || previous.heading || previous.paragraph !== view.paragraph) return null;
  const sentence = text.slice(view.start, view.end);
  if (!ANSWERS.test(sentence) || findDates(sentence, published).length > 0) return null;
  const scene = text.slice(previous.start, previous.end);
  if (TILL_NOW.test(scene) || TILL_NOW.test(sentence)) return null;
  const dates = findDates(scene, published);
  const isDone = dates.every(
    ({ start }) =>
      OPENS_ON.test(scene.slice(start, start + 8)) ||
      DONE_ON.test(scene.slice(Math.max(0, start - 40), start)),
  );
  if (!isDone) return null;
  const isOld = dates.every(({ date }) => daysBetween(lastDayOf(date), published) > LONG_AGO_DAYS);
  return isOld ? (dates.at(-1)?.date.slice(0, 4) ?? null) : null;
}

/** Whether a sentence opens with a day of long ago. */
function opensWith(text: string, view: SentenceView, day: string, published: string): boolean {
  if (daysBetween(lastDayOf(day), published) <= LONG_AGO_DAYS) return false;
  const [clause] = view.clauses;
  const start = view.tokens[clause?.from ?? 0]?.start ?? view.start;
  const opening = text.slice(start, Math.min(view.end, start + OPENING_CHARACTERS)).replace(/^\P{L}+/u, '');
  const date = findDates(opening, published).find((found) => found.date === day);
  if (!date) return false;
  return (
    date.start <= FIRST_WORDS || (SUBORDINATE.test(opening) && !opening.slice(0, date.start).includes(','))
  );
}
