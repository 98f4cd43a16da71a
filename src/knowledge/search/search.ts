import { type Question, readQuestion } from '../../language/terms/question.ts';
import { termOf } from '../../language/terms/term.ts';
import { findCandidates } from './candidates.ts';
import { type FeatureName, type Features, featuresOf } from './features.ts';
import type { PassageIndex } from './passage-index.ts';
import { prepareQuery } from './query.ts';
import { rankRoughly } from './rough-ranking.ts';
import { markTerms, scanArticle } from './scan-article.ts';
import type { Passage, SearchEngine, SearchOptions } from './search-engine.ts';
import { WEIGHTS } from './weights.ts';

const DEFAULT_LIMIT = 40;
/** So many sentences are measured closely. */
const MOST_MEASURED = 60;

const WEIGHED = Object.entries(WEIGHTS) as [FeatureName, number][];

function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of WEIGHED) score += weight * features[name];
  return score;
}

/** A search engine over an index. */
export function createSearchEngine(index: PassageIndex): SearchEngine {
  const frequency = (term: string): number => index.sentenceFrequency[index.dictionary.find(term) ?? -1] ?? 0;

  const spellings = (word: string): string[] => {
    const term = termOf(word);
    if (!term || term.length < 4 || /\d/.test(term) || frequency(term) > 0) return [];
    const found = new Map<string, number>();
    for (const { segment } of index.segments) {
      for (const result of segment.index.search(term, { fuzzy: 0.25, maxFuzzy: 2, prefix: false })) {
        for (const near of result.terms) found.set(near, frequency(near));
      }
    }
    return [...found]
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([near]) => near);
  };

  const search = (
    asked: Question | string,
    { limit = DEFAULT_LIMIT, accept }: SearchOptions = {},
  ): Passage[] => {
    const question = typeof asked === 'string' ? readQuestion(asked) : asked;
    const query = prepareQuery(question, index, spellings);
    const marks = markTerms(query, index.dictionary.size);
    const values = query.slots.map(({ value }) => value);
    const rough = rankRoughly(values, Math.max(MOST_MEASURED, limit));
    for (const document of findCandidates(query, index, accept))
      rough.add(scanArticle(document, query, marks));
    const passages = rough.best().map(({ coverage, sentence }): Passage => {
      const { article } = coverage.document;
      const features = featuresOf(query, coverage, sentence, marks);
      const span = coverage.document.sentences[sentence] ?? { start: 0, end: 0 };
      return { article, sentence, span, score: scoreOf(features), features };
    });
    const newest = (passage: Passage) => passage.article.datePublished ?? '';
    return passages.sort((a, b) => b.score - a.score || newest(b).localeCompare(newest(a))).slice(0, limit);
  };

  return { size: index.sentenceCount, index, search, frequency, spellings };
}
