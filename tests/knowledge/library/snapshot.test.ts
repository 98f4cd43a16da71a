import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, pruneSnapshots } from '../../../src/knowledge/library/cache-folder.ts';
import { readSnapshot, writeSnapshot } from '../../../src/knowledge/library/snapshot.ts';
import { article, idsOf, keptLog, newFolder, open, put } from './folder.ts';

/** A folder of articles that were read once with this cache. */
async function readOnce(count = 3) {
  const folder = newFolder();
  const cacheDir = newFolder();
  for (let at = 0; at < count; at += 1) put(folder, `a${at}.md`, article(`Town${at}`));
  const library = await open(folder, { cacheDir });
  await library.close();
  return { folder, cacheDir, path: cacheFolder(cacheDir, folder).snapshot, version: library.current.version };
}

describe('the snapshot', () => {
  it('gives back what was read', async () => {
    const { folder, cacheDir, version } = await readOnce();
    const later = await open(folder, { cacheDir });
    expect(later.current.version).toBe(version);
    expect(idsOf(later)).toEqual(['a0', 'a1', 'a2']);
  });

  it('finds the same sentences after it as before', async () => {
    const { folder, cacheDir } = await readOnce();
    put(folder, 'a1.md', `${article('Elsewhere')}\nThe ferry to Lobito was cancelled.\n`);
    const before = await open(folder, { cacheDir });
    await before.close();
    const after = await open(folder, { cacheDir });
    for (const question of ['When was the ferry to Lobito cancelled?', 'Elsewhere', 'Town1']) {
      const [was, is] = [before, after].map(({ current }) =>
        current.passages.search(question).map(({ article: { id }, span, score }) => ({ id, span, score })),
      );
      expect(is).toEqual(was);
    }
    expect(after.current.passages.spellings('lobitto')).toEqual(['lobito']);
  });

  it('is kept, with a warning, when the folder holds no article at the next start', async () => {
    const { folder, cacheDir, path } = await readOnce();
    for (const file of readdirSync(folder)) renameSync(join(folder, file), join(cacheDir, file));
    const before = readFileSync(path);
    const { log, lines } = keptLog();
    const empty = await open(folder, { cacheDir, log });
    await empty.close();
    expect(idsOf(empty)).toEqual([]);
    expect(lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'the folder holds none of the articles of the last start',
    ]);
    expect(readFileSync(path)).toEqual(before);
  });

  it('takes over what did not change and reads what did', async () => {
    const { folder, cacheDir } = await readOnce();
    put(folder, 'a1.md', article('Elsewhere'));
    put(folder, 'a3.md', article('Town3'));
    const library = await open(folder, { cacheDir });
    expect(library.current.article('a1')?.headline).toBe('Elsewhere');
    expect(idsOf(library)).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  it('keeps the last good version of a file over a restart', async () => {
    const { folder, cacheDir } = await readOnce();
    put(folder, 'a1.md', '---\nheadline: "x\n---\n');
    const library = await open(folder, { cacheDir });
    expect([...library.current.lastGood]).toEqual(['a1']);
    expect(library.current.article('a1')?.headline).toBe('Town1');
  });

  it('is written anew by a start that finds files settled, so that the next one need not read them', async () => {
    const [folder, cacheDir] = [newFolder(), newFolder()];
    put(folder, 'a0.md', article('Town0'));
    const stampsAfterStart = async (now: number) => {
      const library = await open(folder, { cacheDir, clock: () => new Date(now) });
      await library.close();
      const { snapshot } = cacheFolder(cacheDir, folder);
      const kept = await readSnapshot(snapshot, { analyser: await analyserOf(snapshot), root: folder });
      return [...kept.shelf.values()].map(({ stamp }) => stamp !== null);
    };
    const { ctimeMs } = statSync(join(folder, 'a0.md'));
    expect(await stampsAfterStart(ctimeMs + 500)).toEqual([false]);
    expect(await stampsAfterStart(ctimeMs + 60_000)).toEqual([true]);
  });

  it('is written anew by a start that finds files touched but the same, so that the next one need not read them', async () => {
    const { folder, cacheDir, path } = await readOnce(1);
    const file = join(folder, 'a0.md');
    const start = async () => {
      const now = statSync(file).ctimeMs + 60_000;
      await (await open(folder, { cacheDir, clock: () => new Date(now) })).close();
    };
    await start();
    utimesSync(file, 1_000_000, 1_000_000);
    await start();
    const kept = await readSnapshot(path, { analyser: await analyserOf(path), root: folder });
    expect(kept.shelf.get('a0.md')?.stamp?.mtimeMs).toBe(1_000_000_000);
  });

  const damages: [string, (path: string) => void][] = [
    ['cut short', (path) => truncateSync(path, statSync(path).size - 7)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'with a flipped bit',
      (path) => {
        const content = readFileSync(path);
        const at = Math.floor(content.length / 2);
        content[at] = (content[at] ?? 0) ^ 1;
        writeFileSync(path, content);
      },
    ],
    [
      'that is another kind of file',
      (path) => writeFileSync(path, 'PK\u0003\u0004 this is no snapshot of anything'),
    ],
    [
      'with something behind its end',
      (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('more')])),
    ],
  ];
  it.each(damages)('ignores a file %s with a log line, and builds it anew', async (_name, damage) => {
    const { folder, cacheDir, path, version } = await readOnce();
    damage(path);
    const { log, lines } = keptLog();
    const library = await open(folder, { cacheDir, log });
    expect(library.current.version).toBe(version);
    expect(lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'the snapshot is not used; all articles are read',
    ]);
    await library.close();
    expect((await readSnapshot(path, { analyser: await analyserOf(path), root: folder })).shelf.size).toBe(3);
  });

  /** The analyser that a good snapshot names in its header. */
  async function analyserOf(path: string): Promise<string> {
    return /"analyser":"(\w+)"/.exec(readFileSync(path, 'latin1'))?.[1] ?? '';
  }

  it('ignores one of another version of the program or of another folder', async () => {
    const { folder, path } = await readOnce();
    const analyser = await analyserOf(path);
    await expect(readSnapshot(path, { analyser: 'other', root: folder })).rejects.toThrow('in another way');
    await expect(readSnapshot(path, { analyser, root: '/elsewhere' })).rejects.toThrow('another folder');
    writeFileSync(path, readFileSync(path, 'latin1').replace(/snapshot \d+/, 'snapshot 1'), 'latin1');
    await expect(readSnapshot(path, { analyser, root: folder })).rejects.toThrow('another version');
  });

  it('leaves the older snapshot whole when writing the new one fails', async () => {
    const { folder, path } = await readOnce();
    const analyser = await analyserOf(path);
    const before = readFileSync(path);
    const { shelf, dictionary } = await readSnapshot(path, { analyser, root: folder });
    const [entry] = shelf.values();
    if (!entry) throw new Error('the snapshot is empty');
    const unwritable = { ...entry, hash: () => 'no data' } as unknown as typeof entry;
    const kept = { shelf: new Map([['x', unwritable]]), dictionary };
    await expect(writeSnapshot(path, kept, { analyser, root: folder })).rejects.toThrow();
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is not needed: a cache folder that can’t be written costs a log line', async () => {
    const folder = newFolder();
    put(folder, 'a.md', article('Town'));
    const cacheDir = join(newFolder(), 'file');
    writeFileSync(cacheDir, 'not a folder');
    const { log, lines } = keptLog();
    const library = await open(folder, { cacheDir, log });
    await library.reload({ who: 'ada' });
    await library.close();
    expect(idsOf(library)).toEqual(['a']);
    const failed = lines.filter(({ level }) => level === 'warn' || level === 'error');
    expect(failed.map(({ message }) => message)).toContain(
      'the snapshot could not be written; the next start reads all articles',
    );
    for (const { fields } of failed) {
      expect(fields).toMatchObject({
        why: expect.stringMatching(/^(?:it is not a folder|the disk|no permission)/),
      });
      expect(fields).not.toHaveProperty('err');
    }
  });

  it('keeps only the newest snapshots of other folders, and its own', async () => {
    const cacheDir = newFolder();
    const paths = Array.from({ length: 12 }, (_, at) => {
      mkdirSync(join(cacheDir, `folder${at}`));
      const path = join(cacheDir, `folder${at}`, 'snapshot.bin');
      writeFileSync(path, 'x');
      writeFileSync(join(path, '../.snapshot.bin.0a.part'), 'half');
      utimesSync(join(path, '../.snapshot.bin.0a.part'), 1_700_000_000, 1_700_000_000);
      utimesSync(path, 1_700_000_000 + at, 1_700_000_000 + at);
      return path;
    });
    await pruneSnapshots(cacheDir, paths[0] ?? '');
    const left = paths.filter((path) => existsSync(path));
    expect(left).toEqual([paths[0], ...paths.slice(5)]);
    expect(readdirSync(cacheDir)).toHaveLength(8);
    expect(left.flatMap((path) => readdirSync(join(path, '..')))).toEqual(Array(8).fill('snapshot.bin'));
  });
});
