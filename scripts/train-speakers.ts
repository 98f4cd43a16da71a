/**
 * Learns the weights by which a quotation's speaker is chosen (src/language/quotations/speaker-weights.table.json).
 *   tsx scripts/train-speakers.ts articles.jsonl > src/language/quotations/speaker-weights.table.json
 * One article a line: { "text", "quotes": [{ "start", "end", "speaker": { "start", "end", "names"? } | null }] }, with offsets into
 * the text. Multinomial logistic regression over the
 * candidates of each quotation and "none of them", by stochastic gradient (Adagrad) with an L2 penalty; features seen
 * fewer than four times are left out. The same input gives the same weights.
 */
import { readFileSync } from 'node:fs';
import { readArticle } from '../src/corpus/read-article.ts';
import { nameParts } from '../src/language/people/same-name.ts';
import { type Candidate, candidatesFor, readingOf } from '../src/language/quotations/candidates.ts';
import {
  featuresOf,
  featuresOfNone,
  mentionKey,
  type Previous,
  surroundingsOf,
} from '../src/language/quotations/features.ts';
import { findStretches } from '../src/language/quotations/find-stretches.ts';
import { framesOf } from '../src/language/quotations/frame.ts';
import type { Span } from '../src/language/span.ts';

const EPOCHS = 20;
const RATE = 0.05;
const PENALTY = 2e-3;
const RAREST = 4;
const SMALLEST = 0.02;

interface Marked {
  readonly text: string;
  readonly quotes: readonly (Span & {
    readonly speaker: (Span & { readonly names?: readonly string[] }) | null;
  })[];
}

interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: ReadonlySet<number>;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const HEAD = '---\nheadline: "Untitled"\n---\n';

/** Whether two names may mean one: they end in the same word. */
const alike = (one: string, other: string): boolean =>
  nameParts(one).words.at(-1) === nameParts(other).words.at(-1);

/**
 * The candidates that are the marked speaker: those that overlap it, of several the ones that bear its name, or that
 * begin where it begins; when none overlaps, those that bear its name elsewhere.
 */
function rightOnes(
  text: string,
  candidates: readonly Candidate[],
  speaker: Span | null,
  names: readonly string[],
): Set<number> {
  if (!speaker) return new Set();
  const all = candidates.map(({ mention }, at) => ({ mention, at }));
  const named = all.filter(({ mention: { name } }) =>
    names.some((other) => name && alike(text.slice(name.start, name.end), other)),
  );
  const overlapping = all.filter(({ mention }) => meet(mention, speaker));
  const better =
    names.length > 0
      ? overlapping.filter((one) => named.includes(one))
      : overlapping.filter(({ mention }) => Math.abs(mention.start - speaker.start) < 2);
  const chosen = better.length > 0 ? better : overlapping.length > 0 ? overlapping : named;
  return new Set(chosen.map(({ at }) => at));
}

function examplesIn({ text: body, quotes }: Marked): Example[] {
  const read = readArticle('article.md', new TextEncoder().encode(`${HEAD}${body}\n`), {
    today: '2100-01-01',
  });
  if (!('article' in read)) return [];
  const { article } = read;
  const moved = ({ start, end }: Span): Span => ({ start: start + HEAD.length, end: end + HEAD.length });
  const stretches = findStretches(article);
  const frames = framesOf(article, stretches);
  const reading = readingOf(frames, stretches);
  const times = new Map<string, number>();
  for (const frame of frames) {
    frame.mentions.forEach((mention, index) => {
      if (reading.cues[frame.at]?.[index])
        times.set(mentionKey(mention), (times.get(mentionKey(mention)) ?? 0) + 1);
    });
  }
  let previous: Previous | null = null;
  const examples: Example[] = [];
  stretches.forEach((stretch, index) => {
    const place = reading.places[index];
    const quote = quotes.find((marked) => meet(moved(marked), stretch));
    if (!place || !quote) return;
    const candidates = candidatesFor(reading, place);
    const around = surroundingsOf(article.text, frames, place, candidates);
    const features = candidates.map((candidate) =>
      featuresOf(reading, place, candidate, around, previous, times.get(mentionKey(candidate.mention)) ?? 0),
    );
    const speaker = quote.speaker ? moved(quote.speaker) : null;
    const right = rightOnes(article.text, candidates, speaker, quote.speaker?.names ?? []);
    const [first] = right;
    previous = { mention: candidates[first ?? -1]?.mention ?? null, place };
    if (right.size === 0) right.add(candidates.length);
    examples.push({ features: [...features, featuresOfNone(around)], right });
  });
  return examples;
}

/** The same order each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = Math.floor((state / 2147483648) * (index + 1));
    const [a, b] = [order[index], order[other]];
    if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
  }
  return order;
}

function learn(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, right } of shuffled(examples, epoch + 1)) {
      const scores = features.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      const sum = raised.reduce((a, b) => a + b, 0);
      const hit = [...right].reduce((all, at) => all + (raised[at] ?? 0), 0);
      const gradient = new Map<string, number>();
      features.forEach((names, at) => {
        const share = (raised[at] ?? 0) / sum;
        const wanted = right.has(at) ? (raised[at] ?? 0) / hit : 0;
        for (const name of names) gradient.set(name, (gradient.get(name) ?? 0) + share - wanted);
      });
      for (const [name, slope] of gradient) {
        const weight = weights.get(name) ?? 0;
        const step = slope + PENALTY * weight;
        const square = (squares.get(name) ?? 0) + step * step;
        squares.set(name, square);
        weights.set(name, weight - (RATE * step) / Math.sqrt(square + 0.1));
      }
    }
  }
  return weights;
}

const examples = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => examplesIn(JSON.parse(line) as Marked));
const seen = new Map<string, number>();
for (const { features } of examples)
  for (const name of features.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
const common = examples.map(({ features, right }) => ({
  right,
  features: features.map((names) => names.filter((name) => (seen.get(name) ?? 0) >= RAREST)),
}));
const kept = [...learn(common)]
  .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.log(
  JSON.stringify(Object.fromEntries(kept.map(([name, weight]) => [name, Math.round(weight * 100) / 100]))),
);
