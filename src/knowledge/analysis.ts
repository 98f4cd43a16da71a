import type { Article } from '../corpus/article.ts';
import { findMissionReports, type MissionReport } from '../language/missions/find-mission-reports.ts';
import { findQuotations, type Quotation } from '../language/quotations/find-quotations.ts';
import { type ArticleWords, readArticleWords } from './search/article-words.ts';
import type { NumberedWords } from './search/numbered-words.ts';

/** Everything that is read out of one article alone. Plain data until its words are numbered: it crosses threads. */
export interface ArticleAnalysis {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly missionReports: readonly MissionReport[];
  /** What the passage index is made of; read when it is needed if it isn't there. */
  readonly words?: ArticleWords | NumberedWords;
}

/** Reads one article. An article that isn't English is found by its words only. */
export function analyseArticle(article: Article): ArticleAnalysis {
  const words = readArticleWords(article);
  if (!article.analysed) return { article, quotations: [], missionReports: [], words };
  return {
    article,
    quotations: findQuotations(article),
    missionReports: findMissionReports(article),
    words,
  };
}
