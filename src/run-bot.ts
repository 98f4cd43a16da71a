import { setTimeout } from 'node:timers/promises';
import type { DestinationStream } from 'pino';
import { connect, type Session } from './bot/connect.ts';
import { type Corpus, openCorpus } from './bot/open-corpus.ts';
import { recordOf } from './bot/record-of.ts';
import type { Config } from './config.ts';
import { EXIT_STATUS } from './operation/exit-status.ts';
import { createWatchdog, WATCHDOG_LIMITS, type WatchdogLimits } from './operation/gateway-watchdog.ts';
import { serveOperation } from './operation/http-server.ts';
import { openLog } from './operation/log.ts';
import { logInteraction } from './operation/log-interaction.ts';
import { createMetrics } from './operation/metrics.ts';
import { watchProcessFailures } from './operation/process-failures.ts';
import { readinessOf } from './operation/readiness.ts';
import { scrubber } from './operation/secrets.ts';
import { portFailure, StartFailure } from './operation/start-failure.ts';
import { listenForStop } from './operation/stop-signals.ts';
import { type Supervision, superviseGateway } from './operation/supervise-gateway.ts';

/** How long the bot waits for Discord, and where it writes; tests wait less and listen. */
export interface Surroundings {
  /** For the gateway to be ready after the login, many shards included. */
  readonly readyWithinMs: number;
  readonly checkEveryMs: number;
  readonly watchdog: WatchdogLimits;
  /** Where log lines go instead of stderr. */
  readonly logTo?: DestinationStream;
  /** Says in one line why the bot ends. */
  readonly say: (line: string) => void;
}

const USUAL: Surroundings = {
  readyWithinMs: 300_000,
  checkEveryMs: 5_000,
  watchdog: WATCHDOG_LIMITS,
  say: (line) => process.stderr.write(`${line}\n`),
};

/** For finishing answers and closing everything; a supervisor kills after 10 s. */
const CLOSING_MS = 8_000;

const clock = () => new Date();
const end = (status: number) => process.exit(status);

const asFailure = (error: unknown): StartFailure =>
  error instanceof StartFailure
    ? error
    : new StartFailure(
        EXIT_STATUS.tryAgain,
        `The bot can't go on: ${error instanceof Error ? error.message : String(error)}`,
        error,
      );

/**
 * Runs the bot until it is asked to stop or can't go on.
 * @returns the exit status: 0 after SIGTERM or SIGINT, 1 when trying again may help, 2 when somebody must mend something.
 */
export async function runBot(config: Config, surroundings: Partial<Surroundings> = {}): Promise<number> {
  const { readyWithinMs, checkEveryMs, watchdog: limits, logTo, say } = { ...USUAL, ...surroundings };
  const token = config.discord.token ?? '';
  const log = await openLog({
    level: config.log.level,
    pretty: Boolean(process.stderr.isTTY),
    secrets: [token],
    ...(logTo ? { destination: logTo } : {}),
  });
  const closers: (() => Promise<void>)[] = [];
  let stopping = false;
  let corpus: Corpus | null = null;
  let gateway: Supervision<Session> | null = null;

  const metrics = createMetrics({
    corpus: () => corpus?.state() ?? null,
    shards: () => gateway?.current()?.shardViews() ?? [],
    now: clock,
  });
  const stop = listenForStop(() => end(EXIT_STATUS.tryAgain));
  const unwatch = watchProcessFailures(log, {
    unexpectedError: metrics.unexpectedError,
    crash: () => end(EXIT_STATUS.tryAgain),
  });

  async function serve(): Promise<void> {
    const { port, host } = config.http;
    if (port === undefined) return;
    const server = await serveOperation(
      { port, host },
      {
        readiness: () =>
          readinessOf({
            corpusLoaded: corpus !== null,
            shards: gateway?.current()?.shardViews() ?? null,
            stopping,
          }),
        metrics,
      },
    ).catch((error: unknown) => {
      throw portFailure({ port, host }, error);
    });
    closers.push(server.close);
    log.info({ port: server.port, host }, 'health and metrics are served');
  }

  async function work(): Promise<StartFailure> {
    await serve();
    const opened = await openCorpus({
      config,
      clock,
      log,
      metrics,
      onChange: async (changes) => {
        await gateway?.current()?.postAlert(changes);
      },
    });
    corpus = opened;
    const { library } = opened;
    closers.push(() => library.close());
    const watchdog = createWatchdog(() => performance.now(), limits);
    gateway = await superviseGateway({
      watchdog,
      log,
      checkEveryMs,
      onReconnect: metrics.watchdogReconnected,
      connect: () =>
        connect({
          config,
          token,
          library,
          clock,
          log,
          readyWithinMs,
          heard: watchdog.heard,
          reconnected: metrics.reconnected,
          closedForGood: (failure) => gateway?.lose(failure),
          onOutcome(outcome) {
            const record = recordOf(outcome);
            metrics.interaction(record);
            logInteraction(log, record, config.log.queries);
          },
        }),
    });
    closers.push(gateway.stop);
    return gateway.lost;
  }

  async function close(): Promise<void> {
    stopping = true;
    for (const closer of closers.reverse()) {
      await closer().catch((error: unknown) => log.error({ err: error }, 'something could not be closed'));
    }
  }

  const working = work();
  try {
    const ended = await Promise.race([stop.arrived, working]);
    if (ended instanceof StartFailure) throw ended;
    log.info({ signal: ended }, 'asked to stop: finishing the answers in flight');
    return EXIT_STATUS.stopped;
  } catch (error) {
    const failure = asFailure(error);
    say(scrubber([token])(failure.message));
    log.debug({ err: failure }, 'why the bot ends');
    return failure.status;
  } finally {
    working.catch(() => {});
    await Promise.race([close(), setTimeout(CLOSING_MS, undefined, { ref: false })]);
    stop.release();
    unwatch();
    metrics.close();
  }
}
