import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { StepReach } from './reach-of-step.ts';

/** In what tense a step is told. */
export interface StepTense {
  /** The words of the step, without asides. */
  readonly words: readonly string[];
  readonly isPresent: boolean;
  readonly isPluperfect: boolean;
  /** It had been taken before what is told around it, and nobody says so as news. */
  readonly isBefore: boolean;
  /** It is told behind what had been before: "had been closed since March, when its staff were withdrawn". */
  readonly followsPast: boolean;
  /** It is told of what is to come: "will close on Friday". */
  readonly isToCome: boolean;
  /** Somebody must do so by a day to come: "have to leave on Friday". */
  readonly isDue: boolean;
  /** Where in the text the words for that stand: "will", "is to", "must". */
  readonly futureAt: number | null;
  /** It was done, and nothing more: "closed on 20 August". */
  readonly isPlainPast: boolean;
}

const PRESENT = /^(?:is|are|remains?|stays?|still|has|have|continues?|now|works|runs|keeps|stands|says)$/;
const PARTICIPLE = /(?:ed|en|wn|ut|un|ne|ew|pt|nt|ft|lt|old|ought)$/;
/** "A radio station had reported that …": what it said is as old as its saying, no older. */
const SAID =
  /^(?:said|reported|claimed|written|announced|suggested|hinted|alleged|asserted|maintained|tweeted|posted)$/;
const WILL = /^(?:will|'ll|shall|would)$/;
const BE = /^(?:is|are|be)$/;
/** "Is due to close", "is to close", "is set to close". */
const BOUND = /^(?:due|set|scheduled|to)$/;
/** "Expects to be open again on Wednesday". */
const EXPECTS = /^(?:expects?|hopes?|plans?|aims?|intends?|wants?|expecting|hoping|planning)$/;
/** "Will remain shut until Friday": as it is already. */
const GOES_ON = /^(?:remain|stay|continue|keep|still)$/;
/** "The consulate closes on Friday". */
const OF_THE_TIMETABLE =
  /^(?:re-?opens|closes|shuts|resumes|ends|leaves|moves|returns|suspends|ceases|evacuates|withdraws|relocates|lifts|restarts|expires|lapses)$/;
const MODAL = /^(?:will|'ll|shall|would|can|could|may|might|must|should|having|has|have|had|is|are|be|been)$/;

/** The tense of a step by the words around it. */
export function tenseOfStep(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  { anchor, near }: StepReach,
): StepTense {
  const last = Math.max(...match.own);
  const asides = [...view.asides].filter(([from, to]) => view.tokens[from]?.text === ',' && to <= last);
  const tokens = view.tokens
    .slice(near.from, match.to)
    .filter((_, index) => !asides.some(([from, to]) => near.from + index > from && near.from + index < to));
  const words = tokens.map(({ lower }) => lower);
  const own = ownWords(view, match);
  const wasBefore = isPluperfect(words);
  const comes = wasBefore ? -1 : indexOfComing(words, own);
  const due = words.findIndex(
    (word, index) => word === 'must' || (/^(?:has|have)$/.test(word) && words[index + 1] === 'to'),
  );
  return {
    words,
    isPresent: words.some((word) => PRESENT.test(word)) && !wasBefore,
    isPluperfect: wasBefore,
    isBefore: (wasBefore && isOlderNews(words)) || isAfterPluperfect(view, clause, near),
    followsPast:
      isAfterPluperfect(view, clause, near) ||
      (words.includes('having') && words.includes('been')) ||
      isLongAfter(view.tokens.slice(clause.from, anchor).map(({ lower }) => lower)),
    isToCome: comes >= 0,
    isDue: due >= 0,
    futureAt: tokens[comes >= 0 && due >= 0 ? Math.min(comes, due) : Math.max(comes, due)]?.start ?? null,
    isPlainPast:
      !words.some((word) => PRESENT.test(word) || MODAL.test(word)) &&
      !tokens.some(({ lower }, index) => lower === 'to' && INFINITIVE.test(tokens[index + 1]?.text ?? '')) &&
      (own.some((word) => PARTICIPLE.test(word)) || WORKED_WITH.test(wordsBefore(view, near, match))),
  };
}

/** "Worked with a skeleton staff": the verb before what a post had to make do with. */
const WORKED_WITH =
  /\b(?:worked|operated|functioned|managed|ran|got by|made do) (?:with|on) (?:(?:an?|only|just|its|their) )*$/;

const wordsBefore = ({ tokens }: SentenceView, { from }: Stretch, match: FrameMatch): string =>
  tokens
    .slice(from, Math.min(...match.own))
    .map(({ lower }) => `${lower} `)
    .join('');

const ownWords = ({ tokens }: SentenceView, { own }: FrameMatch): string[] =>
  [...own].map((at) => tokens[at]?.lower ?? '');

/** Behind "to": "to leave", not "to Aden" or "to the coast". */
const INFINITIVE =
  /^(?!(?:the|an?|its|his|her|their|another|nearby|safety|neighbouring|neighboring)$)\p{Ll}/u;

/** "Had closed", "had already been closed". */
const isPluperfect = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      word === 'had' &&
      words[index + 1] !== 'to' &&
      !SAID.test(words[index + 1] ?? '') &&
      words.slice(index + 1, index + 4).some((next) => PARTICIPLE.test(next) || HAD_LONG_BEEN.test(next)),
  );

/** "Had stood empty", "had lain dark". */
const HAD_LONG_BEEN = /^(?:stood|lain|sat)$/;

/** The first of the words that tell of what is to come, -1 for none; `own`: those of the step itself. */
function indexOfComing(words: readonly string[], own: readonly string[]): number {
  if (words.some((word) => GOES_ON.test(word))) return -1;
  return words.findIndex(
    (word, index) =>
      WILL.test(word) ||
      (own.includes(word) && OF_THE_TIMETABLE.test(word)) ||
      (EXPECTS.test(word) && words[index + 1] === 'to') ||
      (BE.test(word) && isBound(words[index + 1] ?? '', words[index + 2] ?? '', own)),
  );
}

/** "Is to close", "is due to close", "is closing". */
const isBound = (next: string, second: string, own: readonly string[]): boolean =>
  (BOUND.test(next) && (next === 'to' || second === 'to')) || (next.endsWith('ing') && own.includes(next));

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
  if (!/^(?:when|after|before|as|because|since)$/.test(view.tokens[near.from]?.lower ?? '')) return false;
  const before = view.tokens.slice(clause.from, near.from).map(({ lower }) => lower);
  const had = before.indexOf('had');
  return (
    had >= 0 &&
    before.slice(had + 1, had + 4).some((next) => PARTICIPLE.test(next) || HAD_LONG_BEEN.test(next)) &&
    isOlderNews(before)
  );
}

/** "Had ordered" without a day is background, unless somebody says it ("said it had ordered"). */
function isOlderNews(words: readonly string[]): boolean {
  const had = words.indexOf('had');
  return !words
    .slice(Math.max(0, had - 14), had)
    .some((word) => /^(?:said|says|confirmed|announced|told|reported|showed|meant|that)$/.test(word));
}
