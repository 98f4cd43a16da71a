import type { ArticleAnalysis } from '../knowledge/analysis.ts';
import { atOnce } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { nearCopyProblem } from '../knowledge/library/report.ts';
import type { SourceEntry, SourcesAnswer } from './answer.ts';
import { articleOrThrow } from './article-option.ts';
import { newestFirst } from './newest-first.ts';
import { withLine } from './rejections.ts';
import { sourceOf } from './with-sources.ts';

export interface SourcesQuery {
  /** An article's id: shows that one article. */
  readonly article?: string | undefined;
  /** Any part of a publisher's name, in any case. */
  readonly publisher?: string | undefined;
}

function entryOf(knowledge: Knowledge, { article, quotations }: ArticleAnalysis): SourceEntry {
  return {
    ...sourceOf(knowledge, article.id),
    id: article.id,
    file: article.file,
    paragraphs: article.paragraphs.length,
    quotes: quotations.length,
    removed: article.removed.map(({ start, end, reason }) => ({ start, end, reason })),
    problems: [...article.problems, ...nearCopyProblem(article.id, knowledge.nearCopies)],
    servedFrom: knowledge.lastGood.has(article.id) ? 'last-good' : 'file',
  };
}

/**
 * What is loaded, the newest first and undated articles last, with what was masked in each and why, and what did not load.
 * @throws {InvalidOption} when there is no such article
 */
export function answerSources(knowledge: Knowledge, { article, publisher }: SourcesQuery): SourcesAnswer {
  const one = article === undefined ? null : articleOrThrow(knowledge, article, 'article');
  const wanted = publisher?.trim().toLowerCase();
  const chosen = (one === null ? atOnce(newestFirst(knowledge)) : [one]).filter(
    (candidate) => wanted === undefined || (candidate.publisher ?? '').toLowerCase().includes(wanted),
  );
  return {
    kind: 'sources',
    articles: chosen.flatMap(({ id }) => {
      const analysis = knowledge.analyses.get(id);
      return analysis ? [entryOf(knowledge, analysis)] : [];
    }),
    rejected: one || wanted ? [] : knowledge.rejected.map(withLine),
  };
}
