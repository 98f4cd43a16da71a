import { stemmer } from 'stemmer';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { QuotedAt, Saying } from '../knowledge/speakers.ts';
import { byCode } from '../language/order.ts';
import { tellingWords } from '../language/people/fold-name.ts';
import type { QuoteEntry, QuotesAnswer } from './answer.ts';
import { articleOrThrow } from './article-option.ts';
import { cite } from './cite.ts';
import { InvalidOption } from './invalid-option.ts';
import { isAbout } from './quoted-subject.ts';

export interface QuotesQuery {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  /** An article's id. */
  readonly source?: string | undefined;
}

const MOST_SUGGESTIONS = 10;

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
  byCode(b.article.datePublished ?? '', a.article.datePublished ?? '') ||
  byCode(a.article.id, b.article.id) ||
  a.quotation.start - b.quotation.start;

/** The newest of some copies, alone; nothing of none. */
const newestOf = (copies: readonly QuotedAt[]): readonly QuotedAt[] =>
  copies.length < 2
    ? copies
    : [copies.reduce((newest, copy) => (newestFirst(copy, newest) < 0 ? copy : newest))];

/**
 * What somebody said, about what, in which article: the three narrow each other down. The newest first; with a source,
 * every quotation of that article in its order, also one that stands elsewhere too.
 * @throws {InvalidOption} when there is no such article, or nothing to look for.
 */
export function answerQuotes(knowledge: Knowledge, { speaker, about, source }: QuotesQuery): QuotesAnswer {
  if (source !== undefined) articleOrThrow(knowledge, source);
  const wanted = tellingWords(about ?? '').map((word) => stemmer(word));
  if (about !== undefined && wanted.length === 0)
    throw new InvalidOption(
      'about',
      `“${about}” has no words to look for. For example: about:security threats`,
    );
  const match = speaker === undefined ? null : knowledge.speakers.find(speaker);
  const sayings = match
    ? [...new Set(match.speakers.flatMap(({ sayings }) => sayings))]
    : knowledge.speakers.sayings;
  const fitsSubject = isAbout(wanted);
  const found = sayings.flatMap((saying) => {
    const fitting = saying.copies.filter(
      (copy) => (source === undefined || copy.article.id === source) && fitsSubject(copy),
    );
    const shown = source === undefined ? newestOf(fitting) : fitting;
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
