import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is left in the bot's process after a garbage collection. */
export interface Probe {
  readonly atMs: number;
  readonly heapUsed: number;
  readonly rss: number;
  /** Processor time since the start. */
  readonly cpuMs: number;
  /** Listeners on `process`. */
  readonly listeners: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly openFiles: number;
}

/** Starts the compiled bot (the sources when it isn't compiled) in a process of its own and listens to it. */
export function startBotUnderLoad(environment: Readonly<Record<string, string>>) {
  const compiled = existsSync(resolve(ROOT, 'dist/main.js'));
  const program = compiled ? ['dist/main.js'] : ['--import', 'tsx', 'src/main.ts'];
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', resolve(ROOT, 'scripts/soak/probe.mjs'), ...program],
    { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const probes: Probe[] = [];
  const levels = new Map<string, number>();
  const strange: string[] = [];
  const output = createInterface({ input: child.stdout });
  const ended = once(child, 'close').then(([code]) => code as number | null);

  createInterface({ input: child.stderr }).on('line', (line) => {
    const level = /^\{"level":"(\w+)"/.exec(line)?.[1];
    if (level) levels.set(level, (levels.get(level) ?? 0) + 1);
    if (!level || level === 'error' || level === 'fatal') strange.push(line);
  });

  return {
    ended,
    probes,
    /** How many log lines there were of each level. */
    levels,
    /** Errors, and lines that are no log lines: warnings of Node.js about leaks among them. */
    strange,
    async probe(): Promise<void> {
      const line = once(output, 'line');
      child.kill('SIGUSR2');
      const [text] = (await line) as [string];
      const files = await readdir(`/proc/${child.pid}/fd`).catch(() => []);
      const found = JSON.parse(text.slice('probe '.length)) as Omit<Probe, 'atMs' | 'openFiles'>;
      probes.push({ ...found, atMs: performance.now(), openFiles: files.length });
    },
    stop(): Promise<number | null> {
      child.kill('SIGTERM');
      return ended;
    },
    compiled,
  };
}

/** Waits until a page answers with 200. @throws after so many milliseconds. */
export async function whenReady(url: string, withinMs: number): Promise<void> {
  for (const end = performance.now() + withinMs; performance.now() < end; ) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${url} was not ready within ${withinMs} ms`);
}
