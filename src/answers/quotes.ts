import type { Knowledge } from '../knowledge/knowledge.ts';
import type { QuotedAt, Saying } from '../knowledge/speakers.ts';
import { overlaps } from '../language/span.ts';
import type { QuoteEntry, QuotesAnswer } from './answer.ts';
import { articleOrThrow } from './article-option.ts';
import { cite } from './cite.ts';
import { holdsWordsOf, type WordsTest } from './holds-words.ts';
import { InvalidOption } from './invalid-option.ts';

export interface QuotesQuery {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  /** An article's id. */
  readonly source?: string | undefined;
}

const MOST_SUGGESTIONS = 10;

/** Whether every word of the subject stands in the quotation, in the paragraphs around it or in the headline. */
function isAbout({ article, quotation }: QuotedAt, holdsWords: WordsTest): boolean {
  const around = article.paragraphs.filter((paragraph) => overlaps(paragraph, quotation));
  const [from, to] = [around[0]?.start ?? quotation.start, around.at(-1)?.end ?? quotation.end];
  return holdsWords(`${article.headline ?? ''} ${article.text.slice(from, to)}`);
}

function entryOf(shown: QuotedAt, saying: Saying): QuoteEntry {
  const { article, quotation } = shown;
  const citation = cite(article, quotation);
  return {
    text: citation.exact,
    quoteType: quotation.quoteType,
    speaker: quotation.speaker,
    role: quotation.role,
    cue: quotation.cue,
    citation,
    alsoIn: saying.copies.filter((copy) => copy !== shown).map((copy) => cite(copy.article, copy.quotation)),
  };
}

const newestFirst = (a: QuotedAt, b: QuotedAt): number =>
  (b.article.datePublished ?? '').localeCompare(a.article.datePublished ?? '') ||
  a.article.id.localeCompare(b.article.id) ||
  a.quotation.start - b.quotation.start;

/**
 * What somebody said, about what, in which article: the three narrow each other down. The newest first; with a source,
 * every quotation of that article in its order, also one that stands elsewhere too.
 * @throws {InvalidOption} when there is no such article, or nothing to look for.
 */
export function answerQuotes(knowledge: Knowledge, { speaker, about, source }: QuotesQuery): QuotesAnswer {
  if (source !== undefined) articleOrThrow(knowledge, source);
  const holdsWords = about === undefined ? undefined : holdsWordsOf(about);
  if (holdsWords === null)
    throw new InvalidOption(
      'about',
      `“${about}” has no words to look for. For example: about:security threats`,
    );
  const match = speaker === undefined ? null : knowledge.speakers.find(speaker);
  const sayings = match
    ? [...new Set(match.speakers.flatMap(({ sayings }) => sayings))]
    : knowledge.speakers.sayings;
  const found = sayings.flatMap((saying) => {
    const fitting = saying.copies.filter(
      (copy) =>
        (source === undefined || copy.article.id === source) && (!holdsWords || isAbout(copy, holdsWords)),
    );
    const shown = source === undefined ? fitting.sort(newestFirst).slice(0, 1) : fitting;
    return shown.map((copy) => ({ copy, saying }));
  });
  return {
    kind: 'quotes',
    speaker: match?.name ?? null,
    quotes: found
      .sort((a, b) => newestFirst(a.copy, b.copy))
      .map(({ copy, saying }) => entryOf(copy, saying)),
    suggestions: [...new Set((match?.others ?? []).map(({ name }) => name))].slice(0, MOST_SUGGESTIONS),
  };
}
