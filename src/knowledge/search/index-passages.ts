import { type Article, readingOf } from '../../corpus/article.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import { atOnce, inSlices, type Steps } from '../in-slices.ts';
import { type ArticleTerms, articleTerms } from './article-terms.ts';
import { readArticleWords } from './article-words.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import type { LiveSegment, PassageIndex } from './passage-index.ts';
import { createSearchEngine } from './search.ts';
import type { SearchEngine } from './search-engine.ts';
import { fillSegment } from './segment.ts';

export interface IndexOptions {
  /** What did not change is taken over from it. */
  readonly previous?: SearchEngine | undefined;
  /** What the articles' words are numbered by; without a previous index. */
  readonly dictionary?: Dictionary | undefined;
  /** Lets others work; awaited whenever the indexing held the thread for some milliseconds. */
  readonly pause?: (() => Promise<unknown>) | undefined;
}

/** A full segment: large enough that a search visits few, small enough to be rebuilt quickly. */
const SEGMENT_SIZE = 4096;
/** A segment with fewer living articles than this share is rebuilt. */
const LIVING_SHARE = 0.5;
/** So many small segments are let stand before they are merged. */
const SMALL_SEGMENTS = 6;
const SMALL = 256;
/** The same file, read in the same way. */
const keyOf = (article: Article): string => `${article.file}\n${readingOf(article)}`;

interface Kept {
  segments: LiveSegment[];
  loose: ArticleTerms[];
  keys: Set<string>;
}

/** Sorts what an older index holds into segments that stay and articles that have to be indexed anew. */
function* keepFrom(previous: PassageIndex | undefined, wanted: ReadonlySet<string>): Steps<Kept> {
  const kept: Kept = { segments: [], loose: [], keys: new Set() };
  const old = previous?.segments ?? [];
  const small = old.filter((part) => part.segment.documents.length < SMALL).length;
  for (const { segment, live } of old) {
    const keys: string[] = [];
    const nowLive = new Uint8Array(segment.documents.length);
    for (const [at, { article }] of segment.documents.entries()) {
      const key = keyOf(article);
      keys.push(key);
      if (live[at] === 1 && wanted.has(key) && !kept.keys.has(key)) nowLive[at] = 1;
      yield;
    }
    const liveCount = nowLive.reduce((sum, one) => sum + one, 0);
    const tooSmall = segment.documents.length < SMALL && small > SMALL_SEGMENTS;
    const stays = !tooSmall && liveCount >= segment.documents.length * LIVING_SHARE && liveCount > 0;
    for (const [at, document] of segment.documents.entries()) {
      if (nowLive[at] !== 1) continue;
      kept.keys.add(keys[at] ?? '');
      if (!stays) kept.loose.push(document);
    }
    if (stays) kept.segments.push({ segment, live: nowLive, liveCount });
    yield;
  }
  return kept;
}

function* steps(
  analyses: readonly ArticleAnalysis[],
  previous?: PassageIndex,
  given = createDictionary(),
): Steps<PassageIndex> {
  const dictionary: Dictionary = previous?.dictionary ?? given;
  const wanted = new Set<string>();
  for (const { article } of previous ? analyses : []) {
    wanted.add(keyOf(article));
    yield;
  }
  const { segments, loose, keys } = yield* keepFrom(previous, wanted);
  for (const analysis of analyses) {
    yield;
    if (keys.size > 0 && keys.has(keyOf(analysis.article))) continue;
    loose.push(
      articleTerms(analysis.article, analysis.words ?? readArticleWords(analysis.article), dictionary),
    );
  }
  for (let from = 0; from < loose.length; from += SEGMENT_SIZE) {
    const documents = loose.slice(from, from + SEGMENT_SIZE);
    const segment = yield* fillSegment(documents, dictionary);
    segments.push({ segment, live: new Uint8Array(documents.length).fill(1), liveCount: documents.length });
  }
  const sentenceFrequency = new Uint32Array(dictionary.size);
  const articleFrequency = new Uint32Array(dictionary.size);
  const documents = segments.flatMap(({ segment, live }) =>
    segment.documents.filter((_, at) => live[at] === 1),
  );
  let sentenceCount = 0;
  for (const document of documents) {
    sentenceCount += document.sentences.length;
    document.different.forEach((term, at) => {
      sentenceFrequency[term] = (sentenceFrequency[term] ?? 0) + (document.sentenceCounts[at] ?? 0);
      articleFrequency[term] = (articleFrequency[term] ?? 0) + 1;
    });
    yield;
  }
  return { dictionary, segments, documents, sentenceCount, sentenceFrequency, articleFrequency };
}

/** Makes the passages of all articles searchable, in one go. */
export const indexPassages = (analyses: readonly ArticleAnalysis[], previous?: SearchEngine): SearchEngine =>
  createSearchEngine(atOnce(steps(analyses, previous?.index)));

/** The same, pausing so often that answers go on meanwhile. */
export const indexPassagesPausing = async (
  analyses: readonly ArticleAnalysis[],
  { previous, dictionary, pause }: IndexOptions = {},
): Promise<SearchEngine> =>
  createSearchEngine(await inSlices(steps(analyses, previous?.index, dictionary), pause));
