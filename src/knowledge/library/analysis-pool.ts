import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import type { ReadOptions } from '../../corpus/read-article.ts';
import { nextTurn } from '../in-slices.ts';
import type { FileResult } from './analyse-files.ts';
import type { ThreadBatch } from './analysis-worker.ts';
import { noticeDeadThreads } from './notice-dead-threads.ts';
import type { Analyse, SizedTask } from './read-folder.ts';
import type { LibraryLog } from './types.ts';

export interface PoolOptions {
  /** The folder of the articles. */
  readonly root: string;
  /** What the threads load: a module whose default export takes a `Batch`. */
  readonly workerFile: string;
  readonly threads: number;
  /** How long a thread may take for a batch, and then for each of its files alone, in milliseconds. */
  readonly timeLimit: number;
  /** Whether the threads let the one that answers go first; asked for every batch. */
  readonly giveWay: () => boolean;
  readonly log: LibraryLog;
}

export interface AnalysisPool {
  readonly analyse: Analyse;
  close(): Promise<void>;
}

/**
 * How much goes to a thread at once: so much that it seldom waits for the next batch while this one gives an answer, and
 * so little that few results wait to be taken in.
 */
const MOST_FILES = 64;
const MOST_BYTES = 256 * 1024;
/** How long results are taken in before others get their turn, in milliseconds. */
const SLICE = 5;
/** Threads without work are ended after this time, in milliseconds. */
const IDLE = 15_000;
/** A thread that needs more is broken by what it reads. */
const THREAD_MEGABYTES = 768;

/** Cuts the work into batches that are worth a message to a thread and still small. */
export function* batchesOf(tasks: readonly SizedTask[]): Generator<SizedTask[]> {
  let batch: SizedTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    if (batch.length > 0 && (batch.length >= MOST_FILES || bytes + task.size > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(task);
    bytes += task.size;
  }
  if (batch.length > 0) yield batch;
}

function whyItFailed(error: unknown, timeLimit: number): string {
  if (error instanceof Error && error.name === 'AbortError') {
    return `took too long: more than ${timeLimit / 1000} seconds`;
  }
  return `the analysis broke off: ${error instanceof Error ? error.message : String(error)}`;
}

/** What a thread has put into a port. Each result is unpacked when it is taken, and at no other time. */
function* takeFrom(port: MessagePort): Generator<FileResult> {
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) yield next.message;
  port.close();
}

/** Some results at a time, as many as can be taken in without holding up an answer. */
async function* inPortions(results: Iterable<FileResult>): AsyncGenerator<FileResult[]> {
  let since = performance.now();
  let some: FileResult[] = [];
  for (const result of results) {
    some.push(result);
    if (performance.now() - since < SLICE) continue;
    yield some;
    await nextTurn();
    since = performance.now();
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Starts threads that read and analyse files. A file that ends or holds up its thread is rejected, the others go on. */
export async function openPool({
  root,
  workerFile,
  threads,
  timeLimit,
  giveWay,
  log,
}: PoolOptions): Promise<AnalysisPool> {
  const { Tinypool } = await import('tinypool');
  const pool: Tinypool = new Tinypool({
    filename: workerFile,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  });

  const watch = noticeDeadThreads(pool, log);

  async function run(files: readonly SizedTask[], options: ReadOptions): Promise<Iterable<FileResult>> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimit);
    const { port1: mine, port2: results } = new MessageChannel();
    const batch: ThreadBatch = {
      root,
      giveWay: giveWay(),
      results,
      ...options,
      files: files.map(({ file, knownHash }) => ({ file, knownHash })),
    };
    try {
      const running = pool.run(batch, { signal: limit.signal, transferList: [results] });
      watch.look();
      await running;
      return takeFrom(mine);
    } catch (error) {
      mine.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async function runOne(task: SizedTask, options: ReadOptions): Promise<FileResult> {
    try {
      const [result] = [...(await run([task], options))];
      if (result) return result;
      throw new Error('the thread gave no answer');
    } catch (error) {
      const { file } = task;
      log.warn({ file, err: error }, 'an article could not be analysed');
      return { kind: 'rejected', file, rejection: { file, reason: whyItFailed(error, timeLimit) } };
    }
  }

  async function runBatch(batch: readonly SizedTask[], options: ReadOptions): Promise<Iterable<FileResult>> {
    try {
      return await run(batch, options);
    } catch (error) {
      log.warn(
        { files: batch.length, err: error },
        'a batch of articles broke off: its files are tried one by one',
      );
      const results: FileResult[] = [];
      for (const task of batch) results.push(await runOne(task, options));
      return results;
    }
  }

  return {
    async *analyse(tasks, options) {
      const waiting = batchesOf(tasks);
      const inFlight = new Map<number, Promise<{ key: number; results: Iterable<FileResult> }>>();
      let key = 0;
      const fill = () => {
        while (inFlight.size < threads) {
          const next = waiting.next();
          if (next.done) return;
          const mine = key++;
          inFlight.set(
            mine,
            runBatch(next.value, options).then((results) => ({ key: mine, results })),
          );
        }
      };
      fill();
      while (inFlight.size > 0) {
        const { key: done, results } = await Promise.race(inFlight.values());
        inFlight.delete(done);
        fill();
        yield* inPortions(results);
      }
    },
    close() {
      watch.stop();
      return pool.destroy();
    },
  };
}
