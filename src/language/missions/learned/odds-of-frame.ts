import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import { notEssentialIn } from '../people/not-essential.ts';
import { isPlainlyOrdered } from '../steps/closed-by-host.ts';
import type { HeardFrame } from '../steps/heard-frames.ts';
import { isPlainOrder } from '../steps/plain-order.ts';
import { isPlainReturn } from '../steps/plain-return.ts';
import { isDatedRecall } from '../time/dated-recall.ts';
import { STILL_SHUT } from '../time/past-talk.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { HeardSentence } from './sentence-odds.ts';
import { type StepOdds, stepOdds } from './step-odds.ts';
import { HARDLY_SO, LEAST_STANDING } from './thresholds.ts';

/** What frames say is believed from this chance on … */
const LEAST_OF_SENTENCE = 0.15;
/** … and from this where the sentences around are about missions, too: they tell more. */
const LEAST_IN_MISSION_NEWS = 0.2;
/** From this chance on a restriction is told, whichever it is. */
const SOME_STEP = 0.5;
/** From this chance on a step is told beside which another may be. */
const ALSO_TOLD = 0.2;
/** The same where a sentence tells different levels, of which the weights are unsure. */
const LEAST_OF_SEVERAL = 0.005;
/** What a frame says beside another step is believed from this chance on that its part of the sentence tells it. */
const LEAST_OF_PART = 0.5;

/** From this chance on a sentence surely says that something is not so; beside that, a frame says that a post works. */
const SURELY_DENIED = 0.8;
const LEAST_BESIDE_DENIAL = 0.005;

/**
 * Whether a frame says that a post works in a sentence that denies a step: "its gate is open and nobody has been sent away". Both
 * are told then, though learned odds take the one for a way of saying the other.
 */
export const isBesideDenial = ({ odds }: HeardSentence, { frame }: FrameMatch, level: Level): boolean =>
  level === 'normal-operations' &&
  !frame.lifts &&
  odds.levels[level] < LEAST_OF_SENTENCE &&
  odds.levels[level] >= LEAST_BESIDE_DENIAL &&
  odds.modalities.denied >= SURELY_DENIED;

/** Steps in other words of the sentence, of another level, that it may well tell. */
const stepsBeside = ({ heard, odds }: HeardSentence, match: FrameMatch, level: Level): FrameMatch[] =>
  heard
    .filter(
      ({ match: other, rejected }) =>
        rejected === null &&
        other.frame.level !== level &&
        odds.levels[other.frame.level] >= ALSO_TOLD &&
        [...other.own].every((at) => !match.own.has(at)),
    )
    .map(({ match: other }) => other);

/** The part of a sentence that a frame stands in: between the words of other steps; null where it is the whole. */
function partAround(
  view: SentenceView,
  sentence: HeardSentence,
  match: FrameMatch,
  level: Level,
): Stretch | null {
  const first = Math.min(...match.own);
  const last = Math.max(...match.own);
  let from = 0;
  let to = view.tokens.length;
  for (const { own } of stepsBeside(sentence, match, level)) {
    const end = Math.max(...own);
    const begin = Math.min(...own);
    if (end < first) from = Math.max(from, end + 1);
    else if (begin > last) to = Math.min(to, begin);
  }
  return from === 0 && to === view.tokens.length ? null : { from, to };
}

/** Whether a sentence tells different levels, each in words of its own. */
function tellsSeveral(heard: readonly HeardFrame[]): boolean {
  const told = heard.filter(({ rejected }) => rejected === null);
  const [first] = told;
  return told.some(
    ({ match }) =>
      match.frame.level !== first?.match.frame.level &&
      [...match.own].every((at) => !first?.match.own.has(at)),
  );
}

const within = ({ match }: HeardFrame, { from, to }: Stretch): boolean =>
  [...match.own].every((at) => at >= from && at < to);

/** The other restrictions that a sentence likely tells in words of no frame: a frame says which it is. */
const levelsMeant = ({ heard, odds }: HeardSentence, level: Level): readonly Level[] =>
  level !== 'normal-operations' &&
  heard.every(({ match, rejected }) => rejected !== null || match.frame.level === level)
    ? LEVELS.filter(
        (other) => other !== level && other !== 'normal-operations' && odds.levels[other] >= SOME_STEP,
      )
    : [];

/** "Has made it easier for the families to leave": what seems an order by its words is left to them by others of the sentence. */
const isLeftToThem = ({ heard }: HeardSentence, level: Level): boolean =>
  level === 'authorized-departure' &&
  heard.some(({ rejected }) => rejected === 'a departure left to them') &&
  heard.every(({ match, rejected }) => rejected !== null || match.frame.level === level);

/**
 * The levels that a sentence only seems to tell beside the frame that says which it is, where that is surely no more than thought
 * of, "staff would be evacuated in an emergency", or where a departure is left to those who may go.
 */
export const levelsSaidByFrame = (sentence: HeardSentence, level: Level): readonly Level[] =>
  sentence.odds.modalities.considered >= SURELY_CONSIDERED || isLeftToThem(sentence, level)
    ? levelsMeant(sentence, level)
    : [];

/** What is said of a post's whole staff has at least this chance. */
const BY_ITS_WORDS = 0.5;

/** "Evacuated its diplomats and their families": nobody is left. */
const isOfWholeStaff = ({ frame }: FrameMatch, level: Level): boolean => frame.kin && frame.level === level;

/** "Is sending home employees who are not considered essential": what is said of those who are not needed is an order. */
const isOfNonessentialStaff = (view: SentenceView, { frame }: FrameMatch, level: Level): boolean =>
  level === 'ordered-departure' && frame.level === 'reduced-staffing' && notEssentialIn(view).length > 0;

const NONESSENTIAL = /^(?:non-?(?:emergency|essential|critical|core|vital)|inessential|unessential)$/;
const IS_LEAVING = /^(?:left|leaves|leaving|gone|departed|flew|flown|evacuated)$/;
const TO_THE_PLANE =
  /^(?:were|are|have been|had been|being|was|is) (?:driven|taken|brought|bussed|bused|escorted|carried) (?:straight |directly |on )?to (?:the|an?|its) (?:\S+ )?(?:airport|airfield|airstrip|border|frontier|port|harbour|plane|ferry)\b/;

/** "Non-essential staff left by the back door and were driven to the airport": those who are not needed leave, and the country, too. */
const areNonessentialOnTheirWay = (view: SentenceView, match: FrameMatch, level: Level): boolean => {
  const own = [...match.own].map((at) => view.tokens[at]?.lower ?? '');
  return (
    level === 'ordered-departure' &&
    match.frame.level === level &&
    own.some((word) => NONESSENTIAL.test(word)) &&
    own.some((word) => IS_LEAVING.test(word)) &&
    view.tokens.some(
      ({ lower }, at) =>
        at >= match.to && lower === 'and' && TO_THE_PLANE.test(wordsIn(view, at + 1, at + 9)),
    )
  );
};

const withChance = (odds: StepOdds, level: Level, least: number): StepOdds => ({
  ...odds,
  levels: { ...odds.levels, [level]: Math.max(odds.levels[level], least) },
});

/** From this chance on a sentence surely tells of something that is only thought of. */
const SURELY_CONSIDERED = 0.9;

/** What is only thought of is often left open: whether people may go or have to is for the frame to say, where some departure is likely. */
const isSomeDeparture = (
  { odds: { levels, modalities } }: HeardSentence,
  level: Level,
  least: number,
): boolean =>
  (level === 'authorized-departure' || level === 'ordered-departure') &&
  modalities.considered >= SURELY_CONSIDERED &&
  levels['authorized-departure'] + levels['ordered-departure'] >= least &&
  levels[level] * 2 >= levels['authorized-departure'] + levels['ordered-departure'];

/** A post that works with few of its people does so as surely as it is said to work. */
function oddsOfFewer(
  view: SentenceView,
  sentence: HeardSentence,
  match: FrameMatch,
  isMissionNews: boolean,
): StepOdds | null {
  const isReduced = sentence.odds.levels['reduced-staffing'] >= LEAST_OF_SENTENCE;
  const own = oddsOfFrame(view, sentence, match, match.frame.level, isMissionNews);
  const odds = own ?? (isReduced ? sentence.odds : null);
  return odds && withChance(odds, 'reduced-staffing', Math.max(BY_ITS_WORDS, odds.levels[match.frame.level]));
}

const standsUnsurely = ({ modalities }: StepOdds): boolean =>
  Object.values(modalities).every((chance) => chance < LEAST_STANDING);

/** "The talk of closing is no abstraction": a sentence that hardly tells that a step stands so, nor that it stands otherwise. */
export const standsNohow = (odds: StepOdds, modality: Modality): boolean =>
  odds.modalities[modality] < HARDLY_SO && standsUnsurely(odds);

const wordsFrom = ({ tokens }: SentenceView, { from }: FrameMatch): string =>
  tokens
    .slice(from)
    .map(({ text }) => text)
    .join(' ');

/** A restriction of old has this chance, whatever the weights make of it: they were learned to tell news. */
const OF_OLD = 0.4;

/** The odds of a restriction that a sentence tells with a year of its own: "In 2013 Peru had sent its families away"; null for others. */
function oddsOfRecall(
  view: SentenceView,
  { odds }: HeardSentence,
  match: FrameMatch,
  level: Level,
): StepOdds | null {
  if (level === 'normal-operations' || match.frame.lifts || !isDatedRecall(view, match)) return null;
  const { modalities } = odds;
  return {
    ...withChance(odds, level, OF_OLD),
    modalities: { ...modalities, 'in-effect': Math.max(modalities['in-effect'], OF_OLD) },
    recalled: true,
  };
}

/** Odds that are believed anyhow, whatever else the article tells. */
function asRead({ recalled: _, ...odds }: StepOdds): StepOdds {
  return odds;
}

/**
 * The odds by which a frame's step is believed: those of its sentence or, where that tells another step besides, those of the
 * part that tells this one; null where it is not believed. `isMissionNews`: whether the article is about missions.
 */
export function oddsOfFrame(
  view: SentenceView,
  sentence: HeardSentence,
  match: FrameMatch,
  level: Level,
  isMissionNews: boolean,
): StepOdds | null {
  if (level === 'reduced-staffing' && match.frame.level === 'normal-operations')
    return oddsOfFewer(view, sentence, match, isMissionNews);
  if (
    isOfWholeStaff(match, level) ||
    isPlainReturn(view, match) ||
    isPlainOrder(view, match, level) ||
    isOfNonessentialStaff(view, match, level) ||
    areNonessentialOnTheirWay(view, match, level) ||
    (level === match.frame.level && isPlainlyOrdered(view, match))
  )
    return withChance(sentence.odds, level, BY_ITS_WORDS);
  const least = isMissionNews ? LEAST_IN_MISSION_NEWS : LEAST_OF_SENTENCE;
  if (sentence.odds.levels[level] >= least)
    return standsUnsurely(sentence.odds)
      ? asRead(oddsOfRecall(view, sentence, match, level) ?? sentence.odds)
      : sentence.odds;
  if (isBesideDenial(sentence, match, level) || isSomeDeparture(sentence, level, least)) return sentence.odds;
  if (level === 'suspended-operations' && STILL_SHUT.test(wordsFrom(view, match))) return sentence.odds;
  if (levelsSaidByFrame(sentence, level).length > 0) return withChance(sentence.odds, level, BY_ITS_WORDS);
  if (levelsMeant(sentence, level).length > 0) return sentence.odds;
  if (tellsSeveral(sentence.heard) && sentence.odds.levels[level] >= LEAST_OF_SEVERAL) return sentence.odds;
  const part = partAround(view, sentence, match, level);
  const odds =
    part &&
    stepOdds(
      view,
      sentence.heard.filter((frame) => within(frame, part)),
      part,
    );
  return odds && odds.levels[level] >= LEAST_OF_PART ? odds : oddsOfRecall(view, sentence, match, level);
}
