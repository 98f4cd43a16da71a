import type { HeardFrame } from '../heard-frames.ts';
import { LEVELS, type Level, type Modality } from '../mission-report.ts';
import type { SentenceView, Stretch } from '../sentence-view.ts';
import { NOWHERE, visitFeatures } from './features.ts';
import { signsOf } from './frame-signs.ts';
import { chanceOf } from './log-odds.ts';
import table from './step-weights.table.json' with { type: 'json' };
import { symbolsOf } from './symbols.ts';

/** How a step may stand, in the order of the weights. */
export const MODALITIES = ['in-effect', 'considered', 'denied'] as const satisfies readonly Modality[];

/** What the weights answer: is this level told, does what is told stand so, and does normal operations end an earlier step. */
export const HEADS = [...LEVELS, ...MODALITIES, 'lifts'] as const;

/** So many heads the sentences around are asked for: all but the last. */
export const ASKED = LEVELS.length + MODALITIES.length;

/** Weights as they are kept, in base64: a bit for each bucket, whether it has a row, and a byte of each head in each row. */
export interface WeightsTable {
  readonly bias: readonly number[];
  /** What one step of a byte is worth. */
  readonly scale: number;
  readonly kept: string;
  readonly weights: string;
}

/** The chances that a sentence tells a level, and that what it tells stands so; of 0 to 1, each on its own. */
export interface StepOdds {
  readonly levels: Readonly<Record<Level, number>>;
  readonly modalities: Readonly<Record<Modality, number>>;
  /** The chance that normal operations, if told, take back or end an earlier step. */
  readonly lifts: number;
  /** The tokens that tell a level most, the first first. */
  readonly tellingTokens: (level: Level) => number[];
}

/** Most tokens that are said to tell a level. */
const MOST_TELLING = 4;

/** No row is kept for a bucket. */
const NONE = -1;

/** How many bits of 32 are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The weights as they are looked up: `rowOf` a bucket, a byte of each head in each row. A row's number is that of the buckets
 * before its own that have one.
 */
export function readWeights({ bias, scale, kept, weights }: WeightsTable) {
  const bits = new Uint32Array(new Uint8Array(Buffer.from(kept, 'base64')).buffer);
  const values = new Int8Array(new Uint8Array(Buffer.from(weights, 'base64')).buffer);
  const before = new Uint32Array(bits.length);
  for (let word = 1; word < bits.length; word += 1)
    before[word] = (before[word - 1] ?? 0) + ones(bits[word - 1] ?? 0);
  const rowOf = (bucket: number): number => {
    const word = bits[bucket >>> 5] ?? 0;
    const bit = 1 << (bucket & 31);
    return (word & bit) === 0 ? NONE : (before[bucket >>> 5] ?? 0) + ones(word & (bit - 1));
  };
  return { bias, scale, rowOf, values };
}

/** The chances in the order of the heads. */
export const chancesOf = ({ levels, modalities, lifts }: StepOdds): number[] => [
  ...LEVELS.map((level) => levels[level]),
  ...MODALITIES.map((modality) => modalities[modality]),
  lifts,
];

let learned: ReturnType<typeof readWeights> | null = null;

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
  const symbols = symbolsOf(view).slice(from, to);
  const signs = signsOf(heard);
  const sums = new Int32Array(HEADS.length);
  const count = visitFeatures(symbols, signs, (bucket) => {
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
  return { levels: of(LEVELS), modalities: of(MODALITIES), ...of(['lifts']), tellingTokens };
}
