import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditLogAt } from '../../../src/knowledge/library/audit-log.ts';
import { cacheFolder } from '../../../src/knowledge/library/cache-folder.ts';
import { article, keptLog, newFolder, open, put } from './folder.ts';

const busy = fileURLToPath(new URL('./busy-moderator.ts', import.meta.url));
/** More rounds, for a long look: KILL_ROUNDS=200 npx vitest run tests/knowledge/library/killed.test.ts */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 2);

async function runAndKill(seedsDir: string, cacheDir: string, round: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', busy, seedsDir, cacheDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 250);
  expect((await gone)[1]).toBe('SIGKILL');
}

describe('a process that is killed at any moment', () => {
  it('loses nothing that was saved, and leaves nothing half-written to be read', {
    timeout: 60_000 + ROUNDS * 10_000,
  }, async () => {
    const seedsDir = newFolder();
    const cacheDir = newFolder();
    put(seedsDir, 'first.md', article('First'));
    for (let round = 0; round < ROUNDS; round += 1) {
      await runAndKill(seedsDir, cacheDir, round);
      const { log, lines } = keptLog();
      const library = await open(seedsDir, { cacheDir, log });
      expect(library.current.rejected).toEqual([]);
      expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
      for (const file of readdirSync(seedsDir).filter(
        (name) => !name.startsWith('.') && name !== 'first.md',
      )) {
        expect(readFileSync(join(seedsDir, file), 'utf8')).toMatch(/\nThe end of r\d+n\d+\.\n$/);
      }
      const entries = await auditLogAt(cacheFolder(cacheDir, seedsDir).auditLog).read();
      const removed = new Set(entries.flatMap(({ trash, file }) => (trash && file ? [file] : [])));
      const added = entries.flatMap(({ what, state, file }) =>
        what === 'add' && state === 'done' && file ? [file] : [],
      );
      const ids = new Set([...library.current.analyses.values()].map(({ article: { file } }) => file));
      expect(added.filter((file) => !removed.has(file) && !ids.has(file))).toEqual([]);
      expect(ids.has('first.md')).toBe(true);
      await library.close();
    }
  });
});
