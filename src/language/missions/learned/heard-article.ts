import { scoreOf, type Trees } from '../../trees.ts';
import { LEVELS } from '../mission-report.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { CounterChances } from './counter-odds.ts';
import { chanceOf } from './log-odds.ts';
import type { LoneSentence } from './lone-sentence.ts';
import { type HeardSentence, hearSentence } from './sentence-odds.ts';
import { chancesOf, MODALITIES, type StepOdds } from './step-odds.ts';
import stepTrees from './step-trees.table.json' with { type: 'json' };
import { Surroundings } from './surroundings.ts';

/** Trees for each level, then for each modality: what the sentences around add to the odds of a sentence's words. */
type StepTrees = readonly Trees[];

const LEARNED: StepTrees = stepTrees;

const loneOf = (read: ReadSentence, { heard, odds }: HeardSentence): LoneSentence => ({
  read,
  heard,
  chances: chancesOf(odds),
  counter: odds.counter,
});

/** A sentence by itself. */
export const hearAlone = (text: string, read: ReadSentence): LoneSentence =>
  loneOf(read, hearSentence(text, read));

/** The chances of the heads that trees judge, by the features of a sentence and those around it. */
export function judgedChances(trees: StepTrees, features: readonly number[]): number[] {
  return trees.map((own, head) => chanceOf((features[head] ?? 0) + scoreOf(own, features)));
}

/** Puts judged chances in the place of those by a sentence's words alone. */
function judged(odds: StepOdds, chances: readonly number[]): StepOdds {
  const levels = Object.fromEntries(LEVELS.map((level, head) => [level, chances[head] ?? 0]));
  const modalities = Object.fromEntries(
    MODALITIES.map((modality, head) => [modality, chances[LEVELS.length + head] ?? 0]),
  );
  return {
    ...odds,
    levels: levels as StepOdds['levels'],
    modalities: modalities as StepOdds['modalities'],
  };
}

/** The sentences of an article as they are heard one beside the other. */
export class HeardArticle {
  /** Where a sentence of the text stands among the sentences heard, by where it begins. */
  private readonly places = new Map<number, number>();
  private readonly surroundings: Surroundings;
  private readonly counterChances: CounterChances;
  private readonly known = new WeakMap<SentenceView, HeardSentence>();

  /** The sentences in the order of the text, before them the headline; null where one isn't heard. */
  constructor(headline: LoneSentence | null, sentences: readonly (LoneSentence | null)[]) {
    const all = headline ? [headline, ...sentences] : sentences;
    this.surroundings = new Surroundings(all);
    this.counterChances = new CounterChances(all, this.surroundings);
    for (const [index, one] of sentences.entries())
      if (one) this.places.set(one.read.view.start, index + (headline ? 1 : 0));
  }

  /** Whether a sentence stands so near words of diplomacy that it is heard. */
  hears({ start }: SentenceView): boolean {
    return this.places.has(start);
  }

  /** What a sentence tells by its words and those around it; by its words alone, should it be none of the article's. */
  hear(text: string, read: ReadSentence): HeardSentence {
    const before = this.known.get(read.view);
    if (before) return before;
    const alone = hearSentence(text, read);
    const at = this.places.get(read.view.start);
    const heard = at === undefined ? alone : this.judge(at, read, alone);
    this.known.set(read.view, heard);
    return heard;
  }

  /** The chance that a sentence contradicts a step that is reported, here or in another article; 0 for one that isn't heard. */
  counterChance({ start }: SentenceView): number {
    const at = this.places.get(start);
    return at === undefined ? 0 : this.counterChances.at(at);
  }

  /** The odds are judged when they are asked for: most sentences have no frame and no word of a step. */
  private judge(at: number, read: ReadSentence, alone: HeardSentence): HeardSentence {
    const { surroundings } = this;
    const { heard, odds } = alone;
    let known: StepOdds | null = null;
    return {
      heard,
      byWords: odds.levels,
      get odds() {
        known ??= judged(odds, judgedChances(LEARNED, surroundings.featuresOf(at, loneOf(read, alone))));
        return known;
      },
    };
  }
}
