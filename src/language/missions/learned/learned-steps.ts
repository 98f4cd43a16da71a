import { frameOfLevel } from '../frame-of-level.ts';
import type { FrameMatch } from '../match-frames.ts';
import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import { modalityOf } from '../modality.ts';
import { placesOf } from '../modality-places.ts';
import { negations } from '../negations.ts';
import { type SentenceView, type Stretch, scopeAround } from '../sentence-view.ts';
import type { HeardSentence } from './sentence-odds.ts';
import { MODALITIES, type StepOdds } from './step-odds.ts';

/** A step that a sentence tells in words of no frame. */
export interface LearnedStep {
  readonly level: Level;
  readonly modality: Modality;
  readonly clause: Stretch;
  /** The words that tell it most, as a frame's. */
  readonly match: FrameMatch;
}

/** From which chance on a level is taken as told in words of no frame. */
interface Least {
  readonly chance: number;
  /** The same where the sentence has no word of diplomacy. */
  readonly alone: number;
  /** The same where a frame of that level stands that is not about a mission. */
  readonly rejected: number;
}

/** An article that is about missions likelier tells of them in any of its sentences, should it tell nothing else. */
const IN_MISSION_NEWS: Least = { chance: 0.45, alone: 0.7, rejected: 0.7 };
const ELSEWHERE: Least = { chance: 0.78, alone: 0.85, rejected: 0.95 };
/** From this chance on a sentence tells a level besides another. */
const ALSO_TOLD = 0.3;
/** Another modality than that of the words is taken only with this chance. */
const LIKELY = 0.3;
/** A step of which nothing tells how it stands with this chance is none. */
const LEAST_STANDING = 0.2;
/**
 * By how much, in the logarithm of its chance, the words of a clause say how its step stands: a hedge or a negation says more
 * than that there is none.
 */
const BY_WORDS: Readonly<Record<Modality, number>> = { 'in-effect': 1, considered: 2, denied: 2.5 };

const logit = (chance: number): number => Math.log(chance / (1 - chance));

/** So many tokens from a step's words a negation may stand that is about it. */
const NEAR = 8;

/** Whether a word near a step says no, in the same clause: not "… has closed, but our relations have not". */
function saysNo(view: SentenceView, { own, from, to }: FrameMatch): boolean {
  const first = Math.min(...own);
  const whole = { from: 0, to: view.tokens.length };
  const clause = view.clauses.find((one) => first >= one.from && first < one.to) ?? whole;
  const scope = scopeAround(view.tokens, clause, first);
  const near = { from: Math.max(scope.from, from - NEAR), to: Math.min(scope.to, to + NEAR) };
  return (
    negations(view, near, new Set(), first).length > 0 ||
    ['false', 'nonsense'].some((name) => placesOf(view, name, near, new Set()).length > 0)
  );
}

/**
 * How a step stands whose clause says that it stands so. Where a sentence tells more than one step, the clause alone says
 * how each stands. That the like of it is often denied is no denial: it takes a word near by that says no.
 */
export function likelierModality(
  view: SentenceView,
  match: FrameMatch,
  odds: StepOdds,
  ruled: Modality,
): Modality {
  if (LEVELS.filter((level) => odds.levels[level] >= ALSO_TOLD).length > 1) return ruled;
  const scoreOf = (modality: Modality): number =>
    logit(odds.modalities[modality]) + (modality === ruled ? BY_WORDS[ruled] : 0);
  const likeliest = (modalities: readonly Modality[]): Modality =>
    modalities.reduce((most, one) => (scoreOf(one) > scoreOf(most) ? one : most), ruled);
  const likely = likeliest(MODALITIES);
  const isUnsaid = likely === 'denied' && ruled !== 'denied' && !saysNo(view, match);
  const best = isUnsaid ? likeliest(MODALITIES.filter((one) => one !== 'denied')) : likely;
  return odds.modalities[best] >= LIKELY ? best : ruled;
}

const isToCome = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:will|'ll|shall|would|could|may|might|should|hopes?|plans?|until|till|when)$/.test(lower),
    );

/**
 * The steps that a sentence likely tells, by the learned weights, besides those of the levels `told`. `isMissionNews`: whether
 * the article is about missions.
 */
export function learnedSteps(
  view: SentenceView,
  { heard, odds }: HeardSentence,
  told: ReadonlySet<Level>,
  isMissionNews: boolean,
): LearnedStep[] {
  const least = isMissionNews && told.size === 0 ? IN_MISSION_NEWS : ELSEWHERE;
  const rejected = new Set(
    heard.filter((frame) => frame.rejected !== null).map(({ match }) => match.frame.level),
  );
  const leastFor = (level: Level): number =>
    Math.max(view.diplomatic ? least.chance : least.alone, rejected.has(level) ? least.rejected : 0);
  return LEVELS.filter((level) => odds.levels[level] >= leastFor(level) && !told.has(level)).flatMap(
    (level) => {
      const telling = odds.tellingTokens(level);
      const [first] = telling;
      const clause = view.clauses.find(({ from, to }) => first !== undefined && first >= from && first < to);
      if (!clause) return [];
      const own = new Set(telling.filter((at) => at >= clause.from && at < clause.to));
      const lifts = level === 'normal-operations' && odds.lifts >= 0.5;
      const match = {
        frame: frameOfLevel(level, { lifts }),
        own,
        from: Math.min(...own),
        to: Math.max(...own) + 1,
      };
      const ruled = lifts && isToCome(view, clause) ? 'considered' : modalityOf(view, clause, match);
      const modality = likelierModality(view, match, odds, ruled);
      if (modality === 'in-effect' && odds.modalities.denied > odds.modalities['in-effect']) return [];
      if (MODALITIES.every((one) => odds.modalities[one] < LEAST_STANDING)) return [];
      return [{ level, modality, clause, match }];
    },
  );
}
