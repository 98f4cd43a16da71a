import type { FileResult } from './analyse-files.ts';
import type { Analyse } from './read-folder.ts';

/** How long the analysis may hold the thread before others get their turn, in milliseconds. */
const SLICE = 10;

/**
 * Analyses on this thread: right when there is little to do, since a pool takes longer to start than that. The analysing
 * code is loaded when there is something to analyse, which after a snapshot there is not.
 */
export const analyseHere = (root: string): Analyse =>
  async function* (tasks, options) {
    if (tasks.length === 0) return;
    const { analyseFile } = await import('./analyse-files.ts');
    let since = performance.now();
    let done: FileResult[] = [];
    for (const task of tasks) {
      done.push(await analyseFile(root, options, task));
      if (performance.now() - since < SLICE) continue;
      yield done;
      done = [];
      await new Promise((next) => setImmediate(next));
      since = performance.now();
    }
    if (done.length > 0) yield done;
  };
