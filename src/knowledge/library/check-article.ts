import { articleId } from '../../corpus/article-file.ts';
import { atOnce } from '../in-slices.ts';
import { findNearCopies } from '../near-copies.ts';
import { analyseBytes } from './analyse-files.ts';
import { countHouseLines } from './house-line-counter.ts';
import { nearCopyProblem } from './report.ts';
import { pagesOf, type Shelf } from './shelf.ts';
import type { ArticleCheck } from './types.ts';

/** Reads an article that is not in the folder yet exactly as a reload would, and compares it with those that are. */
export function checkArticle(file: string, bytes: Uint8Array, today: string, shelf: Shelf): ArticleCheck {
  const result = analyseBytes(file, bytes, { today, houseLines: countHouseLines(pagesOf(shelf)).houseLines });
  if (result.kind !== 'analysed') {
    return { analysis: null, rejection: result.kind === 'rejected' ? result.rejection : null, problems: [] };
  }
  const { analysis, fingerprint, hash } = result;
  const same = [...shelf.values()].find((entry) => entry.hash === hash);
  const others = [...shelf.values()].map((entry) => ({
    article: { id: entry.analysis.article.id, datePublished: '0' },
    fingerprint: entry.fingerprint,
  }));
  const id = articleId(file);
  const copies = atOnce(findNearCopies([...others, { article: { id, datePublished: null }, fingerprint }]));
  return {
    analysis,
    rejection: null,
    problems: [
      ...analysis.article.problems,
      ...(same ? [`the same file as \`${articleId(same.file)}\``] : nearCopyProblem(id, copies)),
    ],
  };
}
