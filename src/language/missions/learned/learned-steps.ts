import { frameOfLevel } from '../frames/frame-of-level.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import { modalityOf } from '../modality/modality.ts';
import { placesOf } from '../modality/modality-places.ts';
import { negations } from '../modality/negations.ts';
import { type SentenceView, type Stretch, scopeAround } from '../words/sentence-view.ts';
import { logOdds } from './log-odds.ts';
import type { HeardSentence } from './sentence-odds.ts';
import { MODALITIES, type StepOdds } from './step-odds.ts';
import {
  ALSO_TOLD,
  BESIDE,
  BESIDE_ELSEWHERE,
  BY_WORDS,
  ELSEWHERE,
  HARDLY,
  IN_MISSION_NEWS,
  LEAST_BY_UNDIPLOMATIC_WORDS,
  LEAST_BY_WORDS,
  LEAST_LIFTING,
  LEAST_OF_WAR,
  LEAST_STANDING,
  LIKELY,
  SURELY_DENIED,
  UNHEARD,
} from './thresholds.ts';

/** A step that a sentence tells in words of no frame. */
export interface LearnedStep {
  readonly level: Level;
  readonly modality: Modality;
  readonly clause: Stretch;
  /** The words that tell it most, as a frame's. */
  readonly match: FrameMatch;
  /** Whether it is denied by all that its sentence says, though no word near the step's says no. */
  readonly isDeniedByAll: boolean;
}

/** A restriction is denied by all that its sentence says from this chance on, if that is so many times likelier than how its words stand. */
const PLAINLY_DENIED = 0.5;
const TIMES_LIKELIER = 2.5;

/** What attacks and answers to them are told by. */
const OF_WAR =
  /^(?:kill|killed|killing|attacks?|attacked|strikes?|missiles?|rockets?|troops|militias?|retaliat\w+|airstrikes?|bomb(?:s|ed|ing)?)$/;

/** So many tokens from a step's words a negation may stand that is about it. */
const NEAR = 8;

/** "Has not opened its gate since": a step that is told by a word that says no. */
const tellsByNo = ({ tokens }: SentenceView, { own, frame }: FrameMatch): boolean =>
  frame.level !== 'normal-operations' &&
  [...own].some((at) => /^(?:not|n't|never|no|nobody|none|nothing)$/.test(tokens[at]?.lower ?? ''));

/** Whether a word near a step says no, in the same clause: not "… has closed, but our relations have not", nor "… and nobody stayed". */
function saysNo(view: SentenceView, { own, from, to }: FrameMatch): boolean {
  const first = Math.min(...own);
  const whole = { from: 0, to: view.tokens.length };
  const clause = view.clauses.find((one) => first >= one.from && first < one.to) ?? whole;
  const scope = scopeAround(view.tokens, clause, first);
  const and = view.tokens.findIndex(({ lower }, at) => at >= to && lower === 'and');
  const end = and < 0 ? scope.to : Math.min(scope.to, and);
  const near = { from: Math.max(scope.from, from - NEAR), to: Math.min(end, to + NEAR) };
  return (
    negations(view, near, new Set(), first).length > 0 ||
    ['false', 'nonsense'].some((name) => placesOf(view, name, near, new Set()).length > 0)
  );
}

/** "Has ordered families out, while the Spanish embassy has sent nobody home": what says no is said of another state's post in a clause of its own. */
function saysNoOfOthers(view: SentenceView, { own }: FrameMatch): boolean {
  const first = Math.min(...own);
  const statesIn = ({ from, to }: Stretch): string[] =>
    view.names
      .filter((name) => name.from >= from && name.to <= to && name.as !== 'city')
      .map(({ place }) => place.country);
  const clause = view.clauses.find(({ from, to }) => first >= from && first < to);
  if (!clause) return false;
  const owners = new Set(statesIn(clause));
  return view.clauses.some(
    (other) =>
      other !== clause &&
      CONTRASTS.test(view.tokens[other.from]?.lower ?? '') &&
      statesIn({ from: other.from, to: other.from + TO_OTHER }).some((state) => !owners.has(state)) &&
      negations(view, other, new Set(), other.from).length > 0,
  );
}

/** "Half the staff have gone, but the embassy has not closed": what says no is said of a closing, behind a word that sets it against the step. */
function saysNoOfClosing(view: SentenceView, { own, frame }: FrameMatch): boolean {
  if (frame.level === 'suspended-operations' || frame.level === 'normal-operations') return false;
  const last = Math.max(...own);
  const against = view.clauses.find(
    ({ from }) => from > last && CONTRASTS.test(view.tokens[from]?.lower ?? ''),
  );
  return against !== undefined && NOT_CLOSED.test(wordsIn(view, against.from, against.from + TO_NOT_CLOSED));
}

const NOT_CLOSED =
  /^(?:but|although|though|while|whereas|;) (?:the|its|their|our) (?:\S+ )?(?:embassy|consulate|mission|high commission|legation) (?:(?:has|have) not|hasn['’]t|has n't|(?:is|was) not|isn['’]t|is n't) (?:been |being )?(?:closed|closing|shut|shutting|suspended)\b/;
const TO_NOT_CLOSED = 9;

/** What sets one state's step against another's; so many words behind it that other is named. */
const CONTRASTS = /^(?:while|whereas|but|although|though|whilst|;)$/;
const TO_OTHER = 5;

/**
 * How a step stands whose clause says that it stands so. Where a sentence tells more than one step, the clause alone says
 * how each stands, but for a no in a sentence in which nothing sounds denied: “diplomats with no urgent duties”. That the like of
 * it is often denied is no denial: it takes a word near by that says no.
 */
export function likelierModality(
  view: SentenceView,
  match: FrameMatch,
  odds: StepOdds,
  ruled: Modality,
): Modality {
  const tellsSeveral = LEVELS.filter((level) => odds.levels[level] >= ALSO_TOLD).length > 1;
  const isUnheard = ruled === 'denied' && odds.modalities[ruled] < UNHEARD;
  if (tellsSeveral && !isUnheard && (ruled !== 'in-effect' || odds.modalities['in-effect'] >= HARDLY))
    return ruled;
  const scoreOf = (modality: Modality): number =>
    logOdds(odds.modalities[modality]) + (modality === ruled ? BY_WORDS[ruled] : 0);
  const likeliest = (modalities: readonly Modality[]): Modality =>
    modalities.reduce((most, one) => (scoreOf(one) > scoreOf(most) ? one : most), ruled);
  const likely = likeliest(MODALITIES);
  const isUnsaid =
    likely === 'denied' &&
    ruled !== 'denied' &&
    (odds.modalities.denied < SURELY_DENIED || saysNoOfOthers(view, match) || saysNoOfClosing(view, match)) &&
    (tellsByNo(view, match) || !saysNo(view, match));
  const best = isUnsaid ? likeliest(MODALITIES.filter((one) => one !== 'denied')) : likely;
  return odds.modalities[best] >= LIKELY ? best : ruled;
}

const isToCome = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:will|'ll|shall|would|could|may|might|should|hopes?|plans?|until|till|when)$/.test(lower),
    );

/** Whether a restriction that nothing near its words denies is denied by all that the sentence says. */
const isPlainlyDenied = (level: Level, modality: Modality, { modalities }: StepOdds): boolean =>
  level !== 'normal-operations' &&
  modalities.denied >= PLAINLY_DENIED &&
  modalities[modality] * TIMES_LIKELIER <= modalities.denied;

/**
 * The steps that a sentence likely tells, by the learned weights, besides those of the levels `told`. `isMissionNews`: whether
 * the article is about missions; `isNear`: whether the sentence before has a word of diplomacy.
 */
export function learnedSteps(
  view: SentenceView,
  sentence: HeardSentence,
  told: ReadonlySet<Level>,
  { isMissionNews, isNear }: { readonly isMissionNews: boolean; readonly isNear: boolean },
): LearnedStep[] {
  const { heard, byWords } = sentence;
  const leastByWords = view.diplomatic ? LEAST_BY_WORDS : LEAST_BY_UNDIPLOMATIC_WORDS;
  const possible = LEVELS.filter((level) => byWords[level] >= leastByWords && !told.has(level));
  if (possible.length === 0) return [];
  const { odds } = sentence;
  const [first, beside] = isMissionNews ? [IN_MISSION_NEWS, BESIDE] : [ELSEWHERE, BESIDE_ELSEWHERE];
  const least = told.size === 0 ? first : beside;
  const rejected = new Set(
    heard.filter((frame) => frame.rejected !== null).map(({ match }) => match.frame.level),
  );
  const isOfWar = view.tokens.some(({ lower }) => OF_WAR.test(lower));
  const leastFor = (level: Level): number =>
    Math.max(
      view.diplomatic ? least.chance : isNear ? least.behindDiplomacy : least.far,
      rejected.has(level) ? least.rejected : 0,
      isOfWar && view.posts.length === 0 ? LEAST_OF_WAR : 0,
    );
  const likely = possible.filter((level) => odds.levels[level] >= leastFor(level));
  return likely.flatMap((level) => {
    const telling = odds.tellingTokens(level);
    const [foremost] = telling;
    const clause = view.clauses.find(
      ({ from, to }) => foremost !== undefined && foremost >= from && foremost < to,
    );
    if (!clause) return [];
    const own = new Set(telling.filter((at) => at >= clause.from && at < clause.to));
    const lifts = level === 'normal-operations' && odds.lifts >= LEAST_LIFTING;
    const match = {
      frame: frameOfLevel(level, { lifts }),
      own,
      from: Math.min(...own),
      to: Math.max(...own) + 1,
    };
    const ruled = lifts && isToCome(view, clause) ? 'considered' : modalityOf(view, clause, match);
    const likelier = likelierModality(view, match, odds, ruled);
    const isDeniedByAll = likelier !== 'denied' && isPlainlyDenied(level, likelier, odds);
    const modality = isDeniedByAll ? 'denied' : likelier;
    const isRatherDenied = modality !== 'denied' && odds.modalities.denied > odds.modalities[modality];
    if (isRatherDenied && (level !== 'normal-operations' || odds.modalities[modality] < LEAST_STANDING))
      return [];
    if (MODALITIES.every((one) => odds.modalities[one] < LEAST_STANDING)) return [];
    if (modality === 'denied' && isOfWar && odds.levels[level] < LEAST_OF_WAR) return [];
    return [{ level, modality, clause, match, isDeniedByAll }];
  });
}
