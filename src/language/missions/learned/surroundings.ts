import { LEVELS } from '../mission-report.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { isQuestion } from '../topic.ts';
import type { HeardSentence } from './sentence-odds.ts';
import { SharedNames } from './shared-names.ts';
import { HEADS, MODALITIES } from './step-odds.ts';

/** A sentence by itself: its words, the frames in them, and the chance of each head by them. */
export interface LoneSentence {
  readonly read: ReadSentence;
  readonly heard: HeardSentence['heard'];
  /** In the order of the heads, each of 0 to 1. */
  readonly chances: readonly number[];
}

/** A sentence that is not there, or not heard, tells nothing: a logarithm of odds as low as this. */
const NOTHING = -12;
/** So many sentences before and behind another can tell what it is about. */
const WINDOW = 12;
/** So many heads the sentences around are asked for: all but the last. */
export const ASKED = LEVELS.length + MODALITIES.length;

const SILENCE: readonly number[] = HEADS.map(() => NOTHING);

/** The logarithm of the odds of a chance. */
export const logOdds = (chance: number): number => {
  const within = Math.min(Math.max(chance, 1e-5), 1 - 1e-5);
  return Math.log(within / (1 - within));
};

/** What is asked of the sentences of an article, in its order; null where one was not heard. */
export class Surroundings {
  private readonly odds: readonly (readonly number[])[];
  private readonly sentences: readonly (LoneSentence | null)[];
  private readonly shared: SharedNames;

  constructor(sentences: readonly (LoneSentence | null)[]) {
    this.sentences = sentences;
    this.odds = sentences.map((one) => one?.chances.map(logOdds) ?? SILENCE);
    this.shared = new SharedNames(sentences.map((one) => one?.read ?? null));
  }

  /** A number for each thing that the words of a sentence and those around it say, in an order that the trees know. */
  featuresOf(at: number, own: LoneSentence): number[] {
    const { view, subjects } = own.read;
    const { names, posts, tokens } = view;
    const before = this.sentences[at - 1]?.read.view;
    const named = (as: string): number => names.filter((name) => name.as === as).length;
    return [
      ...own.chances.map(logOdds),
      ...(this.odds[at - 1] ?? SILENCE),
      ...(this.odds[at - 2] ?? SILENCE),
      ...(this.odds[at + 1] ?? SILENCE),
      ...this.around(at),
      ...this.kindred(at),
      ...framesIn(own),
      Math.min(at, 6),
      view.heading ? 1 : 0,
      posts.length,
      names.length,
      named('city'),
      named('country'),
      named('people'),
      named('government'),
      subjects.length,
      view.diplomatic ? 1 : 0,
      tokens.length,
      isQuestion(view) ? 1 : 0,
      before?.posts.length ?? -1,
      before?.names.length ?? -1,
      before ? (isQuestion(before) ? 1 : 0) : -1,
      before?.tokens.length ?? -1,
    ];
  }

  /** The highest odds of each head around a sentence, of each before it, and the second highest of each level. */
  private around(at: number): number[] {
    const highest = SILENCE.slice(0, ASKED);
    const earlier = SILENCE.slice(0, ASKED);
    const second = SILENCE.slice(0, LEVELS.length);
    const last = Math.min(this.odds.length - 1, at + WINDOW);
    for (let other = Math.max(0, at - WINDOW); other <= last; other += 1) {
      if (other === at) continue;
      const odds = this.odds[other] ?? SILENCE;
      for (let head = 0; head < ASKED; head += 1) {
        const one = odds[head] ?? NOTHING;
        if (other < at && one > (earlier[head] ?? NOTHING)) earlier[head] = one;
        if (one > (highest[head] ?? NOTHING)) {
          if (head < LEVELS.length) second[head] = highest[head] ?? NOTHING;
          highest[head] = one;
        } else if (head < LEVELS.length && one > (second[head] ?? NOTHING)) second[head] = one;
      }
    }
    return [...highest, ...earlier, ...second];
  }

  /**
   * The highest odds of each head around a sentence in those that speak of a state it speaks of, in those of them before it,
   * in those that name one it names, in those that speak of other states; those of each level where its city is named; how
   * much of each level is told around it, and how much of that of its own states.
   */
  private kindred(at: number): number[] {
    const { shared } = this;
    const meaning = SILENCE.slice(0, ASKED);
    const earlier = SILENCE.slice(0, ASKED);
    const naming = SILENCE.slice(0, ASKED);
    const others = SILENCE.slice(0, ASKED);
    const inCity = SILENCE.slice(0, LEVELS.length);
    const told = LEVELS.map(() => 0);
    const toldOfOwn = LEVELS.map(() => 0);
    let [own, all, diplomatic] = [0, 0, 0];
    const last = Math.min(this.odds.length - 1, at + WINDOW);
    for (let other = Math.max(0, at - WINDOW); other <= last; other += 1) {
      if (other === at) continue;
      const odds = this.odds[other] ?? SILENCE;
      const isOwn = shared.mean(at, other);
      all += 1;
      if (this.sentences[other]?.read.view.diplomatic) diplomatic += 1;
      for (let level = 0; level < LEVELS.length; level += 1) {
        const chance = this.sentences[other]?.chances[level] ?? 0;
        told[level] = (told[level] ?? 0) + chance;
        if (isOwn) toldOfOwn[level] = (toldOfOwn[level] ?? 0) + chance;
      }
      if (isOwn) {
        own += 1;
        raise(meaning, odds);
        if (other < at) raise(earlier, odds);
        if (shared.name(at, other)) raise(naming, odds);
      } else raise(others, odds);
      if (shared.nameCity(at, other)) raise(inCity, odds);
    }
    const sum = told.reduce((total, one) => total + one, 0);
    return [
      ...meaning,
      ...earlier,
      ...naming,
      ...others,
      ...inCity,
      ...told,
      ...toldOfOwn,
      sum / Math.max(1, all),
      own,
      all,
      diplomatic / Math.max(1, all),
      shared.statesAt(at),
    ];
  }
}

/** Raises each number to the other at its place. */
function raise(highest: number[], odds: readonly number[]): void {
  for (let at = 0; at < highest.length; at += 1)
    highest[at] = Math.max(highest[at] ?? NOTHING, odds[at] ?? NOTHING);
}

/** How many frames of each level stand and how many are not about a mission, and how those that stand say it stands. */
function framesIn({ heard }: LoneSentence): number[] {
  const standing = heard.filter(({ rejected }) => rejected === null);
  return [
    ...LEVELS.flatMap((level) => {
      const own = heard.filter(({ match }) => match.frame.level === level);
      const stands = own.filter(({ rejected }) => rejected === null).length;
      return [stands, own.length - stands];
    }),
    ...MODALITIES.map((modality) => standing.filter((frame) => frame.modality === modality).length),
  ];
}
