import { resolve } from 'node:path';
import { createAnalyser } from './library/analyser.ts';
import { analyserVersion } from './library/analyser-version.ts';
import { openEdits } from './library/article-edits.ts';
import { auditLogAt, noAuditLog } from './library/audit-log.ts';
import { cacheFolder } from './library/cache-folder.ts';
import { numberResults } from './library/number-results.ts';
import { reloadOnce } from './library/reload-once.ts';
import { openReloads } from './library/reloads.ts';
import { isWorthKeeping } from './library/shelf.ts';
import { readShipped } from './library/shipped.ts';
import { keepSnapshot, noSnapshot } from './library/snapshot-keeper.ts';
import type { Library, LibraryOptions, Progress, ReloadRequest } from './library/types.ts';

export { EditRefused } from './library/article-edits.ts';
export type {
  Library,
  LibraryOptions,
  Progress,
  ReloadReport,
} from './library/types.ts';

/**
 * Reads the articles of a folder and keeps them. With a cache folder the next start is quick, changes are logged and
 * removed articles kept; without one nothing is written.
 * @throws {UnreadableFolder} when the folder can't be listed at the start; later that costs nothing
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { clock, log } = options;
  const seedsDir = resolve(options.seedsDir);
  const cache = options.cacheDir ? cacheFolder(resolve(options.cacheDir), seedsDir) : null;
  const analyser = await analyserVersion();
  const analysis = createAnalyser({
    root: seedsDir,
    log,
    ...(options.workerFile === undefined ? {} : { workerFile: options.workerFile }),
    timeLimit: options.timeLimit,
  });
  const key = { analyser, root: seedsDir };
  const snapshot =
    cache && options.cacheDir
      ? keepSnapshot(cache.snapshot, resolve(options.cacheDir), key, log)
      : noSnapshot;
  const auditLog = cache ? auditLogAt(cache.auditLog) : noAuditLog;
  const own = await snapshot.load();
  const shipped = own.shelf.size === 0 ? await readShipped(seedsDir, analyser, options.shippedFile) : null;
  const { shelf: kept, dictionary } = shipped ?? own;
  const analyse = numberResults(analysis.analyse, dictionary);
  const step = (request: Partial<ReloadRequest>, onProgress: (progress: Progress) => void) => ({
    root: seedsDir,
    now: clock(),
    analyse,
    analyser,
    dictionary,
    confirm: request.confirm ?? false,
    expectedRemovals: request.expectedRemovals,
    onProgress,
  });

  const { state } = await reloadOnce(
    { shelf: kept, knowledge: null },
    step({ confirm: true }, options.onProgress ?? (() => {})),
  );
  await options.beforeServed?.(state.knowledge);
  analysis.giveWay();
  // A folder without articles may be a disk that is not there yet: what is known of them is kept for the next start.
  const emptied = state.shelf.size === 0 && kept.size > 0;
  if (emptied)
    log.warn({ seedsDir, before: kept.size }, 'the folder holds none of the articles of the last start');
  else if (shipped || isWorthKeeping(kept, state.shelf)) snapshot.save({ shelf: state.shelf, dictionary });
  const reloads = openReloads({
    first: state,
    step,
    beforeServed: options.beforeServed ?? (async () => {}),
    onServed: ({ shelf }) => snapshot.save({ shelf, dictionary }),
    auditLog,
    clock,
    log,
  });
  const onSettled = () => {
    reloads
      .reload({ who: 'watch', afterRunning: true })
      .then((report) => {
        if (report.needsConfirmation) log.warn({ why: report.needsConfirmation }, 'use /reload');
        const { rejected } = report.previous;
        const known = new Set(rejected.map(({ file, reason }) => `${file}\n${reason}`));
        for (const one of report.rejected.filter(({ file, reason }) => !known.has(`${file}\n${reason}`)))
          log.warn({ ...one }, 'a file did not load');
      })
      .catch((error: unknown) => log.error({ err: error }, 'the reload failed; everything is kept'));
  };
  const watch = options.watch
    ? await (await import('./library/watch-folder.ts')).watchFolder(
        seedsDir,
        onSettled,
        log,
        options.settledAfter,
      )
    : null;

  return {
    get current() {
      return reloads.served.knowledge;
    },
    get running() {
      return reloads.running;
    },
    seedsDir,
    auditLog,
    edits: openEdits({ seedsDir, trashDir: cache?.trash ?? null, log: auditLog, clock }),
    async check(file, bytes) {
      const { checkArticle } = await import('./library/check-article.ts');
      return checkArticle(file, bytes, clock().toISOString().slice(0, 10), reloads.served.shelf);
    },
    reload: reloads.reload,
    onReload: reloads.onReload,
    async close() {
      await watch?.close();
      await reloads.idle();
      await snapshot.idle();
      await analysis.close();
    },
  };
}
