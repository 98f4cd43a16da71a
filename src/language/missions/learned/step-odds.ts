import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import type { HeardFrame } from '../steps/heard-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import counterTable from './counter-weights.table.json' with { type: 'json' };
import { NOWHERE, visitFeatures } from './features.ts';
import { signsOf } from './frame-signs.ts';
import { chanceOf } from './log-odds.ts';
import table from './step-weights.table.json' with { type: 'json' };
import { symbolsOf } from './symbols.ts';
import { NONE, readWeights } from './weights.ts';

/** How a step may stand, in the order of the weights. */
export const MODALITIES = ['in-effect', 'considered', 'denied'] as const satisfies readonly Modality[];

/** What the weights answer: is this level told, does what is told stand so, and does normal operations end an earlier step. */
export const HEADS = [...LEVELS, ...MODALITIES, 'lifts'] as const;

/** So many heads the sentences around are asked for: all but the last. */
export const ASKED = LEVELS.length + MODALITIES.length;

/** The chances that a sentence tells a level, and that what it tells stands so; of 0 to 1, each on its own. */
export interface StepOdds {
  readonly levels: Readonly<Record<Level, number>>;
  readonly modalities: Readonly<Record<Modality, number>>;
  /** The chance that normal operations, if told, take back or end an earlier step. */
  readonly lifts: number;
  /** The chance that the sentence contradicts a step that is reported elsewhere. */
  readonly counter: number;
  /** Believed only as a step of the old year that its sentence names. */
  readonly recalled?: true;
  /** The tokens that tell a level most, the first first. */
  readonly tellingTokens: (level: Level) => number[];
}

/** Most tokens that are said to tell a level. */
const MOST_TELLING = 4;

/** The chances in the order of the heads. */
export const chancesOf = ({ levels, modalities, lifts }: StepOdds): number[] => [
  ...LEVELS.map((level) => levels[level]),
  ...MODALITIES.map((modality) => modalities[modality]),
  lifts,
];

let learned: ReturnType<typeof readWeights> | null = null;
let learnedCounter: ReturnType<typeof readWeights> | null = null;

/**
 * How likely a sentence, or a part of it, tells a step, by what `scripts/train-steps` has learned from invented passages of
 * news whose sentences are labelled.
 */
export function stepOdds(
  view: SentenceView,
  heard: readonly HeardFrame[],
  { from, to }: Stretch = { from: 0, to: view.tokens.length },
): StepOdds {
  learned ??= readWeights(table);
  const { bias, scale, rowOf, values } = learned;
  learnedCounter ??= readWeights(counterTable);
  const { rowOf: counterRowOf, values: counterValues } = learnedCounter;
  const symbols = symbolsOf(view).slice(from, to);
  const signs = signsOf(heard);
  const sums = new Int32Array(HEADS.length);
  let counterSum = 0;
  const count = visitFeatures(symbols, signs, (bucket) => {
    const counterRow = counterRowOf(bucket);
    if (counterRow !== NONE) counterSum += counterValues[counterRow] ?? 0;
    const row = rowOf(bucket);
    if (row === NONE) return;
    const start = row * HEADS.length;
    for (let head = 0; head < HEADS.length; head += 1)
      sums[head] = (sums[head] ?? 0) + (values[start + head] ?? 0);
  });
  const norm = scale / Math.sqrt(count || 1);
  const of = <Name extends (typeof HEADS)[number]>(names: readonly Name[]): Record<Name, number> => {
    const chances = names.map((name) => {
      const head = HEADS.indexOf(name);
      return [name, chanceOf((sums[head] ?? 0) * norm + (bias[head] ?? 0))] as const;
    });
    return Object.fromEntries(chances) as Record<Name, number>;
  };
  const tellingTokens = (level: Level): number[] => {
    const head = LEVELS.indexOf(level);
    const by = new Float64Array(symbols.length);
    visitFeatures(symbols, signs, (bucket, first, second) => {
      if (first === NOWHERE) return;
      const row = rowOf(bucket);
      const weight = row === NONE ? 0 : (values[row * HEADS.length + head] ?? 0);
      by[first] = (by[first] ?? 0) + weight;
      if (second !== first) by[second] = (by[second] ?? 0) + weight;
    });
    return [...by.keys()]
      .filter((at) => (by[at] ?? 0) > 0)
      .sort((a, b) => (by[b] ?? 0) - (by[a] ?? 0) || a - b)
      .slice(0, MOST_TELLING)
      .map((at) => at + from);
  };
  const counterNorm = learnedCounter.scale / Math.sqrt(count || 1);
  const counter = chanceOf(counterSum * counterNorm + (learnedCounter.bias[0] ?? 0));
  return { levels: of(LEVELS), modalities: of(MODALITIES), ...of(['lifts']), counter, tellingTokens };
}
