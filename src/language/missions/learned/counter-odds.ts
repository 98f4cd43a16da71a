import { scoreOf, type Trees } from '../../trees.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { NO_SIGNS, signsIn } from './counter-signs.ts';
import counterTrees from './counter-trees.table.json' with { type: 'json' };
import { chanceOf, logOdds } from './log-odds.ts';
import type { LoneSentence } from './lone-sentence.ts';
import type { Surroundings } from './surroundings.ts';

/** A sentence that is not heard contradicts nothing: a logarithm of odds as low as this. */
const NOTHING = -12;

/** So many sentences before and behind another are looked at. */
const WINDOW = 12;

const QUOTE = /^["“”„«»‘’']$/;

/** The logarithms of the odds that sentences contradict a step, by their words alone; those of silence where one is not heard. */
export const counterOddsOf = (sentences: readonly (LoneSentence | null)[]): number[] =>
  sentences.map((one) => (one ? logOdds(one.counter) : NOTHING));

const highest = (odds: readonly number[]): number => Math.max(NOTHING, ...odds);

const opensQuote = ({ tokens }: SentenceView): boolean => QUOTE.test(tokens[0]?.text ?? '');
const hasQuote = ({ tokens }: SentenceView): boolean => tokens.some(({ text }) => QUOTE.test(text));

/**
 * A number for each thing that speaks for or against it that a sentence contradicts a step, in an order that the trees know: the
 * odds by its words and by those around it, and what else is known of it and of them. None for a sentence that is not heard.
 */
export function counterFeatures(
  at: number,
  sentences: readonly (LoneSentence | null)[],
  odds: readonly number[],
  surroundings: Surroundings,
): number[] {
  const own = sentences[at];
  if (!own) return [];
  const { view } = own.read;
  const before = sentences[at - 1];
  return [
    odds[at] ?? NOTHING,
    odds[at - 1] ?? NOTHING,
    odds[at - 2] ?? NOTHING,
    odds[at + 1] ?? NOTHING,
    highest(odds.slice(Math.max(0, at - WINDOW), at)),
    highest(odds.slice(at + 1, at + 1 + WINDOW)),
    opensQuote(view) ? 1 : 0,
    hasQuote(view) ? 1 : 0,
    ...signsIn(view),
    ...(before ? signsIn(before.read.view) : NO_SIGNS),
    ...surroundings.featuresOf(at, own),
  ];
}

/** The chance by the features of a sentence, the odds by its words first. */
export const counterChanceBy = (trees: Trees, features: readonly number[]): number =>
  chanceOf((features[0] ?? NOTHING) + scoreOf(trees, features));

/** The chances that the sentences of an article contradict a step that is reported, there or in another article. */
export class CounterChances {
  private readonly odds: readonly number[];
  private readonly sentences: readonly (LoneSentence | null)[];
  private readonly surroundings: Surroundings;

  constructor(sentences: readonly (LoneSentence | null)[], surroundings: Surroundings) {
    this.sentences = sentences;
    this.surroundings = surroundings;
    this.odds = counterOddsOf(sentences);
  }

  /** Of 0 to 1; 0 for a sentence that is not heard. */
  at(index: number): number {
    const { sentences, odds, surroundings } = this;
    return sentences[index]
      ? counterChanceBy(counterTrees, counterFeatures(index, sentences, odds, surroundings))
      : 0;
  }
}
