import type { Quotation } from '../language/quotations/find-quotations.ts';
import type { ArticleAnalysis } from './analysis.ts';
import type { Steps } from './in-slices.ts';
import { findSpeakers, type SpeakerMatch } from './speakers/find-speakers.ts';
import { mergeSpeakers } from './speakers/merge-speakers.ts';
import { groupSameWords, type ReadText, readText } from './speakers/same-words.ts';
import type { QuotedAt, Saying, Speaker } from './speakers/speaker.ts';
import { readSpeakerWords } from './speakers/speaker-words.ts';

export type { QuotedAt, Saying, Speaker } from './speakers/speaker.ts';

/** Who is quoted in the articles, and with what. */
export interface SpeakerIndex {
  /** The most quoted first. */
  readonly speakers: readonly Speaker[];
  /** Every quotation of every article, near copies together. */
  readonly sayings: readonly Saying[];
  /** Whom a query means: by any part of the name, by role, by organization, with typing errors. The best first. */
  find(query: string): SpeakerMatch;
}

/** A quotation is never changed, and most of them outlive a reload: each is read once. */
const readTexts = new WeakMap<Quotation, ReadText>();

function readOnce({ article, quotation }: QuotedAt): ReadText {
  const known = readTexts.get(quotation);
  if (known) return known;
  const read = readText(article.text.slice(quotation.start, quotation.end));
  readTexts.set(quotation, read);
  return read;
}

/** Puts together who speaks in the articles. */
export function* indexSpeakers(analyses: readonly ArticleAnalysis[]): Steps<SpeakerIndex> {
  const quotedAt: QuotedAt[] = [];
  for (const { article, quotations } of analyses) {
    for (const quotation of quotations) quotedAt.push({ article, quotation });
    yield;
  }
  const texts: ReadText[] = [];
  for (const quoted of quotedAt) {
    texts.push(readOnce(quoted));
    yield;
  }
  const groups = yield* groupSameWords(texts);
  const sayings: Saying[] = groups.map((indexes) => ({
    copies: indexes.flatMap((index) => quotedAt[index] ?? []),
  }));
  const speakers = yield* mergeSpeakers(sayings);
  const words = yield* readSpeakerWords(speakers);
  return { speakers, sayings, find: (query) => findSpeakers(speakers, words, query) };
}
