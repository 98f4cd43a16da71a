import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import type { Session } from './console/answer-line.ts';
import { progressBar } from './console/progress-bar.ts';
import { type ConsoleRequest, runConsole } from './console/run-console.ts';
import { type Library, openLibrary } from './knowledge/library.ts';
import { openLog } from './operation/log.ts';

const clock = () => new Date();
const CONSOLE_USER = { id: 'console', name: 'console', moderator: true } as const;

async function library({ seedsDir, cacheDir }: Config, log: Logger): Promise<Library> {
  const bar = progressBar(process.stderr);
  try {
    return await openLibrary({ seedsDir, cacheDir, clock, log, onProgress: bar.onProgress });
  } finally {
    bar.stop();
  }
}

/** Runs the console until its input ends. @returns the exit status. */
export async function runTerminal(config: Config, request: ConsoleRequest): Promise<number> {
  const log = await openLog({
    level: config.log.level === 'info' ? 'warn' : config.log.level,
    pretty: Boolean(process.stderr.isTTY),
  });
  const shelf = await library(config, log);
  const session: Session = {
    commands,
    context: () => ({ knowledge: shelf.current, library: shelf, clock, asker: CONSOLE_USER }),
    reportFailure: (error) => {
      const reference = randomUUID().slice(0, 8);
      log.error({ err: error, reference }, 'an answer failed');
      return reference;
    },
  };
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  try {
    return await runConsole(request, session, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      colour,
    });
  } finally {
    await shelf.close();
  }
}
