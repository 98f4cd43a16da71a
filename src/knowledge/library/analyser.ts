import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { analyseHere } from './analyse-here.ts';
import { type AnalysisPool, openPool } from './analysis-pool.ts';
import type { Analyse } from './read-folder.ts';
import type { LibraryLog } from './types.ts';

export interface AnalyserOptions {
  readonly root: string;
  readonly log: LibraryLog;
  /** What worker threads load; by default this program's compiled worker, if it is compiled. */
  readonly workerFile?: string | null | undefined;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
}

export interface Analyser {
  /** Analyses here or in worker threads, whichever is the quicker for so much work. */
  readonly analyse: Analyse;
  /** From now on there are answers to give: the threads let this one go first. */
  giveWay(): void;
  close(): Promise<void>;
}

/** Up to so much work is done before a thread would have started. */
const FEW_FILES = 48;
const FEW_BYTES = 384 * 1024;
const TIME_LIMIT = 20_000;

/** The compiled worker beside this module; null when the program runs from its sources. */
function compiledWorker(): string | null {
  const file = fileURLToPath(new URL('./analysis-worker.js', import.meta.url));
  return import.meta.url.endsWith('.js') && existsSync(file) ? file : null;
}

/** Analyses articles; worker threads are started when there is work for them, and ended when there is none. */
export function createAnalyser({
  root,
  log,
  workerFile = compiledWorker(),
  timeLimit = TIME_LIMIT,
}: AnalyserOptions): Analyser {
  const here = analyseHere(root);
  let pool: Promise<AnalysisPool> | null = null;
  let givesWay = false;
  return {
    async *analyse(tasks, options) {
      const bytes = tasks.reduce((sum, { size }) => sum + size, 0);
      if (workerFile === null || (tasks.length <= FEW_FILES && bytes <= FEW_BYTES)) {
        yield* here(tasks, options);
        return;
      }
      pool ??= openPool({
        root,
        workerFile,
        threads: availableParallelism(),
        timeLimit,
        giveWay: () => givesWay,
        log,
      });
      yield* (await pool).analyse(tasks, options);
    },
    giveWay() {
      givesWay = true;
    },
    async close() {
      await (await pool)?.close();
      pool = null;
    },
  };
}
