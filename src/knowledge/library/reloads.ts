import { UnreadableFolder } from '../../corpus/seeds-folder.ts';
import type { Knowledge } from '../knowledge.ts';
import type { AuditLog } from './audit-log.ts';
import { failureFields } from './failure-fields.ts';
import { type ReloadResult, type ReloadStep, reloadOnce } from './reload-once.ts';
import { isWorthKeeping, type Shelf } from './shelf.ts';
import type { LibraryLog, Progress, ReloadReport, ReloadRequest, RunningReload } from './types.ts';

/** What is served. */
export interface Served {
  readonly shelf: Shelf;
  readonly knowledge: Knowledge;
}

export interface ReloadsOptions {
  readonly first: Served;
  readonly step: (request: ReloadRequest, onProgress: (progress: Progress) => void) => ReloadStep;
  /** Awaited before new knowledge is served. */
  readonly beforeServed: (knowledge: Knowledge) => Promise<void>;
  /** Called when a reload serves something that is worth keeping. */
  readonly onServed: (served: Served) => void;
  readonly auditLog: AuditLog;
  readonly clock: () => Date;
  readonly log: LibraryLog;
}

export interface Reloads {
  readonly served: Served;
  readonly running: RunningReload | null;
  reload(request: ReloadRequest): Promise<ReloadReport>;
  onReload(listener: (report: ReloadReport) => void): () => void;
  idle(): Promise<void>;
}

interface Running {
  readonly who: string;
  readonly since: Date;
  readonly listeners: Set<(progress: Progress) => void>;
  readonly report: Promise<ReloadReport>;
  progress: Progress;
}

function reportOf(previous: Served, result: ReloadResult, tookMs: number): ReloadReport {
  const { changes, reading, problems, needsConfirmation } = result;
  return {
    previous: previous.knowledge,
    current: result.state.knowledge,
    ...changes,
    rejected: reading.rejected,
    problems,
    tookMs,
    ...(needsConfirmation === null ? {} : { needsConfirmation }),
  };
}

function failureReport({ shelf, knowledge }: Served, error: Error, tookMs: number): ReloadReport {
  return {
    previous: knowledge,
    current: knowledge,
    added: [],
    changed: [],
    removed: [],
    unchanged: shelf.size,
    problems: [],
    rejected: knowledge.rejected,
    tookMs,
    failed: error.message,
  };
}

/** A reload in a line, for the audit log. */
function resultOf(report: ReloadReport): string {
  if (report.failed) return `failed: ${report.failed}`;
  if (report.needsConfirmation) return `not done: ${report.needsConfirmation}`;
  const { added, changed, removed, rejected, unchanged } = report;
  return `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${rejected.length} rejected, ${unchanged} unchanged`;
}

/** Runs reloads one at a time; who asks while one runs gets its result. What is served is replaced in one step. */
export function openReloads(options: ReloadsOptions): Reloads {
  const { first, step, beforeServed, onServed, auditLog, clock, log } = options;
  let served = first;
  let running: Running | null = null;
  const afterReload = new Set<(report: ReloadReport) => void>();

  async function run(request: ReloadRequest, tell: (progress: Progress) => void): Promise<ReloadReport> {
    const begun = performance.now();
    const took = () => Math.round(performance.now() - begun);
    const before = served;
    try {
      const result = await reloadOnce(before, step(request, tell));
      if (result.state.knowledge !== before.knowledge) await beforeServed(result.state.knowledge);
      served = result.state;
      const report = reportOf(before, result, took());
      if (isWorthKeeping(before.shelf, served.shelf)) onServed(served);
      log.info({ who: request.who, version: served.knowledge.version, tookMs: report.tookMs }, 'reloaded');
      return report;
    } catch (error) {
      if (!(error instanceof UnreadableFolder)) throw error;
      log.error({ who: request.who, ...failureFields(error) }, 'the reload failed; everything is kept');
      return failureReport(before, error, took());
    }
  }

  async function note(request: ReloadRequest, report: ReloadReport): Promise<void> {
    const entry = {
      at: clock().toISOString(),
      who: request.who,
      what: 'reload',
      result: resultOf(report),
    } as const;
    await auditLog
      .append(entry)
      .catch((error: unknown) => log.error(failureFields(error), 'the audit log can’t be written'));
    for (const listener of afterReload) {
      try {
        listener(report);
      } catch (error) {
        log.error({ err: error }, 'what follows a reload failed');
      }
    }
  }

  function start(request: ReloadRequest): Running {
    const listeners = new Set<(progress: Progress) => void>();
    const mine: Running = {
      who: request.who,
      since: clock(),
      listeners,
      progress: { stage: 'reading', done: 0, total: 1 },
      report: Promise.resolve().then(async () => {
        try {
          const report = await run(request, (progress) => {
            mine.progress = progress;
            for (const listener of listeners) listener(progress);
          });
          await note(request, report);
          return report;
        } finally {
          running = null;
        }
      }),
    };
    return mine;
  }

  return {
    get served() {
      return served;
    },
    get running() {
      return running && { who: running.who, since: running.since, progress: running.progress };
    },
    async reload(request) {
      while (running && (request.afterRunning || request.confirm))
        await running.report.catch(() => undefined);
      const joined = running;
      const mine = joined ?? start(request);
      running = mine;
      if (request.onProgress) {
        mine.listeners.add(request.onProgress);
        if (joined) request.onProgress(joined.progress);
      }
      const report = await mine.report;
      return joined ? { ...report, joined: joined.who } : report;
    },
    onReload(listener) {
      afterReload.add(listener);
      return () => afterReload.delete(listener);
    },
    async idle() {
      await running?.report.catch(() => undefined);
    },
  };
}
