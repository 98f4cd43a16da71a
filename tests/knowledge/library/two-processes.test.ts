import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cacheFolder } from '../../../src/knowledge/library/cache-folder.ts';
import { article, keptLog, newFolder, open, put } from './folder.ts';

const oneOfTwo = fileURLToPath(new URL('./one-of-two.ts', import.meta.url));

interface Done {
  readonly kept: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  readonly complaints: readonly string[];
}

/** A process with its articles loaded, which waits to be told to begin. */
async function start(seedsDir: string, cacheDir: string, who: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', oneOfTwo, seedsDir, cacheDir, who],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const lines: string[] = [];
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('the process has no pipes');
  const reader = createInterface({ input: stdout }).on('line', (line) => lines.push(line));
  await once(reader, 'line');
  return async (): Promise<Done> => {
    stdin.write('begin\n');
    expect((await exited)[0]).toBe(0);
    return JSON.parse(lines.at(-1) ?? '');
  };
}

describe('two processes on one folder', () => {
  it('save all their articles under names of their own, and read nothing half-written', {
    timeout: 120_000,
  }, async () => {
    const seedsDir = newFolder();
    const cacheDir = newFolder();
    put(seedsDir, 'first.md', article('First'));
    const begin = await Promise.all(['ada', 'jo'].map((who) => start(seedsDir, cacheDir, who)));
    const done = await Promise.all(begin.map((go) => go()));

    expect(done.flatMap(({ complaints }) => complaints)).toEqual([]);
    const kept = done.flatMap((one) => Object.entries(one.kept));
    expect(kept).toHaveLength(12);
    expect(readdirSync(seedsDir).sort()).toEqual([...kept.map(([file]) => file), 'first.md'].sort());
    for (const [file, text] of kept) expect(readFileSync(join(seedsDir, file), 'utf8')).toBe(text);

    const { log, lines } = keptLog();
    const library = await open(seedsDir, { cacheDir, log });
    expect(lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
    expect([...library.current.analyses.values()].map(({ article: { file } }) => file).sort()).toEqual(
      readdirSync(seedsDir).sort(),
    );

    const { trash, auditLog, snapshot } = cacheFolder(cacheDir, seedsDir);
    expect(readdirSync(trash)).toHaveLength(6);
    const noted = readFileSync(auditLog, 'utf8').trimEnd().split('\n');
    const entries = await library.auditLog.read();
    expect(entries).toHaveLength(noted.length);
    for (const who of ['ada', 'jo']) {
      const whats = entries
        .filter((entry) => entry.who === who && (entry.state === undefined || entry.state === 'done'))
        .map(({ what }) => what);
      expect([...new Set(whats)].map((what) => [what, whats.filter((one) => one === what).length])).toEqual([
        ['add', 9],
        ['reload', 9],
        ['remove', 3],
      ]);
    }
    await library.close();
    expect(readdirSync(join(snapshot, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
