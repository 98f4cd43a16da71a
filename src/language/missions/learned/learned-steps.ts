import type { Frame } from '../frames.ts';
import type { FrameMatch } from '../match-frames.ts';
import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import { modalityOf } from '../modality.ts';
import type { SentenceView, Stretch } from '../sentence-view.ts';
import { MODALITIES, type StepOdds, stepOdds } from './step-odds.ts';

/** A step that a sentence tells in words of no frame. */
export interface LearnedStep {
  readonly level: Level;
  readonly modality: Modality;
  readonly clause: Stretch;
  /** The words that tell it most, as a frame's. */
  readonly match: FrameMatch;
}

/** From this chance on a level is taken as told. */
const LEAST_CHANCE = 0.8;
/** The same where the sentence has no word of diplomacy. */
const LEAST_ALONE = 0.85;

/** Where no frame speaks, its words tell how a step stands if the weights allow it so much. */
const STILL_LIKELY = 0.03;

const known = new WeakMap<SentenceView, StepOdds>();

/** Reads a sentence's odds once. */
function oddsOf(view: SentenceView): StepOdds {
  const odds = known.get(view) ?? stepOdds(view);
  known.set(view, odds);
  return odds;
}

/** How likely a sentence tells a level, of 0 to 1. */
export const likelihoodOf = (view: SentenceView, level: Level): number => oddsOf(view).levels[level];

/** What frames say is taken back below this chance … */
const UNLIKELY = 0.04;
/** … where something else is told with at least this one. */
const PLAIN = 0.5;
const BEYOND_DOUBT = 0.9;
/** From this chance on a sentence tells a level besides another. */
const ALSO_TOLD = 0.2;
/** How a step stands is told by its words, unless the weights are this sure that they mislead. */
const SURE = 0.9;

/**
 * The level that words which look like `level` tell: another where the sentence hardly tells this one, which closures are most
 * often mistaken for, and plainly something else that none of the frames' levels `told` is.
 */
export function likelierLevel(view: SentenceView, level: Level, told: ReadonlySet<Level>): Level {
  const { levels } = oddsOf(view);
  if (levels[level] >= UNLIKELY) return level;
  const best = LEVELS.reduce((most, other) => (levels[other] > levels[most] ? other : most));
  const least = level === 'suspended-operations' ? PLAIN : BEYOND_DOUBT;
  return levels[best] >= least && !told.has(best) ? best : level;
}

/**
 * How a step stands whose words look as if it stood so: words of doubt may be about something else. Where a sentence tells
 * more than one step, they alone say which is meant.
 */
export function likelierModality(view: SentenceView, modality: Modality): Modality {
  if (modality !== 'considered') return modality;
  const odds = oddsOf(view);
  if (LEVELS.filter((level) => odds.levels[level] >= ALSO_TOLD).length > 1) return modality;
  const best = likeliest(odds);
  return odds.modalities[modality] < UNLIKELY && odds.modalities[best] >= SURE ? best : modality;
}

/** Words of what is as before after it was not. */
const ONCE_MORE =
  /^(?:again|back|once|re-?open\w*|resum\w*|return\w*|lift\w*|rescind\w*|cancel\w*|revok\w*|withdr\w+|over|ended|restor\w*|unlock\w*|dropped|expired|lapsed|returns?|rejoin\w*|reoccup\w*)$/;

const isToCome = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:will|'ll|shall|would|could|may|might|should|hopes?|plans?|until|till|when)$/.test(lower),
    );

const frameOf = (level: Level, lifts: boolean): Frame => ({
  level,
  lifts,
  weak: level === 'normal-operations' && !lifts,
  same: false,
  follow: false,
  anaphor: false,
  count: false,
  question: false,
  modality: null,
  elements: [],
  example: '',
});

const likeliest = ({ modalities }: StepOdds): Modality =>
  MODALITIES.reduce((best, modality) => (modalities[modality] > modalities[best] ? modality : best));

/** The steps that a sentence likely tells, by the learned weights. */
export function learnedSteps(view: SentenceView): LearnedStep[] {
  const odds = oddsOf(view);
  return LEVELS.filter(
    (level) => odds.levels[level] >= (view.diplomatic ? LEAST_CHANCE : LEAST_ALONE),
  ).flatMap((level) => {
    const telling = odds.tellingTokens(level);
    const [first] = telling;
    const clause = view.clauses.find(({ from, to }) => first !== undefined && first >= from && first < to);
    if (!clause) return [];
    const own = new Set(telling.filter((at) => at >= clause.from && at < clause.to));
    const lifts =
      level === 'normal-operations' &&
      view.tokens.slice(clause.from, clause.to).some(({ lower }) => ONCE_MORE.test(lower));
    const match = { frame: frameOf(level, lifts), own, from: Math.min(...own), to: Math.max(...own) + 1 };
    const ruled = lifts && isToCome(view, clause) ? 'considered' : modalityOf(view, clause, match);
    const modality = odds.modalities[ruled] >= STILL_LIKELY || lifts ? ruled : likeliest(odds);
    return [{ level, modality, clause, match }];
  });
}
