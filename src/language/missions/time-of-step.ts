import { compact } from '../compact-pattern.ts';
import { daysBetween, firstDayOf, lastDayOf } from '../dates/calendar.ts';
import { type FoundDate, findDates } from '../dates/find-dates.ts';
import type { FrameMatch } from './match-frames.ts';
import type { Modality } from './mission-report.ts';
import { type SentenceView, type Stretch, scopeAround } from './sentence-view.ts';

/** When a step is told to be. */
export interface StepTime {
  readonly effectiveOn: string | null;
  readonly background: boolean;
  /** Whether it had been taken before what is told around it: "Poland had evacuated it during the coup". */
  readonly isBefore: boolean;
}

/** The time of what is told of now, whatever it is set against. */
export const AT_PRESENT: StepTime = { effectiveOn: null, background: false, isBefore: false };

/** A step of so many days before the article is no longer its news. */
const NEWS_DAYS = 45;
/** A closure or a return lasts: told of some months ago, and not as what had been before, it still stands. */
const LASTING_DAYS = 110;

const PRESENT = /^(?:is|are|remains?|stays?|still|has|have|continues?|now|works|runs|keeps|stands|says)$/;
/** "By Friday", "until Sunday": a day that hasn't come. */
const AHEAD =
  /\b(?:by|until|till|before|within|next|from|for)\s+$|\b(?:by|until|till|before)\s+(?:\w+\s+){1,2}on\s+$/i;
/** "Until 31 January": a day without a year is the next one. */
const UNTIL = /\b(?:by|until|till|before|through|to)\s+(?:the\s+)?$/i;
/** "The same as a year ago", "what we did last May": a day that the step's is likened to. */
const LIKE_ONE = /\b(?:as|than|like|could do|did|was|were)\s+(?:(?:in|on|at|last|it (?:was|did)) )?$/;
const SAID_BEFORE = /\b(?:said|told|says|announced|confirmed|reported|declared|added|wrote)\b[^.]{0,18}$/i;
const PARTICIPLE = /(?:ed|en|wn|ut|un|ne|ew|pt|nt|ft|lt|old|ought)$/;
/** "A radio station had reported that …": what it said is as old as its saying, no older. */
const SAID =
  /^(?:said|reported|claimed|written|announced|suggested|hinted|alleged|asserted|maintained|tweeted|posted)$/;
const PAST_TALK = compact(
  /\b(?:years? (?:ago|earlier|before|since)|last year|the year before|previous(?:ly)?|decades? ago|back then|in the past|at the time|historically|anniversary|once before|formerly|in those days|months earlier|a decade|the last time|in the years? \d{4}|(?:be|is) (?:to be )?recalled that)\b/i,
);

/** Behind a step of whatever day: it stands. "The order of May is still in force", "has not been lifted". */
const STILL_IN_FORCE = compact(
  /\b(?:(?:is|are|remains?|stays?) (?:still |very much )?(?:in (?:force|effect|place)|valid)|still (?:in (?:force|effect|place)|stands?|applies|holds?|valid)|(?:has|have) (?:not|never|n't) (?:yet )?been (?:lifted|rescinded|withdrawn|revoked|cancelled|canceled)|hasn['’]t (?:yet )?been (?:lifted|rescinded|withdrawn))\b/i,
);

/** Behind a closure of whatever day: "… and has never reopened", "… and the gate has been locked since." */
export const STILL_SHUT = compact(
  /\b(?:has|have) (?:not|never|n't) (?:\w+ ){0,2}(?:re-?opened|returned|resumed|reappeared|(?:come|gone|been) back)\b|\bha(?:s|ve)n['’]t (?:\w+ )?(?:re-?opened|returned|resumed|(?:come|gone|been) back)\b|\b(?:has|have) (?:been|stood|stayed|remained|lain|sat) [^.;]{0,40}\bsince(?: then)?(?=\s*(?:[.,;:!?”"]|and\b|$))/i,
);

/** "By evening it had ordered …": the same news, told in its order. */
const SAME_DAY =
  /\b(?:by (?:evening|nightfall|noon|midday|midnight|morning|dusk|dawn|late|then|the (?:evening|weekend|afternoon))|within hours|hours later|overnight|hours earlier|minutes later)\b/i;

const spanText = (text: string, view: SentenceView, stretch: Stretch): { start: number; prose: string } => {
  const start = view.tokens[stretch.from]?.start ?? view.start;
  const end = view.tokens[stretch.to - 1]?.end ?? view.end;
  return { start, prose: text.slice(start, end) };
};

/** "For a year the consul had worked from Yaoundé": the time before the news. */
const FOR_SO_LONG = /^(?:for|during|over|in)\b(?: \S+){1,4} (?:days|weeks|months|years)\b/i;

/** "From Monday to Friday", "on Mondays": hours of business, no day of a step. */
const HOURS = compact(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: mornings?| afternoons?)? (?:to|through|till) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi,
);

const isOld = ({ date }: FoundDate, published: string, days: number): boolean =>
  daysBetween(lastDayOf(date).slice(0, 10), published) > days;

/** So many tokens open a sentence. */
const OPENING_TOKENS = 10;

/** What is known of a step besides its words. */
interface AboutStep {
  readonly source: string;
  /** The article's ISO day. */
  readonly published: string;
  readonly modality: Modality;
  /** How likely its sentence tells it as news, of 0 to 1. */
  readonly chance: number;
}

/** What is told with this chance is news, though its tense is that of what was before: "the remaining officers had been told to go by noon". */
const SURELY_NEWS = 0.6;
/** Said of what was long ago, whatever the chance. */
const LONG_AGO = /\b(?:previous(?:ly)?|formerly|historically|the last time)\b/i;
/** A time that is over: "during the war Lisbon had closed it". */
const AN_ERA = compact(
  /\b(?:during|under|throughout|in|amid) (?:the|an?|that) (?:[\p{L}\d'’-]+ ){0,3}?(?:wars?|coups?|sieges?|junta|generals|dictatorship|regime|pandemic|epidemic|genocide|revolution|uprising|rebellion|insurgency|occupation|monarchy|kingdom|republic|tsars?|shahs?|emperors?|Soviets?|Taliban|nineties|eighties|seventies|sixties|(?:19|20)\d0s|years of|days of)\b/iu,
);

/** Reads the day of a step and whether it is told as the past. */
export function timeOfStep(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  { source, published, modality, chance }: AboutStep,
): StepTime {
  const time = timeByWords(source, view, clause, match, published, modality);
  const { effectiveOn, background, isBefore } = time;
  const isOfNow =
    effectiveOn === null ||
    (effectiveOn <= published && daysBetween(lastDayOf(effectiveOn).slice(0, 10), published) <= NEWS_DAYS);
  const sentence = source.slice(view.start, view.end);
  const isNews =
    background &&
    isOfNow &&
    chance >= SURELY_NEWS &&
    !LONG_AGO.test(sentence) &&
    !(isBefore && AN_ERA.test(sentence));
  return isNews ? { ...time, background: false } : time;
}

/** The same by the words alone. */
function timeByWords(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  published: string,
  modality: Modality,
): StepTime {
  const anchor = Math.min(...match.own);
  const narrow = scopeAround(view.tokens, clause, anchor);
  const last = Math.max(...match.own);
  const near = {
    from: narrow.from,
    to: Math.max(narrow.to, match.to, match.frame.lifts ? scopeAround(view.tokens, clause, last).to : 0),
  };
  const inNear = spanText(text, view, near);
  const opening = { from: clause.from, to: Math.min(clause.from + OPENING_TOKENS, anchor) };
  const opener = spanText(text, view, opening);
  const skipped = [...view.asides].filter(([from, to]) => view.tokens[from]?.text === ',' && to <= last);
  const asides = skipped.map(([from, to]) => ({
    start: view.tokens[from]?.start ?? 0,
    end: view.tokens[to - 1]?.end ?? 0,
  }));
  const sentence = text.slice(view.start, view.end);
  const hours = [...sentence.matchAll(HOURS)].map(({ index, 0: words }) => ({
    start: view.start + index - 1,
    end: view.start + index + words.length,
  }));
  const dates = [
    ...findDates(inNear.prose, published).map((date) => ({ ...date, start: date.start + inNear.start })),
    ...(near.from > opening.from
      ? findDates(opener.prose, published).map((date) => ({ ...date, start: date.start + opener.start }))
      : []),
  ].filter(({ start }) => ![...asides, ...hours].some((aside) => start > aside.start && start < aside.end));
  const before = ({ start }: { start: number }): string => text.slice(Math.max(0, start - 30), start);
  const told = (date: { start: number; end?: number }): boolean => {
    const after = text.slice(date.start, date.start + 40).replace(/^\S+ ?/, '');
    return (
      AHEAD.test(before(date)) ||
      SAID_BEFORE.test(before(date)) ||
      /^(?:said|told|announced|confirmed|says)\b/.test(after)
    );
  };
  const verbs = view.tokens
    .slice(near.from, match.to)
    .filter((_, index) => !skipped.some(([from, to]) => near.from + index > from && near.from + index < to))
    .map(({ lower }) => lower);
  const pluperfect = verbs.some(
    (word, index) =>
      word === 'had' &&
      verbs[index + 1] !== 'to' &&
      !SAID.test(verbs[index + 1] ?? '') &&
      verbs.slice(index + 1, index + 4).some((next) => PARTICIPLE.test(next)),
  );
  const isBefore = pluperfect && isOlderNews(verbs);
  const on = (effectiveOn: string | null, background: boolean): StepTime => ({
    effectiveOn,
    background,
    isBefore,
  });
  const sameDay = SAME_DAY.test(text.slice(view.start, view.end));
  const present = verbs.some((word) => PRESENT.test(word)) && !pluperfect;
  const sinceWord = (date: { start: number }): boolean =>
    (/\bsince\s*$/i.test(text.slice(Math.max(0, date.start - 8), date.start)) &&
      !/first time since\s*$/i.test(text.slice(Math.max(0, date.start - 20), date.start))) ||
    (/^since\b/i.test(text.slice(date.start, date.start + 6)) &&
      !/first time\s*$/i.test(text.slice(Math.max(0, date.start - 14), date.start)));
  const ahead = view.tokens[match.from]?.start ?? view.start;
  const lasts = !pluperfect && (match.frame.lifts || match.frame.level === 'suspended-operations');
  const days = lasts ? LASTING_DAYS : NEWS_DAYS;
  const toCome = !pluperfect && verbs.some((word) => /^(?:will|'ll|shall)$/.test(word));
  const old = dates.filter(
    (date) =>
      isOld(date, published, days) &&
      (modality === 'in-effect' || date.start < ahead) &&
      !((toCome || UNTIL.test(before(date))) && !/\d{4}/.test(text.slice(date.start, date.end))) &&
      !(present && LIKE_ONE.test(before(date))),
  );
  const recent = dates.filter(
    (date) => !isOld(date, published, days) && firstDayOf(date.date) <= published && !told(date),
  );
  const since = dates.find((date) => sinceWord(date) && daysBetween(lastDayOf(date.date), published) >= 0);
  const wordsBefore = view.tokens.slice(clause.from, anchor).map(({ lower }) => lower);
  const followsPast =
    isAfterPluperfect(view, clause, near) ||
    (verbs.includes('having') && verbs.includes('been')) ||
    isLongAfter(wordsBefore);
  const behind = text.slice(view.tokens[match.from]?.start ?? view.start, view.end);
  const lasting =
    STILL_IN_FORCE.test(behind) || (match.frame.level === 'suspended-operations' && STILL_SHUT.test(behind));
  if (lasting) return on(dates[0]?.date ?? null, false);
  if (since) return on(since.date, pluperfect || followsPast);
  const yearBefore = dates.length === 0 && !present ? openingYear(text, view, anchor, published) : null;
  if (yearBefore !== null) return on(yearBefore, true);
  const [first] = old;
  if (first && present && !(first.start < (view.tokens[match.from]?.start ?? 0))) return on(null, false);
  const day = recent.find(({ precision }) => precision === 'day');
  if (first && day === undefined && (!present || recent.length === 0)) {
    const still = present && /\b(?:still|remain|remains|now)\b/.test(verbs.join(' '));
    return on(first.date, !still);
  }
  const inLead = view.paragraph === 1 && !view.heading && old.length === 0 && !FOR_SO_LONG.test(opener.prose);
  const talk = PAST_TALK.test(inNear.prose) || PAST_TALK.test(opener.prose);
  if (talk && !present) return on(first?.date ?? null, true);
  const isOlder = isBefore && !sameDay && recent.length === 0 && (!inLead || AN_ERA.test(sentence));
  return on(day?.date ?? null, modality === 'in-effect' && (isOlder || followsPast));
}

/** "In the winter of 1902 …; the legation was shut up": the year of old that a sentence opens with. */
function openingYear(text: string, view: SentenceView, anchor: number, published: string): string | null {
  const { prose } = spanText(text, view, { from: 0, to: Math.min(OPENING_TOKENS, anchor) });
  if (!/^(?:back )?(?:in|during|on|by)\b/i.test(prose)) return null;
  const old = findDates(prose, published).find((date) => isOld(date, published, 365));
  return old?.date ?? null;
}

/** "Two years after the last of its diplomats left, …": what was long before. */
function isLongAfter(before: readonly string[]): boolean {
  const after = before.lastIndexOf('after');
  return (
    after > 0 &&
    /^(?:years?|months|decades?)$/.test(before[after - 1] ?? '') &&
    !before.slice(after).includes(',')
  );
}

/** "It had been closed since March, when its staff were withdrawn": what stands behind tells of the same past. */
function isAfterPluperfect(view: SentenceView, clause: Stretch, near: Stretch): boolean {
  if (!/^(?:when|after|before|as|because)$/.test(view.tokens[near.from]?.lower ?? '')) return false;
  const before = view.tokens.slice(clause.from, near.from).map(({ lower }) => lower);
  const had = before.indexOf('had');
  return (
    had >= 0 && before.slice(had + 1, had + 4).some((next) => PARTICIPLE.test(next)) && isOlderNews(before)
  );
}

/** "Had ordered" without a day is background, unless somebody says it ("said it had ordered"). */
const isOlderNews = (verbs: readonly string[]): boolean => {
  const had = verbs.indexOf('had');
  return !verbs
    .slice(Math.max(0, had - 14), had)
    .some((word) => /^(?:said|says|confirmed|announced|told|reported|showed|meant|that)$/.test(word));
};
