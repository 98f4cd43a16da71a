import { compact } from '../../compact-pattern.ts';
import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { ownStretch } from '../frames/own-stretch.ts';
import { HARM_DONE, REACH_OF_HARM } from '../lexicon/harm-done.ts';
import { isOfHouseDamage } from '../lexicon/house-damage.ts';
import { numberOf } from '../lexicon/number-words.ts';
import {
  BEFORE_AN_OCCASION,
  FOR_A_FEAST,
  FOR_AN_OCCASION,
  IS_A_HOLIDAY,
  IS_BEING_MENDED,
  ROUTINE_CAUSES,
  SHORT_TIME,
} from '../lexicon/routine-causes.ts';
import { NOT_REOPENED } from '../time/past-talk.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isCapitalised } from '../words/tokens.ts';
import { isOfAnotherDrill } from './another-drill.ts';
import { isShutWithAll } from './closed-with-all.ts';
import { isAfterHarm, isNamedDay } from './other-news.ts';
import { isOutOfBuilding } from './out-of-the-building.ts';

const SHUT = '(?:clos\\p{L}+|shut\\p{L}*|evacuat\\p{L}+|empt\\p{L}+|break)';
const OPENS_WITH = '(?:because of|due to|owing to|on account of|because|for|in|after|following|with)';
const FEW_WORDS = '(?:[^ ,.;:]+ ){0,5}?';

const CAUSES = ROUTINE_CAUSES.map(({ because, words, passes, clears, dates, mends, plays }) => {
  const named = `${FEW_WORDS}(?:${words})(?![\\p{L}])`;
  const asCause = `(?<![\\p{L}])(?:${because}) ${named}`;
  const behindIt = `(?<!(?:days|weeks|months|years) )(?:after|following) (?:[^ ,.;:]+ ){0,4}?(?:${words})(?![\\p{L}])`;
  return {
    passes,
    clears,
    mends,
    plays,
    asCause: compact(new RegExp(asCause, 'u')),
    asOpening: compact(new RegExp(`^(?:\\P{L}* )?${OPENS_WITH} ${named}`, 'u')),
    asFormerCause: compact(
      new RegExp(`${SHUT} (?:[^ .;:]+ ){0,12}?${asCause}${dates ? '' : `|${behindIt}`}`, 'u'),
    ),
    asSubject: compact(
      new RegExp(`(?:^|[^\\p{L}])(?:${words})(?: (?:has|have|had|also|briefly|again|on \\p{L}+))*$`, 'u'),
    ),
    asStory: compact(new RegExp(`(?:^|[^\\p{L}])(?:${words})(?![\\p{L}])`, 'u')),
  };
});

const LASTING = /\b(?:until further notice|indefinitely|permanently|for good|for ever|forever)\b/;
/** So long nothing is closed that comes and goes: what opens after that is news. */
const LASTED =
  /\b(?:for|in|after) (?:(?:over|more than|nearly|almost|about|some) )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) (?:weeks?|months?|years?)\b|\b(?:weeks?|months?|years?) (?:after|later)\b/;
const CLEARING = /^(?:evacuat|empt|clear|leav|left|out|home)/;
const COMES_BACK = /^(?:back|return|returns|returned|returning|come|comes|came)$/;

/** Whether a frame's step is only played, or its own part of the sentence tells what was. */
function isPlayed(view: SentenceView, match: FrameMatch, words: string): boolean {
  if (isOfAnotherDrill(view)) return false;
  const { from } = ownSegment(view, { from: 0, to: view.tokens.length }, match);
  const story = lowerIn(view, from, match.to + 3).join(' ');
  return CAUSES.some(({ plays, asCause, asStory }) => plays && (asCause.test(words) || asStory.test(story)));
}

const ownWordsOf = (view: SentenceView, match: FrameMatch): string => {
  const { from, to } = ownStretch(view, { from: 0, to: view.tokens.length }, match);
  return lowerIn(view, from, to).join(' ');
};

/** "Closed for Easter, will not open again on Tuesday": no feast's closing any more, unless builders or the weather are why. */
const STAYS_SHUT =
  /\b(?:(?:will|does|do|did|would) not|won't|doesn't) (?:open (?:its (?:doors|gates) )?again|re-?open)\b(?! (?:its (?:doors|gates) )?(?:until|till|before|(?:later )?this week|today|tomorrow|for the rest of|on \S+(?! :| because| as)(?: |$)))/;
const STAYS_FOR =
  /\b(?:repair\w*|paint\w*|renovat\w*|snow\w*|storm\w*|flood\w*|builders|works|holidays? (?:is|are) extended|bridge day)\b/;
const staysShutAfterFeast = (view: SentenceView): boolean => {
  const words = lowerIn(view, 0, view.tokens.length).join(' ');
  return STAYS_SHUT.test(words) && !STAYS_FOR.test(words);
};

/** So many words behind a step say how and where to its people go. */
const WAY_OUT = 12;

/** Whether an occasion stands directly behind a step and its place: "landed in Warsaw on Wednesday for a conference". */
function isForAnOccasion({ tokens }: SentenceView, { own }: FrameMatch): boolean {
  let at = Math.max(...own) + 1;
  const end = Math.min(tokens.length, at + WAY_OUT);
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (token?.lower === 'for') {
      const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
      if (FOR_AN_OCCASION.test(words.join(' '))) return true;
    }
    const passes =
      isCapitalised(token) ||
      BEFORE_AN_OCCASION.test(token?.lower ?? '') ||
      numberOf(token?.lower ?? '') !== null;
    if (!passes) return false;
  }
  return false;
}

/** Whether people only leave in a drill, for a feast or for as long as an alarm rings: they are not sent away. */
export const isRoutineAbsence = (view: SentenceView, match: FrameMatch): boolean => {
  const words = ownWordsOf(view, match);
  if (staysShutAfterFeast(view)) return false;
  const way = { from: match.from, to: match.to + WAY_OUT };
  return (
    isPlayed(view, match, words) ||
    FOR_A_FEAST.test(words) ||
    isForAnOccasion(view, match) ||
    isOutOfBuilding(view, way)
  );
};

/** Where what is said of a step ends: before ", after denying it for two days". */
function endOfStatement({ tokens, asides }: SentenceView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (
      tokens[at]?.text !== ',' ||
      !/^(?:after|before|having|when|although|though|despite)$/.test(tokens[at + 1]?.lower ?? '')
    )
      continue;
    const behind = asides.get(at);
    if (behind === undefined || behind >= to) return at;
    at = behind - 1;
  }
  return to;
}

const HOUR =
  '(?:\\d{1,2}(?: ?[.:h] ?\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|dawn|sunset|dusk)';
/** "We open at eight and close at three": the hours of every day. */
const BY_THE_HOUR = compact(
  new RegExp(
    `\\bopens? (?:its (?:doors|gates?|windows?) )?(?:every (?:day|morning) )?(?:at|from) (?:half past )?${HOUR}\\b[^;:?!]{0,40}? (?:closes?|shuts?|locks? up) (?:(?:its|the) (?:doors|gates?|windows?) |up |again )?(?:at|by) (?:half past )?${HOUR}\\b`,
  ),
);

/** Whether a closing is one of a holiday or of a few hours, or its house is being mended. */
function isBrief(view: SentenceView, match: FrameMatch, to: number, wasHit: boolean): boolean {
  const sentence = lowerIn(view, 0, view.tokens.length).join(' ');
  if (IS_A_HOLIDAY.test(sentence) || BY_THE_HOUR.test(sentence)) return true;
  if (!wasHit && (IS_BEING_MENDED.test(sentence) || isOfHouseDamage(sentence) || isShutWithAll(sentence)))
    return true;
  const isNegated = [...match.own].some((at) => /^(?:not|never)$/.test(view.tokens[at]?.lower ?? ''));
  const end = endOfStatement(view, match.to, Math.min(to, match.to + 14));
  const behind = lowerIn(view, Math.min(...match.own), end).join(' ');
  return !isNegated && SHORT_TIME.test(behind);
}

/**
 * Whether holidays, builders, weather, a drill or an alarm are why a post closes or opens again, or close it themselves:
 * in the frame's own part of the sentence, not wherever it speaks of them.
 */
export function isRoutineStep(text: string, view: SentenceView, match: FrameMatch): boolean {
  const whole = { from: 0, to: view.tokens.length };
  const stretch = ownStretch(view, whole, match);
  const words = lowerIn(view, stretch.from, stretch.to).join(' ');
  const sentence = text.slice(view.start, view.end);
  if (isAfterHarm(sentence) || staysShutAfterFeast(view)) return false;
  const staysShut = NOT_REOPENED.test(sentence);
  const { lifts } = match.frame;
  const told = text.slice(
    view.tokens[stretch.from]?.start ?? view.start,
    view.tokens[stretch.to - 1]?.end ?? view.end,
  );
  const wasHit = HARM_DONE.test(text.slice(Math.max(0, view.start - REACH_OF_HARM), view.end));
  const lasts = staysShut || LASTING.test(words);
  if ((isNamedDay(told) && !lasts) || (!lifts && isBrief(view, match, stretch.to, wasHit))) return true;
  if (isPlayed(view, match, words)) return true;
  const own = [...match.own].map((at) => view.tokens[at]?.lower ?? '');
  if (lifts)
    return (
      !staysShut &&
      !own.some((word) => COMES_BACK.test(word)) &&
      !LASTED.test(words) &&
      CAUSES.some(({ mends, asFormerCause }) => !(mends && wasHit) && asFormerCause.test(words))
    );
  const clears = own.some((word) => CLEARING.test(word));
  const { from } = ownSegment(view, whole, match);
  const before = lowerIn(view, from, match.from).join(' ');
  const opening = lowerIn(view, 0, stretch.from).join(' ');
  return CAUSES.some(
    (cause) =>
      !(cause.passes && lasts) &&
      !(cause.clears && !clears) &&
      !(cause.mends && wasHit) &&
      !(cause.plays && isOfAnotherDrill(view)) &&
      (cause.asCause.test(words) || cause.asOpening.test(opening) || cause.asSubject.test(before)),
  );
}
