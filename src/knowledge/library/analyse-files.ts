import { hashOf } from '../../corpus/article-file.ts';
import type { PageLines } from '../../corpus/chrome/house-lines.ts';
import { type ReadOptions, type Rejection, readArticle } from '../../corpus/read-article.ts';
import { readSeed, reasonOf } from '../../corpus/seeds-folder.ts';
import { type ArticleAnalysis, analyseArticle } from '../analysis.ts';
import { fingerprintOf } from '../near-copies.ts';

/** A file to read, with the hash of the content that is known already. */
export interface FileTask {
  readonly file: string;
  readonly knownHash: string | null;
}

/** Plain data: it is what crosses from a worker thread to the main one. */
export interface Batch extends ReadOptions {
  readonly root: string;
  readonly files: readonly FileTask[];
}

export type FileResult =
  | {
      readonly kind: 'analysed';
      readonly file: string;
      readonly hash: string;
      readonly analysis: ArticleAnalysis;
      readonly fingerprint: readonly number[];
      readonly page: PageLines;
    }
  | { readonly kind: 'same'; readonly file: string }
  | { readonly kind: 'rejected'; readonly file: string; readonly rejection: Rejection }
  /** It vanished between listing and reading. */
  | { readonly kind: 'gone'; readonly file: string };

/** What one file's bytes are worth. Pure. */
export function analyseBytes(file: string, bytes: Uint8Array, options: ReadOptions): FileResult {
  const read = readArticle(file, bytes, options);
  if ('rejection' in read) return { kind: 'rejected', file, rejection: read.rejection };
  const { article, page } = read;
  return {
    kind: 'analysed',
    file,
    hash: article.hash,
    analysis: analyseArticle(article),
    fingerprint: fingerprintOf(article),
    page,
  };
}

/** Reads and analyses one file; whatever happens, the result says so instead of throwing. */
export async function analyseFile(
  root: string,
  options: ReadOptions,
  { file, knownHash }: FileTask,
): Promise<FileResult> {
  try {
    const bytes = await readSeed(root, file);
    if (knownHash !== null && hashOf(bytes) === knownHash) return { kind: 'same', file };
    return analyseBytes(file, bytes, options);
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT') return { kind: 'gone', file };
      return { kind: 'rejected', file, rejection: { file, reason: reasonOf(error) } };
    }
    const reason = `the analysis failed: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: 'rejected', file, rejection: { file, reason } };
  }
}

/** Reads and analyses the files of a batch, one after the other. What a worker thread runs. */
export async function analyseFiles(
  { root, files, ...options }: Batch,
  give: (result: FileResult) => void,
): Promise<void> {
  for (const task of files) give(await analyseFile(root, options, task));
}
