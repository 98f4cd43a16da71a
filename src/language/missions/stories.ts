import {
  HEADS_ANOTHER_WORLD,
  IN_A_PART,
  OF_THE_WORLD,
  OF_WORKS,
  OTHER_WORLDS,
  PLOT_VERB,
} from './lexicon/other-worlds.ts';
import type { MissionReport } from './mission-report.ts';
import { namesADay } from './names-a-day.ts';
import type { SentenceView } from './sentence-view.ts';

/** An article is about another world that speaks of it in at least so many sentences, and in one of so many. */
const FEWEST = 3;
const ONE_IN = 8;

/** Whether an article is about a book, a film, a play, a match, a drill or the like. */
export function isOfAnotherWorld(
  text: string,
  headline: string | null,
  views: readonly SentenceView[],
): boolean {
  if (headline !== null && HEADS_ANOTHER_WORLD.test(headline)) return true;
  const sentences = views.map(({ start, end }) => text.slice(start, end));
  return OTHER_WORLDS.some((world) => {
    const named = sentences.filter((sentence) => world.test(sentence)).length;
    const fewest = headline !== null && world.test(headline) ? FEWEST - 1 : FEWEST;
    return named >= fewest && named * ONE_IN >= sentences.length;
  });
}

/** What books, films, plays, matches and drills tell: "In the third chapter the embassy closes." */
export class Stories {
  /** Whether the article is about nothing else. */
  isAll = false;
  /** Whether a work has been spoken of. */
  private isNamed = false;
  /** The sentence that speaks of a work, or goes on with its story. */
  private teller: SentenceView | null = null;
  private previous: SentenceView | null = null;

  /** The steps that a sentence tells, without those of a story. */
  withoutStory(told: readonly MissionReport[], view: SentenceView, text: string): readonly MissionReport[] {
    const sentence = text.slice(view.start, view.end);
    const wasNamed = this.isNamed;
    const { previous } = this;
    this.previous = view;
    const isBegun = previous !== null && previous === this.teller && previous.paragraph === view.paragraph;
    if (OF_WORKS.test(sentence)) {
      this.isNamed = true;
      this.teller = view;
    } else if (isBegun && PLOT_VERB.test(sentence)) this.teller = view;
    if (told.length === 0 || OF_THE_WORLD.test(sentence) || namesADay(sentence)) return told;
    const isPart = wasNamed && IN_A_PART.test(sentence);
    return told.filter(
      ({ effectiveOn, modality, attribution, highlights }) =>
        effectiveOn !== null ||
        (modality === 'denied' && attribution?.kind === 'official') ||
        !(
          this.isAll ||
          isPart ||
          (isBegun && highlights.some(({ start, end }) => PLOT_VERB.test(text.slice(start, end))))
        ),
    );
  }
}
