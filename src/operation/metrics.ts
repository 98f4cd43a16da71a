import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type InteractionRecord, isCompletion } from './interaction-record.ts';
import { shareOfLast } from './share-of-last.ts';

const PREFIX = 'mission_status_bot_';
const ANSWERS_IN_SHARE = 1000;
/** Seconds. Discord waits 3 for the first response and 900 for a deferred one. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 60];

/** The corpus as the metrics show it; read when somebody asks for the metrics. */
export interface CorpusState {
  readonly version: string;
  readonly articles: number;
  readonly rejected: number;
  /** Articles served from their last good version. */
  readonly lastGood: number;
  /** ISO date of the newest article. */
  readonly newestArticle: string | null;
  readonly loadedAt: Date;
}

/** One shard of the gateway as the metrics show it. */
export interface ShardState {
  readonly shard: number;
  readonly ready: boolean;
  /** Round trip of the last heartbeat in ms; null before the first. */
  readonly latencyMs: number | null;
}

export type ReloadOutcome = 'changed' | 'unchanged' | 'needs-confirmation' | 'failed';

export interface ReloadRecord {
  readonly outcome: ReloadOutcome;
  readonly rejected: number;
  readonly tookMs: number;
}

export interface Metrics {
  readonly contentType: string;
  /** The Prometheus exposition format. */
  text(): Promise<string>;
  interaction(record: InteractionRecord): void;
  reload(record: ReloadRecord): void;
  /** A shard came back: `resumed` lost nothing, `new-session` may have. */
  reconnected(shard: number, how: 'resumed' | 'new-session'): void;
  /** The watchdog connected anew. */
  watchdogReconnected(): void;
  /** An error that no answer was waiting for. */
  unexpectedError(): void;
  close(): void;
}

/** Where the metrics read the state of the moment. */
export interface MetricsSources {
  corpus(): CorpusState | null;
  shards(): readonly ShardState[];
  now(): Date;
}

const SECONDS_A_DAY = 86_400;

const ageInSeconds = (now: Date, then: Date): number => Math.max(0, (now.getTime() - then.getTime()) / 1000);

function corpusGauges(registers: [Registry], { corpus, now }: MetricsSources): void {
  const gauge = (name: string, help: string, read: (state: CorpusState) => number | null) =>
    new Gauge({
      name: `${PREFIX}corpus_${name}`,
      help,
      registers,
      collect() {
        const state = corpus();
        const value = state === null ? null : read(state);
        if (value === null) this.reset();
        else this.set(value);
      },
    });
  gauge('articles', 'Articles loaded.', ({ articles }) => articles);
  gauge('rejected_files', 'Files of the articles folder that did not load.', ({ rejected }) => rejected);
  gauge('last_good_articles', 'Broken articles served as they last loaded.', ({ lastGood }) => lastGood);
  gauge('version_age_seconds', 'Since this version of the corpus was loaded.', ({ loadedAt }) =>
    ageInSeconds(now(), loadedAt),
  );
  gauge('newest_article_age_days', 'Since the day of the newest article.', ({ newestArticle }) =>
    newestArticle === null ? null : Math.floor(ageInSeconds(now(), new Date(newestArticle)) / SECONDS_A_DAY),
  );
  new Gauge({
    name: `${PREFIX}corpus_info`,
    help: 'Always 1; the label is the version of the corpus.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      const state = corpus();
      if (state) this.set({ version: state.version }, 1);
    },
  });
}

function gatewayGauges(registers: [Registry], { shards }: MetricsSources): void {
  const gauge = (name: string, help: string, read: (shard: ShardState) => number | null) =>
    new Gauge({
      name: `${PREFIX}gateway_${name}`,
      help,
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const state of shards()) {
          const value = read(state);
          if (value !== null) this.set({ shard: state.shard }, value);
        }
      },
    });
  gauge('ready', '1 while the shard is connected and ready.', ({ ready }) => Number(ready));
  gauge('latency_seconds', 'Round trip of the last heartbeat.', ({ latencyMs }) =>
    latencyMs === null ? null : latencyMs / 1000,
  );
}

/** Makes a registry of its own with everything the bot counts, the process and its event loop included. */
export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  const registers: [Registry] = [registry];
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  corpusGauges(registers, sources);
  gatewayGauges(registers, sources);

  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: PREFIX + name, help, labelNames, registers });
  const interactions = counter('interactions_total', 'Interactions by command and outcome.', [
    'command',
    'outcome',
  ]);
  const durations = new Histogram({
    name: `${PREFIX}interaction_duration_seconds`,
    help: 'From the arrival of an interaction to the end of its answer.',
    labelNames: ['command'],
    buckets: DURATIONS,
    registers,
  });
  const reloads = counter('reloads_total', 'Finished reloads by outcome.', ['outcome']);
  const rejects = counter('reload_rejected_files_total', 'Files rejected by reloads.', []);
  const reloadSeconds = new Histogram({
    name: `${PREFIX}reload_duration_seconds`,
    help: 'How long reloads took.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 180],
    registers,
  });
  const reconnects = counter('gateway_reconnects_total', 'Shards that came back, and how.', ['shard', 'how']);
  const watchdog = counter('watchdog_reconnects_total', 'Times a silent gateway was connected anew.', []);
  const unexpected = counter('unexpected_errors_total', 'Errors that no answer was waiting for.', []);
  const noAnswer = shareOfLast(ANSWERS_IN_SHARE);
  new Gauge({
    name: `${PREFIX}no_answer_ratio`,
    help: `Share of "nothing found" among the last ${ANSWERS_IN_SHARE} answers.`,
    registers,
    collect() {
      this.set(noAnswer.value());
    },
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    interaction(record) {
      const { command, outcome, durationMs } = record;
      interactions.inc({ command, outcome });
      durations.observe({ command }, durationMs / 1000);
      if (isCompletion(record)) return;
      if (outcome === 'answered' || outcome === 'nothing-found') noAnswer.add(outcome === 'nothing-found');
    },
    reload({ outcome, rejected, tookMs }) {
      reloads.inc({ outcome });
      rejects.inc(rejected);
      reloadSeconds.observe(tookMs / 1000);
    },
    reconnected: (shard, how) => reconnects.inc({ shard, how }),
    watchdogReconnected: () => watchdog.inc(),
    unexpectedError: () => unexpected.inc(),
    close: () => registry.clear(),
  };
}
