import { createHash } from 'node:crypto';
import type { Rejection } from '../corpus/read-article.ts';
import type { ArticleAnalysis } from './analysis.ts';
import { inSlices, nextTurn, type Steps } from './in-slices.ts';
import type { Knowledge } from './knowledge.ts';
import { indexMissions } from './missions.ts';
import type { Dictionary } from './search/dictionary.ts';
import { indexPassagesPausing } from './search/index-passages.ts';
import { indexSpeakers } from './speakers.ts';

export interface KnowledgeExtras {
  readonly rejected?: readonly Rejection[];
  readonly lastGood?: ReadonlySet<string>;
  readonly nearCopies?: ReadonlyMap<string, string>;
  /** What did not change is shared with it. */
  readonly previous?: Knowledge | undefined;
  /** What the articles' words are numbered by. */
  readonly dictionary?: Dictionary | undefined;
  /** Names the way articles are read; part of the version. */
  readonly analyser?: string;
}

/** A short name for exactly these articles, read in exactly this way. */
function* versionOf(analyses: readonly ArticleAnalysis[], analyser = ''): Steps<string> {
  const digest = createHash('sha256').update(analyser);
  for (const { article } of analyses) {
    digest.update(`\n${article.file}\t${article.hash}`);
    yield;
  }
  return digest.digest('hex').slice(0, 12);
}

function newestOf(analyses: readonly ArticleAnalysis[]): string | null {
  let newest: string | null = null;
  for (const { article } of analyses) {
    if (article.datePublished && (newest === null || article.datePublished > newest))
      newest = article.datePublished;
  }
  return newest;
}

/** Puts what was read out of the single articles together. Pauses now and then, so that answers go on meanwhile. */
export async function buildKnowledge(
  analyses: readonly ArticleAnalysis[],
  {
    rejected = [],
    lastGood = new Set(),
    nearCopies = new Map(),
    previous,
    dictionary,
    analyser,
  }: KnowledgeExtras = {},
): Promise<Knowledge> {
  const ordered = [...analyses].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const byId = new Map(ordered.map((analysis) => [analysis.article.id, analysis]));
  const passages = await indexPassagesPausing(ordered, { previous: previous?.passages, dictionary });
  await nextTurn();
  const speakers = await inSlices(indexSpeakers(ordered));
  await nextTurn();
  const missions = indexMissions(ordered);
  await nextTurn();
  const version = await inSlices(versionOf(ordered, analyser));
  return {
    version,
    analyses: byId,
    speakers,
    missions,
    passages,
    newestArticle: newestOf(ordered),
    rejected,
    lastGood,
    nearCopies,
    article: (id) => byId.get(id)?.article,
  };
}
