import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const HERE = resolve(import.meta.dirname, '../..');

export interface BotProcess {
  readonly child: ChildProcess;
  /** Everything it wrote, line by line. */
  readonly lines: string[];
  /** Waits for a line. @throws when the process ends before. */
  wrote(pattern: RegExp): Promise<string>;
  /** Resolves with the exit status, or the name of the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/**
 * Starts main.ts, uncompiled, in a process of its own, without a terminal.
 * @param preload a module that is loaded before, for making things go wrong.
 */
export function startBotProcess(
  environment: Readonly<Record<string, string>>,
  { preload, args = [] }: { preload?: string; args?: readonly string[] } = {},
): BotProcess {
  const { DISCORD_TOKEN: _, ...surroundings } = process.env;
  const loaders = ['--import', 'tsx', ...(preload ? ['--import', resolve(HERE, preload)] : [])];
  const child = spawn(process.execPath, [...loaders, 'src/main.ts', ...args], {
    cwd: HERE,
    env: { ...surroundings, RATE_BURST: '0', RATE_INTERVAL_MS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const ended = once(child, 'close').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  );
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const wake of [...waiting]) wake();
    });
  }
  return {
    child,
    lines,
    ended,
    wrote: (pattern) =>
      new Promise((found, fail) => {
        const look = () => {
          const line = lines.find((one) => pattern.test(one));
          if (line === undefined) return;
          waiting.delete(look);
          found(line);
        };
        waiting.add(look);
        ended.then((status) => fail(new Error(`ended with ${status}:\n${lines.join('\n')}`)), fail);
        look();
      }),
  };
}
