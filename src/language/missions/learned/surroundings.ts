import { LEVELS } from '../mission-report.ts';
import { isQuestion } from '../subjects/topic.ts';
import { highestOf, SILENCE, secondOf } from './highest-odds.ts';
import { type ComparedSentences, kindredOf } from './kindred.ts';
import { logOdds } from './log-odds.ts';
import type { LoneSentence } from './lone-sentence.ts';
import { SharedNames } from './shared-names.ts';
import { ASKED, MODALITIES } from './step-odds.ts';

/** So many sentences before and behind another can tell what it is about. */
const WINDOW = 12;

/** What is asked of the sentences of an article, in its order; null where one was not heard. */
export class Surroundings {
  private readonly compared: ComparedSentences;

  constructor(sentences: readonly (LoneSentence | null)[]) {
    this.compared = {
      sentences,
      odds: sentences.map((one) => one?.chances.map(logOdds) ?? SILENCE),
      shared: new SharedNames(sentences.map((one) => one?.read ?? null)),
    };
  }

  /** A number for each thing that the words of a sentence and those around it say, in an order that the trees know. */
  featuresOf(at: number, own: LoneSentence): number[] {
    const { view, subjects } = own.read;
    const { names, posts, tokens } = view;
    const { sentences, odds } = this.compared;
    const before = sentences[at - 1]?.read.view;
    const around = this.around(at);
    const oddsOf = (which: readonly number[]) => which.map((other) => odds[other] ?? SILENCE);
    const earlier = around.filter((other) => other < at);
    const named = (as: string): number => names.filter((name) => name.as === as).length;
    return [
      ...own.chances.map(logOdds),
      ...(odds[at - 1] ?? SILENCE),
      ...(odds[at - 2] ?? SILENCE),
      ...(odds[at + 1] ?? SILENCE),
      ...highestOf(oddsOf(around), ASKED),
      ...highestOf(oddsOf(earlier), ASKED),
      ...secondOf(oddsOf(around), LEVELS.length),
      ...kindredOf(at, around, this.compared),
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

  /** The places of the sentences near another, in their order. */
  private around(at: number): number[] {
    const first = Math.max(0, at - WINDOW);
    const last = Math.min(this.compared.sentences.length - 1, at + WINDOW);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (other) => other !== at,
    );
  }
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
