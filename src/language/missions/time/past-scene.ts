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

/** "In that year the Dutch had ordered": the year that the sentence before has named. */
const IN_THAT_YEAR =
  /^\P{L}*(?:(?:in|during) )?(?:that|the)(?: very| same| selfsame)* year\b(?! (?:ago|before|after|earlier))/iu;
const A_YEAR = /\b(?:19|20)\d\d\b/g;

/** The last year that a sentence names, if it is one of old. */
function yearNamedIn(sentence: string, published: string): string | null {
  const year = sentence.match(A_YEAR)?.at(-1) ?? null;
  return year !== null && Number(year) < Number(published.slice(0, 4)) ? year : null;
}

/** So far back, in UTF-16 code units, the year may stand under which somebody tells what he remembers. */
const REACH_OF_YEAR = 220;
/** "2008, the big flood. I was a backpacker.": a year as a heading of what is told, and at most two short sentences behind it. */
const YEAR_AS_HEADING =
  /(?:^|[\n.!?:…“"] ?)(?:[Ii]t was |[Bb]ack in |[Ii]n )?((?:19|20)\d\d)[,:.–—] ?[^\n.!?:;,0-9]{2,60}[.!?…]\s{1,2}(?:[^\n.!?0-9]{2,80}[.!?…]\s{1,2}){0,2}$/;

/** The year of old that stands as a heading before what a sentence tells, on the same line. */
function yearOfHeadline(text: string, view: SentenceView, published: string): string | null {
  const before = text.slice(Math.max(0, view.start - REACH_OF_YEAR), view.start);
  const year = YEAR_AS_HEADING.exec(before)?.[1] ?? null;
  return year !== null && Number(year) < Number(published.slice(0, 4)) ? year : null;
}

/** The year of old of what a sentence answers that names no day itself; null where it answers nothing of old. */
export function yearAnswered(
  text: string,
  view: SentenceView,
  previous: SentenceView | null,
  published: string,
): string | null {
  const sentence = text.slice(view.start, view.end);
  const headed = yearOfHeadline(text, view, published);
  if (headed !== null && !TILL_NOW.test(sentence) && findDates(sentence, published).length === 0)
    return headed;
  if (previous === null || previous.heading || previous.paragraph !== view.paragraph) return null;
  if (IN_THAT_YEAR.test(sentence)) return yearNamedIn(text.slice(previous.start, previous.end), published);
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
