import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { runBot, type Surroundings } from '../../src/run-bot.ts';

const HERE = resolve(import.meta.dirname, '../..');

type LogLine = Readonly<Record<string, unknown>> & { readonly level: string; readonly msg: string };

export interface RunningBot {
  /** Lines of the log so far. */
  readonly log: LogLine[];
  /** The log as it was written. */
  written(): string;
  /** What was said in plain words at the end. */
  readonly said: string[];
  readonly status: Promise<number>;
  /** Waits for a line of the log. @throws when the bot ends before. */
  logged(message: string | RegExp): Promise<LogLine>;
  /** Asks the bot to stop, as a supervisor does; resolves with the exit status. */
  stop(signal?: NodeJS.Signals): Promise<number>;
  /** A page of HTTP_PORT. */
  page(path: string): Promise<Response>;
}

/**
 * Runs the whole bot in this process from environment variables, as main.ts does, on the seeds that come with it unless
 * SEEDS_DIR says otherwise. HTTP_PORT=0 takes any free port.
 */
export async function runningBot(
  environment: Readonly<Record<string, string>>,
  surroundings: Partial<Surroundings> = {},
): Promise<RunningBot> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'running-bot-'));
  const config = readConfig(
    { LOG_LEVEL: 'debug', RATE_BURST: '0', RATE_INTERVAL_MS: '0', CACHE_DIR: cacheDir, ...environment },
    { cwd: HERE, packageRoot: HERE },
  );
  const lines: string[] = [];
  const said: string[] = [];
  const waiting = new Set<() => void>();
  const status = runBot(config, {
    readyWithinMs: 15_000,
    say: (line) => said.push(line),
    logTo: {
      write(line: string) {
        lines.push(line);
        for (const wake of [...waiting]) wake();
      },
    },
    ...surroundings,
  }).finally(() => rm(cacheDir, { recursive: true, force: true }));
  const parsed = (): LogLine[] => lines.map((line) => JSON.parse(line) as LogLine);
  const find = (message: string | RegExp) =>
    parsed().find(({ msg }) => (typeof message === 'string' ? msg === message : message.test(msg)));
  return {
    get log() {
      return parsed();
    },
    written: () => lines.join(''),
    said,
    status,
    logged: (message) =>
      new Promise((found, fail) => {
        const look = () => {
          const line = find(message);
          if (!line) return;
          waiting.delete(look);
          found(line);
        };
        waiting.add(look);
        status.then((code) => fail(new Error(`the bot ended with ${code}: ${said.join(' ')}`)), fail);
        look();
      }),
    stop(signal = 'SIGTERM') {
      process.emit(signal, signal);
      return status;
    },
    page(path) {
      const port = find('health and metrics are served')?.['port'];
      return fetch(`http://127.0.0.1:${port}${path}`);
    },
  };
}
