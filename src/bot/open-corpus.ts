import type { Logger } from 'pino';
import type { AnswerFooter, ReloadAnswer } from '../answers/answer.ts';
import type { Clock } from '../answers/context.ts';
import { prepareAnswers } from '../answers/prepare-answers.ts';
import { reloadAnswerOf } from '../answers/reload.ts';
import { withSources } from '../answers/with-sources.ts';
import type { Config } from '../config.ts';
import { type Library, openLibrary, type ReloadReport } from '../knowledge/library.ts';
import type { CorpusState, Metrics, ReloadOutcome } from '../operation/metrics.ts';
import { folderFailure } from '../operation/start-failure.ts';

export interface Corpus {
  readonly library: Library;
  state(): CorpusState;
}

export interface CorpusRequest {
  readonly config: Pick<Config, 'seedsDir' | 'cacheDir' | 'watchSeeds'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Told of each reload that changed something. */
  readonly onChange: (changes: ReloadAnswer & AnswerFooter) => Promise<void>;
}

const outcomeOf = (report: ReloadReport): ReloadOutcome => {
  if (report.failed !== undefined) return 'failed';
  if (report.needsConfirmation !== undefined) return 'needs-confirmation';
  return report.previous === report.current ? 'unchanged' : 'changed';
};

/**
 * Loads the articles and counts every reload.
 * @throws {StartFailure} when the folder can't be used.
 */
export async function openCorpus(request: CorpusRequest): Promise<Corpus> {
  const { clock, log, metrics } = request;
  const { seedsDir, cacheDir, watchSeeds: watch } = request.config;
  const library = await openLibrary({
    seedsDir,
    cacheDir,
    watch,
    clock,
    log,
    beforeServed: prepareAnswers,
  }).catch((error: unknown) => {
    throw folderFailure(seedsDir, error);
  });
  let loadedAt = clock();
  const state = (): CorpusState => {
    const { version, analyses, rejected, lastGood, newestArticle } = library.current;
    return {
      version,
      articles: analyses.size,
      rejected: rejected.length,
      lastGood: lastGood.size,
      newestArticle,
      loadedAt,
    };
  };
  library.onReload((report) => {
    const outcome = outcomeOf(report);
    metrics.reload({ outcome, rejected: report.rejected.length, tookMs: report.tookMs });
    if (outcome !== 'changed') return;
    loadedAt = clock();
    const changes = withSources(report.current, reloadAnswerOf(report, loadedAt.toISOString().slice(0, 10)));
    request
      .onChange(changes)
      .catch((error: unknown) =>
        log.error({ err: error }, 'status changes could not be posted to ALERTS_CHANNEL_ID'),
      );
  });
  const { version, articles, rejected } = state();
  log[rejected > 0 ? 'warn' : 'info']({ version, articles, rejected }, 'the corpus is loaded');
  return { library, state };
}
