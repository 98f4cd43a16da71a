import type { ArticleText } from '../article-text.ts';
import { plainName } from '../places/plain-name.ts';
import type { Span } from '../span.ts';
import { localTowns } from './articles/local-towns.ts';
import { type Turn, withoutLabel } from './voices/conversations.ts';
import { isPlaceAndDay } from './words/dateline.ts';
import type { LocalTowns } from './words/mentions.ts';
import { type SentenceView, viewSentence } from './words/sentence-view.ts';
import { isCapitalised } from './words/tokens.ts';

/** Britain as an article names it anywhere, so that "the Foreign Office" is its. */
const OF_BRITAIN =
  /\b(?:Britain|British|Britons?|Brits?|United Kingdom|UK|U\.K\.|Whitehall|Westminster|Commons)\b/;

/** An article's sentences, and what stands over them. */
interface Views {
  readonly title: SentenceView | null;
  /** "Lusaka, Friday 4 April", over the text: where it is written or what it is about. */
  readonly placeLine: SentenceView | null;
  readonly views: readonly SentenceView[];
}

/** A line over the text is no longer than this. */
const LONGEST_LINE = 60;

/** The last line before the text. */
function lineOver({ text, paragraphs }: ArticleText): Span | null {
  const end = text.slice(0, paragraphs[0]?.start ?? 0).trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end > start && end - start <= LONGEST_LINE ? { start, end } : null;
}

const firstWord = (name: string): string => plainName(name).split(' ')[0] ?? '';

/** Tells of a sentence whether it may name one of these towns. */
function mayName(towns: LocalTowns): (view: SentenceView) => boolean {
  const firstWords = new Set([...towns.keys()].map(firstWord));
  return ({ tokens }) =>
    tokens.some((token) => isCapitalised(token) && firstWords.has(firstWord(token.text)));
}

/**
 * Views an article's sentences one after the other; those before tell which countries it speaks of. `known`: the sentences by
 * where they start that need no other view.
 */
function viewsWith(
  article: ArticleText,
  turns: ReadonlyMap<number, Turn>,
  towns: LocalTowns,
  known: ReadonlyMap<number, SentenceView>,
): Views & { context: Set<string> } {
  const { text, headline, paragraphs } = article;
  const context = new Set<string>(OF_BRITAIN.test(text) ? ['GB'] : []);
  const view = (of: string, sentence: Span, heading: boolean, paragraph: number): SentenceView => {
    const before = of === text ? known.get(sentence.start) : undefined;
    const seen =
      before ?? viewSentence(of, sentence, { heading, paragraph, context, isDiplomatic: true, towns });
    /** Cities of a common name say little of which country is meant. */
    for (const { place, as, seat } of seen.names) if (as !== 'city' || seat) context.add(place.country);
    return seen;
  };
  const title = headline === null ? null : view(headline, { start: 0, end: headline.length }, true, 0);
  const line = lineOver(article);
  const over =
    line && viewSentence(text, line, { heading: false, paragraph: 0, context, isDiplomatic: false });
  const [place] = over?.names ?? [];
  const isPlaceLine = place?.as === 'city' && isPlaceAndDay(over?.tokens ?? [], place);
  const views = paragraphs.flatMap(({ sentences, kind, number }) =>
    withoutLabel(sentences, turns.get(number)).map((sentence) =>
      view(text, sentence, kind === 'heading', number),
    ),
  );
  return { title, placeLine: isPlaceLine ? over : null, views, context };
}

/** Views an article's sentences without the labels of its turns, a second time those that name small towns in which it tells of posts. */
export function viewsOf(article: ArticleText, turns: ReadonlyMap<number, Turn> = new Map()): Views {
  const first = viewsWith(article, turns, new Map(), new Map());
  const towns = localTowns(first.views, first.context);
  if (towns.size === 0) return first;
  const mayNameOne = mayName(towns);
  const others = first.views.filter((view) => !mayNameOne(view)).map((view) => [view.start, view] as const);
  return viewsWith(article, turns, towns, new Map(others));
}
