import { type Ranked, type SupportMeasure, supportMeasures } from '../../src/answers/passages/support.ts';
import type { Example, Lack } from './examples.ts';
import type { Weights } from './learn-ranking.ts';
import { minimise, spreadOf } from './minimise.ts';

export interface Support {
  readonly bias: number;
  readonly weights: Weights;
}

/** A question with the answer that taking the best sentence would be. */
export interface Judged {
  readonly example: Example;
  readonly measures: Partial<Record<SupportMeasure, number>>;
  /** Whether the sentences are right, best first. */
  readonly right: readonly boolean[];
}

const PENALTY = 0.005;
/** What a sentence lacks of the thing asked for is rare and telling: it is held back less. */
const FREER: ReadonlySet<string> = new Set(['lackNumber', 'lackMoney', 'lackTime', 'lackPerson']);
const FREER_SHARE = 0.1;
/**
 * What is missing may only speak against an answer and what is met only for one: without that, the rows at hand teach
 * that words which the articles lack are a good sign, because paraphrases are full of them.
 */
const AGAINST =
  /^(?:lack[A-Z].*|unknown.*|name(?:Missing|Nowhere|Gap)|country.*|names(?:Missing|Far|Nowhere)|numbersMissing|missing|plainNone|focus(?:None|Nowhere|Gap)|wordGap.*|otherEntity|same.*Entity|uncounted.*|kindUnnamed)$/;
const FOR =
  /^(?:own|near|paragraph|headline|anywhere|exact|squared|names|namesAround|focus|numbers|plain|plain(?:Own|Near|NearWorth|Anywhere)|told.*|pairs|closeness|typed|new(?:Name|Number)|counted.*|beside.*|score|lead.*)$/;
const signOf = (name: string): number => (AGAINST.test(name) ? -1 : FOR.test(name) ? 1 : 0);

/** An answer taken away may stand elsewhere all the same. */
const TRUST: Readonly<Record<Lack, number>> = {
  untold: 1,
  'name exchanged': 0.15,
  'article taken': 0.15,
  'paragraph taken': 0.15,
};

/** A set without questions that nothing answers tells little of them, however many its questions. */
const SHARE_WITHOUT_UNTOLD = 0.25;

/** Ranks the sentences of a question by learned weights. */
export function judge(example: Example, ranking: Weights): Judged | null {
  const entries = Object.entries(ranking);
  const ranked = example.candidates
    .map(({ features, right }) => {
      const values: Readonly<Record<string, number>> = features;
      return {
        features,
        right,
        score: entries.reduce((sum, [name, weight]) => sum + weight * (values[name] ?? 0), 0),
      };
    })
    .sort((a, b) => b.score - a.score);
  if (ranked.length === 0) return null;
  const best: readonly Ranked[] = ranked;
  return {
    example,
    measures: supportMeasures(best, example.sentences),
    right: ranked.map(({ right }) => right),
  };
}

/** How much a question tells of what an answer looks like: nothing when the answer was not found. */
function trustOf({ example, right }: Judged): number {
  if (example.lack) return TRUST[example.lack];
  const place = right.indexOf(true);
  if (place < 0 || place >= 10) return 0;
  return place === 0 ? 1 : place < 3 ? 0.7 : 0.3;
}

/** Learns what tells an answered question from an unanswered one: logistic regression, both sides counting alike. */
export function learnSupport(judged: readonly Judged[], weightOf: (set: string) => number): Support {
  const names = Object.keys(judged[0]?.measures ?? {}) as SupportMeasure[];
  const trusted = judged.filter((one) => trustOf(one) > 0);
  const rows = trusted.map(({ measures }) => Float64Array.from(names, (name) => measures[name] ?? 0));
  const setsWithUntold = new Set(
    judged.flatMap(({ example }) => (example.lack === 'untold' ? example.set : [])),
  );
  const shareOf = (set: string): number => (setsWithUntold.has(set) ? 1 : SHARE_WITHOUT_UNTOLD);
  const raw = trusted.map((one) => trustOf(one) * weightOf(one.example.set) * shareOf(one.example.set));
  const answered = trusted.map(({ example }) => example.lack === null);
  const side = (which: boolean): number =>
    raw.reduce((sum, weight, at) => sum + (answered[at] === which ? weight : 0), 0);
  const sides = { answered: side(true), not: side(false) };
  const weights = raw.map((weight, at) => weight / (2 * (answered[at] ? sides.answered : sides.not)));
  const spread = spreadOf(rows, weights);
  const centre = new Float64Array(names.length);
  rows.forEach((row, at) => {
    for (let column = 0; column < row.length; column += 1)
      centre[column] = (centre[column] ?? 0) + (weights[at] ?? 0) * (row[column] ?? 0);
  });
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1)
      row[column] = ((row[column] ?? 0) - (centre[column] ?? 0)) / (spread[column] ?? 1);
  }
  const point = minimise(
    names.length + 1,
    (at) => {
      const gradient = at.map((weight, column) => {
        const name = names[column];
        if (name === undefined) return 0;
        return 2 * PENALTY * (FREER.has(name) ? FREER_SHARE : 1) * weight;
      });
      rows.forEach((row, number) => {
        const sum = row.reduce(
          (all, value, column) => all + value * (at[column] ?? 0),
          at[names.length] ?? 0,
        );
        const pull = (weights[number] ?? 0) * (1 / (1 + Math.exp(-sum)) - (answered[number] ? 1 : 0));
        for (let column = 0; column < row.length; column += 1)
          gradient[column] = (gradient[column] ?? 0) + pull * (row[column] ?? 0);
        gradient[names.length] = (gradient[names.length] ?? 0) + pull;
      });
      return gradient;
    },
    names.map(signOf),
  );
  const learned = names.map((name, at) => [name, (point[at] ?? 0) / (spread[at] ?? 1)] as const);
  const moved = learned.reduce((sum, [, weight], at) => sum + weight * (centre[at] ?? 0), 0);
  return { bias: (point[names.length] ?? 0) - moved, weights: Object.fromEntries(learned) };
}

/** The chance that a question is answered, by learned weights. */
export function chanceBy({ bias, weights }: Support, { measures }: Judged): number {
  const values: Readonly<Record<string, number | undefined>> = measures;
  const sum = Object.entries(weights).reduce(
    (all, [name, weight]) => all + weight * (values[name] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
