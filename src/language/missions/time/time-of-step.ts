import { daysBetween, firstDayOf, lastDayOf } from '../../dates/calendar.ts';
import { type FoundDate, findDates } from '../../dates/find-dates.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { comingDay, isOfFuture } from './coming-day.ts';
import { datesOfStep, type StepDate } from './dates-of-step.ts';
import { dayOfIssue } from './day-of-issue.ts';
import { dayBeforeNews, daysBeforeNews } from './days-after.ts';
import { endOfStanding } from './end-of-standing.ts';
import { ownDay } from './own-day.ts';
import {
  AN_ERA,
  FOR_SO_LONG,
  LONG_AGO,
  PAST_TALK,
  SAME_DAY,
  STILL_IN_FORCE,
  STILL_SHUT,
} from './past-talk.ts';
import { openingOf, proseOf, reachOfStep } from './reach-of-step.ts';
import { type StepTense, tenseOfStep } from './tense-of-step.ts';
import type { AboutStep, ToldStep } from './told-step-words.ts';

/** When a step is told to be. */
export interface StepTime {
  readonly effectiveOn: string | null;
  readonly background: boolean;
  /** Whether it had been taken before what is told around it: "Poland had evacuated it during the coup". */
  readonly isBefore: boolean;
  /** Whether it is told as done, and nothing more: "moved its embassy". */
  readonly isPlainPast: boolean;
  /** Whether any day is told around it. */
  readonly hasDate: boolean;
}

/** The time of what is told of now, whatever it is set against. */
export const AT_PRESENT: StepTime = {
  effectiveOn: null,
  background: false,
  isBefore: false,
  isPlainPast: false,
  hasDate: false,
};

/** A step of so many days before the article is no longer its news. */
const NEWS_DAYS = 45;
/** A closure or a return lasts: told of some months ago, and not as what had been before, it still stands. */
const LASTING_DAYS = 110;

/** A plan's day is at most so many days ahead. */
const PLAN_DAYS = 92;

/** What is told with this chance is news, though its tense is that of what was before: "the remaining officers had been told to go by noon". */
const SURELY_NEWS = 0.6;

const isOld = ({ date }: FoundDate, published: string, days: number): boolean =>
  daysBetween(lastDayOf(date).slice(0, 10), published) > days;

/** Reads the day of a step and whether it is told as the past. */
export function timeOfStep(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  about: AboutStep,
): StepTime {
  const { source, published } = about;
  const reach = reachOfStep(view, clause, match);
  const tense = tenseOfStep(view, clause, match, reach);
  const dates = datesOfStep(source, view, match, reach, published).map((date) =>
    isOfLastYear(date, tense, about) ? { ...date, date: date.past } : date,
  );
  const step = { ...about, view, match, reach, tense, dates };
  const announced = monthOfPlan(step);
  const time = timeByWords(step);
  if (announced !== null) return { ...time, effectiveOn: announced, background: true };
  return time.background && isNewsAfterAll(time, view, about) ? { ...time, background: false } : time;
}

/** A day so many days ahead is not the article's own, told a little early or with a slip. */
const FAR_AHEAD_DAYS = 31;
/** "Announced the closure on 31 May": a day that may be to come. */
const THE_STEP =
  /^(?:closure|departure|withdrawal|evacuation|relocation|return|reopening|resumption|\p{L}+ing)$/u;

/** "Closed on 20 August", in May: what was done on a day to come was done last year. */
function isOfLastYear(
  { date, past, isAhead, isLimit }: StepDate,
  { isPlainPast, words }: StepTense,
  { published, modality }: AboutStep,
): boolean {
  return (
    past < date &&
    daysBetween(published, firstDayOf(date)) >= FAR_AHEAD_DAYS &&
    isPlainPast &&
    modality === 'in-effect' &&
    !(isAhead || isLimit) &&
    !words.some((word) => THE_STEP.test(word))
  );
}

/** Whether what reads like the past is told as news: of these days, and with a high chance. */
function isNewsAfterAll(
  { effectiveOn, isBefore }: StepTime,
  view: SentenceView,
  { source, published, chance }: AboutStep,
): boolean {
  const isOfNow =
    effectiveOn === null ||
    (effectiveOn <= published && daysBetween(lastDayOf(effectiveOn).slice(0, 10), published) <= NEWS_DAYS);
  const sentence = source.slice(view.start, view.end);
  return isOfNow && chance >= SURELY_NEWS && !LONG_AGO.test(sentence) && !(isBefore && AN_ERA.test(sentence));
}

/** The time of a step by the words alone. */
function timeByWords(step: ToldStep): StepTime {
  const { tense, dates } = step;
  const on = (effectiveOn: string | null, background: boolean): StepTime => ({
    effectiveOn,
    background,
    isBefore: tense.isBefore,
    isPlainPast: tense.isPlainPast,
    hasDate: dates.length > 0,
  });
  if (stillStands(step)) return on(dates[0]?.past ?? null, false);
  const issued = isOrder(step) ? dayOfIssue(step.source, step.view, step.published) : null;
  if (issued !== null) return on(issued, false);
  const days = daysBeforeNews(step.view, step.reach);
  if (days !== null && dates.length === 0) return on(dayOfNewsBefore(step, days), tense.isPluperfect);
  const coming = comingDay(step);
  if (coming !== null) return on(coming, false);
  const since = dates.find(
    ({ isStart, date }) => isStart && daysBetween(lastDayOf(date), step.published) >= 0,
  );
  const ended = since && endOfStanding(step.source, step.view, since);
  if (ended) return on(findDates(ended, step.published)[0]?.past ?? null, false);
  if (since) return on(since.date, tense.isPluperfect || tense.followsPast);
  const yearBefore = dates.length === 0 && !tense.isPresent ? openingYear(step) : null;
  if (yearBefore !== null) return on(yearBefore, true);
  return timeByDates(step, on);
}

/** Whether a step is an order or a permission to leave that is in effect. */
const isOrder = ({ match: { frame }, modality }: ToldStep): boolean =>
  modality === 'in-effect' && (frame.level === 'ordered-departure' || frame.level === 'authorized-departure');

/** "Said in May that it would close it", in July: a plan of some months ago is told as it stood then. */
function monthOfPlan({ dates, modality, published, tense }: ToldStep): string | null {
  if (modality !== 'considered' || !tense.words.includes('would')) return null;
  const said = dates.find(
    ({ isOfSaying, isAhead, isLimit, precision, past }) =>
      isOfSaying && !isAhead && !isLimit && precision !== 'day' && lastDayOf(past).slice(0, 10) < published,
  );
  return said?.past ?? null;
}

/** The time of a step by its dates, those of old and those of these days, or as what had been before. */
function timeByDates(
  step: ToldStep,
  on: (effectiveOn: string | null, background: boolean) => StepTime,
): StepTime {
  const { source, view, reach, tense, modality } = step;
  const old = oldDates(step);
  const recent = recentDates(step);
  const [first] = old;
  if (first && tense.isPresent && first.start >= startOf(step)) return on(null, false);
  const day = ownDay(
    recent.filter(({ precision }) => precision === 'day'),
    step,
  );
  if (first && day === undefined && (!tense.isPresent || recent.length === 0)) {
    const still = tense.isPresent && /\b(?:still|remain|remains|now)\b/.test(tense.words.join(' '));
    return on(first.date, !still);
  }
  const opener = proseOf(source, view, reach.opening).prose;
  const isPastTalk = PAST_TALK.test(proseOf(source, view, reach.near).prose) || PAST_TALK.test(opener);
  if (isPastTalk && !tense.isPresent) return on(first?.date ?? null, true);
  const sentence = source.slice(view.start, view.end);
  const isLead = view.paragraph === 1 && !view.heading && old.length === 0 && !FOR_SO_LONG.test(opener);
  const isOlder =
    tense.isBefore && !SAME_DAY.test(sentence) && recent.length === 0 && (!isLead || AN_ERA.test(sentence));
  return on(day?.date ?? null, modality === 'in-effect' && (isOlder || tense.followsPast));
}

/** Where the words of a step start. */
const startOf = ({ view, match }: ToldStep): number => view.tokens[match.from]?.start ?? view.start;

function daysOfNews({ match, tense }: ToldStep): number {
  const lasts = !tense.isPluperfect && (match.frame.lifts || match.frame.level === 'suspended-operations');
  return lasts ? LASTING_DAYS : NEWS_DAYS;
}

/** "A paper that goes to the cabinet in July proposes closing it", in June: the day of a plan is one to come. */
const isOfPlan = ({ ahead }: StepDate, { modality, published }: ToldStep): boolean =>
  modality === 'considered' &&
  ahead !== null &&
  firstDayOf(ahead) > published &&
  daysBetween(published, firstDayOf(ahead)) <= PLAN_DAYS;

function oldDates(step: ToldStep): StepDate[] {
  const { dates, tense, modality, published } = step;
  return dates.filter(
    (date) =>
      isOld(date, published, daysOfNews(step)) &&
      (modality === 'in-effect' || date.start < startOf(step)) &&
      !((tense.isToCome || date.isLimit || isOfPlan(date, step)) && !date.hasYear) &&
      !(tense.isPresent && date.isLikened),
  );
}

function recentDates(step: ToldStep): StepDate[] {
  const { dates, published } = step;
  return dates.filter(
    (date) =>
      !isOld(date, published, daysOfNews(step)) &&
      !(
        date.ahead !== null &&
        date.ahead > published &&
        !date.hasYear &&
        !date.isOfOtherVerb &&
        isOfFuture(date, step)
      ) &&
      firstDayOf(date.date) <= published &&
      !date.isAhead &&
      !date.isOfSaying,
  );
}

/** "The order of May is still in force", "it closed in 2019 and has never reopened". */
function stillStands(step: ToldStep): boolean {
  const { source, view, match } = step;
  const behind = source.slice(startOf(step), view.end);
  return (
    STILL_IN_FORCE.test(behind) || (match.frame.level === 'suspended-operations' && STILL_SHUT.test(behind))
  );
}

/** The day of a step so many days before what its sentence opens with. */
function dayOfNewsBefore({ source, view, reach, published }: ToldStep, days: number): string | null {
  const { prose } = proseOf(source, view, { from: 0, to: reach.near.from });
  return dayBeforeNews(days, findDates(prose, published));
}

/** "In the winter of 1902 …; the legation was shut up": the year of old that a sentence opens with. */
function openingYear({ source, view, reach, published }: ToldStep): string | null {
  const { prose } = proseOf(source, view, openingOf(0, reach.anchor));
  if (!/^(?:back )?(?:in|during|on|by)\b/i.test(prose)) return null;
  const old = findDates(prose, published).find((date) => isOld(date, published, 365));
  return old?.date ?? null;
}
