import { resolve } from 'node:path';
import { UnreadableFolder } from '../corpus/seeds-folder.ts';
import type { Knowledge } from './knowledge.ts';
import { analyseHere } from './library/analyse-here.ts';
import { reloadOnce } from './library/reload-once.ts';
import type { Shelf } from './library/shelf.ts';
import type { Library, LibraryOptions, Progress, ReloadReport, ReloadRequest } from './library/types.ts';

export type {
  Library,
  LibraryLog,
  LibraryOptions,
  Progress,
  ReloadReport,
  ReloadRequest,
  RunningReload,
} from './library/types.ts';

interface Running {
  readonly who: string;
  readonly since: Date;
  readonly listeners: Set<(progress: Progress) => void>;
  readonly report: Promise<ReloadReport>;
}

const BEGINNING: Progress = { stage: 'reading', done: 0, total: 1 };

/**
 * Reads the articles of a folder and keeps them.
 * @throws {UnreadableFolder} when the folder can't be listed at the start; later that costs nothing
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { clock, log } = options;
  const seedsDir = resolve(options.seedsDir);
  const cacheDir = options.cacheDir === undefined ? null : resolve(options.cacheDir);
  const analyse = analyseHere(seedsDir);
  const step = (confirm: boolean, onProgress: (progress: Progress) => void) => ({
    root: seedsDir,
    now: clock(),
    analyse,
    analyser: '',
    confirm,
    onProgress,
  });

  let { shelf, knowledge }: { shelf: Shelf; knowledge: Knowledge } = (
    await reloadOnce(
      { shelf: new Map(), knowledge: null },
      step(true, () => {}),
    )
  ).state;
  const afterReload = new Set<(report: ReloadReport) => void>();
  let running: Running | null = null;
  let progress = BEGINNING;

  async function run(
    { who, confirm = false }: ReloadRequest,
    tell: (progress: Progress) => void,
  ): Promise<ReloadReport> {
    const begun = performance.now();
    const previous = knowledge;
    const took = () => Math.round(performance.now() - begun);
    try {
      const result = await reloadOnce({ shelf, knowledge }, step(confirm, tell));
      ({ shelf, knowledge } = result.state);
      const report: ReloadReport = {
        previous,
        current: knowledge,
        ...result.changes,
        rejected: result.reading.rejected,
        problems: result.problems,
        tookMs: took(),
        ...(result.needsConfirmation === null ? {} : { needsConfirmation: result.needsConfirmation }),
      };
      log.info({ who, version: knowledge.version, tookMs: report.tookMs }, 'reloaded');
      return report;
    } catch (error) {
      if (!(error instanceof UnreadableFolder)) throw error;
      log.error({ err: error, who }, 'the reload failed; everything is kept');
      const nothing = { added: [], changed: [], removed: [], unchanged: shelf.size, problems: [] };
      return {
        previous,
        current: previous,
        ...nothing,
        rejected: previous.rejected,
        tookMs: took(),
        failed: error.message,
      };
    }
  }

  function start(request: ReloadRequest): Running {
    const listeners = new Set<(progress: Progress) => void>();
    const tell = (now: Progress) => {
      progress = now;
      for (const listener of listeners) listener(now);
    };
    progress = BEGINNING;
    const report = run(request, tell).finally(() => {
      running = null;
    });
    return { who: request.who, since: clock(), listeners, report };
  }

  async function reload(request: ReloadRequest): Promise<ReloadReport> {
    const joined = running;
    if (joined && (request.afterRunning || request.confirm)) {
      await joined.report.catch(() => undefined);
      return reload(request);
    }
    running ??= start(request);
    const mine = running;
    if (request.onProgress) mine.listeners.add(request.onProgress);
    const report = await mine.report;
    if (joined) return { ...report, joined: joined.who };
    for (const listener of afterReload) listener(report);
    return report;
  }

  return {
    get current() {
      return knowledge;
    },
    get running() {
      return running ? { who: running.who, since: running.since, progress } : null;
    },
    seedsDir,
    cacheDir,
    reload,
    onReload(listener) {
      afterReload.add(listener);
      return () => afterReload.delete(listener);
    },
    async close() {
      await running?.report.catch(() => undefined);
    },
  };
}
