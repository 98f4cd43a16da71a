import { hashOf } from '../../corpus/article-file.ts';
import { readSeed } from '../../corpus/seeds-folder.ts';
import type { FileResult } from './analyse-files.ts';
import type { Analyse, SizedTask } from './read-folder.ts';

/** How long the analysis may hold the thread before others get their turn, in milliseconds. */
const SLICE = 10;

/** Whether a file's content is known. Reading it once more where it is not costs less than loading the analysing code. */
const isSame = async (root: string, { file, knownHash }: SizedTask): Promise<boolean> =>
  knownHash !== null && (await readSeed(root, file).then(hashOf, () => null)) === knownHash;

/**
 * Analyses on this thread: right when there is little to do, since a pool takes longer to start than that. The analysing
 * code is loaded when there is something to analyse: not when every file is as it was.
 */
export const analyseHere = (root: string): Analyse =>
  async function* (tasks, options) {
    let since = performance.now();
    let done: FileResult[] = [];
    for (const task of tasks) {
      const { file } = task;
      if (await isSame(root, task)) done.push({ kind: 'same', file });
      else done.push(await (await import('./analyse-files.ts')).analyseFile(root, options, task));
      if (performance.now() - since < SLICE) continue;
      yield done;
      done = [];
      await new Promise((next) => setImmediate(next));
      since = performance.now();
    }
    if (done.length > 0) yield done;
  };
