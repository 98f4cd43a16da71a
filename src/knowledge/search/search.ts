import { byCode } from '../../language/order.ts';
import { type Question, readQuestion } from '../../language/terms/question.ts';
import { termOf } from '../../language/terms/term.ts';
import { findCandidates } from './candidates.ts';
import { type FeatureName, type Features, featuresOf } from './features.ts';
import { type NearSpelling, nearSpellings } from './near-spellings.ts';
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

  const spellings = (word: string): readonly NearSpelling[] => {
    const term = termOf(word);
    if (!term || frequency(term) > 0) return [];
    return nearSpellings(word, index.dictionary, (id) => index.sentenceFrequency[id] ?? 0);
  };

  const search = (
    asked: Question | string,
    { limit = DEFAULT_LIMIT, accept }: SearchOptions = {},
  ): Passage[] => {
    const question = typeof asked === 'string' ? readQuestion(asked) : asked;
    const query = prepareQuery(question, index, (word) => spellings(word).map(({ term }) => term));
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
    return passages.sort((a, b) => b.score - a.score || byCode(newest(b), newest(a))).slice(0, limit);
  };

  return {
    size: index.sentenceCount,
    index,
    search,
    frequency,
    spellings: (word) => spellings(word).map((near) => near.word),
  };
}
