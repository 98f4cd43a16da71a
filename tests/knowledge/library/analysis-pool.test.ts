import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../../src/knowledge/library/analyse-files.ts';
import { batchesOf, openPool } from '../../../src/knowledge/library/analysis-pool.ts';
import { keptLog } from './folder.ts';

const workerFile = fileURLToPath(new URL('./worker-that-fails.mjs', import.meta.url));
const task = (file: string, size = 1000) => ({ file, knownHash: null, size });

async function results(files: string[], timeLimit = 2000): Promise<FileResult[]> {
  const pool = await openPool({
    root: '/nowhere',
    workerFile,
    threads: 2,
    timeLimit,
    giveWay: () => false,
    log: keptLog().log,
  });
  const all: FileResult[] = [];
  for await (const some of pool.analyse(
    files.map((file) => task(file)),
    { today: '2026-03-01' },
  ))
    all.push(...some);
  await pool.close();
  return all.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

describe('the pool of threads', () => {
  it('cuts work into batches by number and by size, and loses none', () => {
    const tasks = [
      ...Array.from({ length: 130 }, (_, at) => task(`a${at}`)),
      task('big', 900_000),
      task('last'),
    ];
    const batches = [...batchesOf(tasks)];
    expect(batches.flat()).toEqual(tasks);
    expect(batches.map(({ length }) => length)).toEqual([64, 64, 2, 1, 1]);
  });

  it('gives back a result for every file', async () => {
    const files = Array.from({ length: 300 }, (_, at) => `f${String(at).padStart(3, '0')}.md`);
    expect((await results(files)).map(({ file }) => file)).toEqual(files);
  });

  it.concurrent.each([
    ['spins.md', 'took too long: more than 2 seconds'],
    ['waits.md', 'took too long: more than 2 seconds'],
    ['throws.md', 'the analysis broke off: out of ideas'],
    ['dies.md', 'the analysis broke off: its thread ended with status 3'],
  ])('rejects %s alone, and goes on with the others', async (bad, reason) => {
    const all = await results(['a.md', bad, 'z.md']);
    expect(all.map(({ file }) => file)).toEqual(['a.md', bad, 'z.md']);
    expect(all.map(({ kind }) => kind)).toEqual(['gone', 'rejected', 'gone']);
    expect(all[1]).toMatchObject({ rejection: { file: bad, reason: expect.stringContaining(reason) } });
  });
});
