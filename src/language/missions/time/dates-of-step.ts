import { compact } from '../../compact-pattern.ts';
import { type FoundDate, findDates } from '../../dates/find-dates.ts';
import type { Span } from '../../span.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { dayLabelAt } from './day-label.ts';
import { isDayOfAnEvent } from './day-of-an-event.ts';
import { followsOtherVerb, isDayOfAnotherStep } from './day-of-another-step.ts';
import { isDayOfSaying } from './day-of-saying.ts';
import { proseOf, type StepReach } from './reach-of-step.ts';

/** A date in reach of a step and how it stands there. */
export interface StepDate extends FoundDate {
  /** "Until 31 January", "by Friday": the next one, when no year is told. */
  readonly isLimit: boolean;
  /** "By Friday", "from Sunday", "expires on Friday": a day that hasn't come. */
  readonly isAhead: boolean;
  /** The day that somebody said so. */
  readonly isOfSaying: boolean;
  /** "Since March": how long it has been so. */
  readonly isStart: boolean;
  /** "The same as a year ago": what the step is likened to. */
  readonly isLikened: boolean;
  readonly hasYear: boolean;
  /** "A decision made on Sunday": when something else was done. */
  readonly isOfOtherVerb: boolean;
  /** "Because of Monday's attack". */
  readonly isOthers: boolean;
}

/** How the day stands that an item of a chronology is labelled with. */
const OF_LABEL = {
  isLimit: false,
  isAhead: false,
  isOfSaying: false,
  isStart: false,
  isLikened: false,
  hasYear: true,
  isOfOtherVerb: false,
  isOthers: false,
};

const AHEAD =
  /\b(?:by|until|till|before|within|next|from|for)\s+$|\b(?:by|until|till|before)\s+(?:\w+\s+){1,2}on\s+$|\b(?:expires|lapses|ends|runs out)\s+(?:(?:on|in|at)\s+)?$/i;
const UNTIL = /\b(?:by|until|till|before|through|to)\s+(?:the\s+)?$/i;
/** "The same as a year ago", "what we did last May": a day that the step's is likened to. */
const LIKE_ONE = /\b(?:as|than|like|could do|did|was|were)\s+(?:(?:in|on|at|last|it (?:was|did)) )?$/;

/** "From Monday to Friday", "on Mondays": hours of business, no day of a step. */
const HOURS = compact(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: mornings?| afternoons?)? (?:to|through|till) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi,
);

/** The dates that may be a step's, those around it before those that its clause opens with. */
export function datesOfStep(
  text: string,
  view: SentenceView,
  match: FrameMatch,
  { near, opening }: StepReach,
  published: string,
): StepDate[] {
  const stretches = [near, ...(near.from > opening.from ? [opening] : [])];
  const dates = stretches.flatMap((stretch) => {
    const { start, prose } = proseOf(text, view, stretch);
    return findDates(prose, published).map((date) => ({
      ...date,
      start: date.start + start,
      end: date.end + start,
    }));
  });
  if (dates.length === 0) {
    const label = dayLabelAt(text, view.start, published);
    return label ? [{ ...label, ...OF_LABEL }] : [];
  }
  const last = Math.max(...match.own);
  const asides = [...view.asides]
    .filter(([from, to]) => view.tokens[from]?.text === ',' && to <= last)
    .map(([from, to]) => ({
      start: view.tokens[from]?.start ?? 0,
      end: view.tokens[to - 1]?.end ?? 0,
    }));
  const hours = [...text.slice(view.start, view.end).matchAll(HOURS)].map(({ index, 0: words }) => ({
    start: view.start + index - 1,
    end: view.start + index + words.length,
  }));
  return dates
    .filter(({ start }) => ![...asides, ...hours].some((aside) => start > aside.start && start < aside.end))
    .map((date) => ({ ...date, ...standingOfDate(text, date), ...tokensOfDate(view, date) }))
    .filter(
      ({ from, to }) => !(isDayOfAnotherStep(view, match, from, to) || isDayOfAnEvent(view, match, from, to)),
    )
    .map(({ from, to, ...date }) => ({
      ...date,
      isOfSaying: isDayOfSaying(view, match, from, to),
      isOfOtherVerb: followsOtherVerb(view, match, from),
    }));
}

/** The tokens that a date takes up, to behind the last. */
function tokensOfDate({ tokens }: SentenceView, { start, end }: Span): Stretch {
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(from, 0), to: behind < 0 ? tokens.length : behind };
}

/** How a date stands by the words before and behind it. */
function standingOfDate(
  text: string,
  { start, end, ahead }: FoundDate,
): Omit<StepDate, keyof FoundDate | 'isOfSaying' | 'isOfOtherVerb'> {
  const before = text.slice(Math.max(0, start - 30), start);
  const words = text.slice(start, end);
  const isSince = /\bsince\s*$/i.test(before.slice(-8)) || /^since\b/i.test(words);
  return {
    isLimit: UNTIL.test(before),
    isAhead: ahead !== null && AHEAD.test(before),
    isStart: isSince && !/first time (?:since )?\s*$/i.test(before.slice(-20)),
    isLikened: LIKE_ONE.test(before),
    hasYear: /\d{4}/.test(words),
    isOthers: /^['’]s\b/.test(text.slice(end, end + 3)),
  };
}
