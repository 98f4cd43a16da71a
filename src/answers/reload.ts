import type { ReloadReport } from '../knowledge/library.ts';
import type { ReloadAnswer } from './answer.ts';
import { type Context, today } from './context.ts';
import { withLine } from './rejections.ts';
import { requireModerator } from './require-moderator.ts';
import { statusChanges } from './status-changes.ts';

export interface ReloadQuery {
  /** Goes ahead even if more than half of the articles would be dropped. */
  readonly confirm?: boolean | undefined;
}

/** What a reload did, in an answer's shape. `asOf` is the ISO date that statuses are compared on. */
export function reloadAnswerOf(report: ReloadReport, asOf: string): ReloadAnswer {
  const { previous, current } = report;
  return {
    kind: 'reload',
    version: current.version,
    previousVersion: previous.version,
    added: [...report.added],
    changed: [...report.changed],
    removed: [...report.removed],
    unchanged: report.unchanged,
    rejected: report.rejected.map(withLine),
    problems: report.problems.map(({ file, problem }) => ({ file, problem })),
    statusChanges: previous === current ? [] : statusChanges(previous, current, asOf),
    tookMs: report.tookMs,
    ...(report.needsConfirmation === undefined ? {} : { needsConfirmation: report.needsConfirmation }),
    ...(report.failed === undefined ? {} : { failed: report.failed }),
    ...(report.joined === undefined ? {} : { joined: report.joined }),
  };
}

/**
 * Reads the articles again. What fails to load costs nothing of what is there.
 * @throws {InvalidOption} when the asker is no moderator
 */
export async function answerReload(context: Context, { confirm }: ReloadQuery): Promise<ReloadAnswer> {
  requireModerator(context.asker);
  const report = await context.library.reload({
    who: context.asker.name,
    confirm,
    onProgress: context.onProgress,
  });
  return reloadAnswerOf(report, today(context.clock));
}
