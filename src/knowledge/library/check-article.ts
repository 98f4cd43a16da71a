import { articleId } from '../../corpus/article-file.ts';
import { inSlices } from '../in-slices.ts';
import { findNearCopies } from '../near-copies.ts';
import { analyseBytes } from './analyse-files.ts';
import { nearCopyProblem } from './report.ts';
import { countedOn, type Shelf } from './shelf.ts';
import type { ArticleCheck } from './types.ts';

/** Reads an article that is not in the folder yet exactly as a reload would, and compares it with those that are. */
export async function checkArticle(
  file: string,
  bytes: Uint8Array,
  today: string,
  shelf: Shelf,
): Promise<ArticleCheck> {
  const { houseLines } = await inSlices(countedOn(shelf));
  const result = analyseBytes(file, bytes, { today, houseLines });
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
  const own = { article: { id, datePublished: null }, fingerprint };
  const copies = await inSlices(findNearCopies([...others, own]));
  return {
    analysis,
    rejection: null,
    problems: [
      ...analysis.article.problems,
      ...(same ? [`the same file as \`${articleId(same.file)}\``] : nearCopyProblem(id, copies)),
    ],
  };
}
