import {
  IN_A_NUMBERED_PART,
  IN_A_PART,
  OF_THE_WORLD,
  OPENS_A_STORY,
  OTHER_WORLDS,
  type OtherWorld,
  PLOT_VERB,
  SHOWS_A_STORY,
} from '../lexicon/other-worlds.ts';
import type { MissionReport } from '../mission-report.ts';
import { namesADay } from '../time/names-a-day.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** An article is about another world that speaks of it in at least so many sentences, and in one of so many. */
const FEWEST = 3;
const ONE_IN = 8;

/** Sentences enough to hold an article to be of a world: of them, one has to be sure. A headline alone is never enough. */
function isOf(
  { surely, beside, heads }: OtherWorld,
  sentences: readonly string[],
  isOfMission: readonly boolean[],
  headline: string,
): boolean {
  const sure = sentences.filter((sentence) => surely.test(sentence)).length;
  const named = sentences.filter(
    (sentence, at) => surely.test(sentence) || (!isOfMission[at] && beside.test(sentence)),
  ).length;
  if (heads.test(headline) && sure > 0) return true;
  const fewest = surely.test(headline) ? FEWEST - 1 : FEWEST;
  return sure > 0 && named >= fewest && named * ONE_IN >= sentences.length;
}

/** How an article begins: as one of another world, or with words that are not of it, by which it may be news. */
export type Opening = 'of another world' | 'as news may';

/** How an article about a book, a film, a play, a match, a drill or the like begins; null for one of the world itself. */
export function worldOf(
  text: string,
  headline: string | null,
  views: readonly SentenceView[],
): Opening | null {
  const sentences = views.map(({ start, end }) => text.slice(start, end));
  const isOfMission = views.map(({ diplomatic, posts }) => diplomatic || posts.length > 0);
  const worlds = OTHER_WORLDS.filter((world) => isOf(world, sentences, isOfMission, headline ?? ''));
  if (worlds.length === 0) return null;
  const first = sentences.filter((_, at) => views[at]?.paragraph === views[0]?.paragraph).join('\n');
  return worlds.some(
    ({ surely, beside, heads }) => heads.test(headline ?? '') || surely.test(first) || beside.test(first),
  )
    ? 'of another world'
    : 'as news may';
}

/** "Denmark has closed", "is closing", "it said": no story or drill is told so. */
const NEWS_TENSE = /\b(?:has|have|is|are|will|said|says|announced)\b|[’'](?:s|ve)\b [a-z]+(?:ed|ing)\b/;

/** Whether a report tells what has happened or is decided. */
const isNews = ({ about, modality, background }: MissionReport): boolean =>
  about === 'step' && modality === 'in-effect' && !background;

/** What books, films, plays, matches and drills tell: "In the third chapter the embassy closes." */
export class Stories {
  private readonly article: { readonly world: Opening | null };
  /** Whether an article that begins as news may has told news. */
  private toldNews = false;
  /** The paragraph of the first sentence. */
  private first: number | null = null;
  /** Whether a work has been spoken of. */
  private isNamed = false;
  /** The sentence that speaks of a work, or goes on with its story. */
  private teller: SentenceView | null = null;
  private previous: SentenceView | null = null;
  /** Sentences that tell no step, until one does: most articles tell none. */
  private readonly unread: SentenceView[] = [];

  /** `article`: what it is; asked only once it tells a step. */
  constructor(article: { readonly world: Opening | null }) {
    this.article = article;
  }

  /** How the article begins that is about nothing else, until it tells news; null for any other. */
  private get world(): Opening | null {
    return this.toldNews ? null : this.article.world;
  }

  /** The steps that a sentence tells, without those of a story. */
  withoutStory(told: readonly MissionReport[], view: SentenceView, text: string): readonly MissionReport[] {
    this.first ??= view.paragraph;
    if (told.length === 0) {
      this.unread.push(view);
      return told;
    }
    for (const one of this.unread.splice(0)) this.take(one, text);
    const sentence = text.slice(view.start, view.end);
    if (
      view.paragraph === this.first &&
      told.some(isNews) &&
      NEWS_TENSE.test(sentence) &&
      this.world === 'as news may'
    )
      this.toldNews = true;
    const wasNamed = this.isNamed;
    const isBegun = this.take(view, text);
    if (OF_THE_WORLD.test(sentence) || namesADay(sentence)) return told;
    const isNumbered = IN_A_NUMBERED_PART.test(sentence);
    const isPart = wasNamed && IN_A_PART.test(sentence);
    return told.filter(
      ({ effectiveOn, modality, attribution, highlights }) =>
        effectiveOn !== null ||
        (modality === 'denied' && attribution?.kind === 'official') ||
        !(
          this.world !== null ||
          isPart ||
          (isNumbered && highlights.some(({ start, end }) => PLOT_VERB.test(text.slice(start, end)))) ||
          (isBegun && highlights.some(({ start, end }) => PLOT_VERB.test(text.slice(start, end))))
        ),
    );
  }

  /** Takes in whether a sentence speaks of a work; returns whether it may go on with a story that the one before it began. */
  private take(view: SentenceView, text: string): boolean {
    const sentence = text.slice(view.start, view.end);
    const { previous } = this;
    this.previous = view;
    const isBegun = previous !== null && previous === this.teller && previous.paragraph === view.paragraph;
    if (OPENS_A_STORY.test(sentence)) {
      this.isNamed = true;
      this.teller = view;
    } else if (SHOWS_A_STORY.test(sentence)) this.isNamed = true;
    else if (isBegun && PLOT_VERB.test(sentence)) this.teller = view;
    return isBegun;
  }
}
