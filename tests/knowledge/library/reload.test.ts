import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/knowledge/library.ts';
import { article, clock, idsOf, keptLog, newFolder, open, put } from './folder.ts';

const three = () => {
  const folder = newFolder();
  for (const name of ['arn', 'brel', 'cass']) put(folder, `${name}.md`, article(name));
  return folder;
};

describe('a reload', () => {
  it('reports what was added, changed, removed and left alone, and serves it', async () => {
    const folder = three();
    put(folder, 'dorn/dell.txt', article('Dell'));
    const library = await open(folder);
    const before = library.current;
    put(folder, 'ekka.md', article('Ekka'));
    put(folder, 'brel.md', article('brel', '2026-02-09'));
    unlinkSync(join(folder, 'cass.md'));
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({
      added: ['ekka'],
      changed: ['brel'],
      removed: ['cass'],
      unchanged: 2,
      rejected: [],
    });
    expect(report.previous).toBe(before);
    expect(report.current).toBe(library.current);
    expect(idsOf(library)).toEqual(['arn', 'brel', 'dorn/dell', 'ekka']);
    expect(library.current.version).not.toBe(before.version);
    expect(library.current.newestArticle).toBe('2026-02-09');
    expect(before.analyses.size).toBe(4);
  });

  it('keeps the same knowledge when nothing changed, and the same results for what did not', async () => {
    const folder = three();
    const library = await open(folder);
    const before = library.current;
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({ added: [], changed: [], removed: [], unchanged: 3 });
    expect(library.current).toBe(before);
    put(folder, 'arn.md', article('Arnfold'));
    await library.reload({ who: 'ada' });
    expect(library.current.analyses.get('brel')).toBe(before.analyses.get('brel'));
    expect(library.current.analyses.get('arn')).not.toBe(before.analyses.get('arn'));
  });

  it('gives back the same version for the same articles', async () => {
    const folder = three();
    const library = await open(folder);
    const { version } = library.current;
    put(folder, 'arn.md', article('Arnfold'));
    await library.reload({ who: 'ada' });
    put(folder, 'arn.md', article('arn'));
    await library.reload({ who: 'ada' });
    expect(library.current.version).toBe(version);
  });

  it('cites a file by its new name when only that has changed', async () => {
    const folder = three();
    put(folder, 'dell.txt', article('Dell'));
    const library = await open(folder);
    renameSync(join(folder, 'dell.txt'), join(folder, 'dell.md'));
    expect((await library.reload({ who: 'ada' })).changed).toEqual(['dell']);
    const files = library.current.passages.search('legation in Dell').map((found) => found.article.file);
    expect(files).toContain('dell.md');
    expect(files).not.toContain('dell.txt');
  });

  it('sees a change of content under the same size and time', async () => {
    const folder = three();
    const library = await open(folder);
    put(folder, 'arn.md', article('nra'));
    expect((await library.reload({ who: 'ada' })).changed).toEqual(['arn']);
  });

  it('prepares what is new before it is served, and what is served already not again', async () => {
    const folder = three();
    const prepared: number[] = [];
    let served: Library | undefined;
    served = await open(folder, {
      async beforeServed({ analyses }) {
        expect(served?.current.analyses.size ?? 3).toBe(3);
        prepared.push(analyses.size);
      },
    });
    put(folder, 'dell.md', article('Dell'));
    await served.reload({ who: 'ada' });
    await served.reload({ who: 'ada' });
    expect(prepared).toEqual([3, 4]);
    expect(served.current.analyses.size).toBe(4);
  });

  it('reports problems of all articles that are served', async () => {
    const folder = three();
    put(folder, 'dell.md', 'The legation in Dell sent home half of its people, the ministry said.');
    put(folder, 'copy.md', article('arn', '2026-02-05'));
    put(folder, 'photos/gate.jpg', 'x');
    put(folder, 'photos/quay.jpg', 'x');
    put(folder, '.hidden.md', 'x');
    put(folder, '.git/config.md', 'x');
    put(folder, 'README.md', 'x');
    const library = await open(folder);
    const { problems } = await library.reload({ who: 'ada' });
    expect(problems).toEqual([
      { file: 'copy.md', problem: 'a near copy of `arn`' },
      { file: 'dell.md', problem: expect.stringMatching(/^undated/) },
      {
        file: 'photos/gate.jpg',
        problem: 'ignored: 2 files with the extension .jpg; articles are .md or .txt files',
      },
    ]);
    expect(library.current.nearCopies).toEqual(new Map([['copy', 'arn']]));
  });

  it.each([
    ['broken YAML', '---\nheadline: "x\n---\nThe gate is shut.', 'broken YAML'],
    ['an impossible date', '---\ndatePublished: 2026-02-30\n---\nThe gate is shut.', 'not a date'],
    ['a date in the future', '---\ndatePublished: 2026-05-01\n---\nThe gate is shut.', 'in the future'],
    ['an empty body', '---\nheadline: x\n---\n', 'empty'],
    ['bytes that are not UTF-8', Uint8Array.from([0x61, 0xff, 0xfe]), 'not UTF-8'],
    ['more than 1 MiB', 'word '.repeat(220_000), 'larger than 1 MiB'],
  ])('rejects %s, and the rest loads', async (_name, content, reason) => {
    const folder = three();
    put(folder, 'bad.md', content);
    const library = await open(folder);
    expect(idsOf(library)).toEqual(['arn', 'brel', 'cass']);
    expect(library.current.rejected).toEqual([
      expect.objectContaining({ file: 'bad.md', reason: expect.stringContaining(reason) }),
    ]);
  });

  it('refuses the second file of an id, and takes it when the first is gone', async () => {
    const folder = three();
    put(folder, 'arn.txt', article('Other'));
    const library = await open(folder);
    expect(library.current.rejected).toEqual([
      { file: 'arn.txt', reason: 'the id `arn` is taken by arn.md' },
    ]);
    unlinkSync(join(folder, 'arn.md'));
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({ changed: ['arn'], rejected: [] });
    expect(library.current.article('arn')?.file).toBe('arn.txt');
  });

  it('refuses links that lead out of the folder, nowhere or to a folder, and reads links within', async () => {
    const folder = three();
    const outside = newFolder();
    put(outside, 'secret.md', article('Secret'));
    put(folder, 'notes/deep.md', article('Deep'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'leak.md'));
    symlinkSync(outside, join(folder, 'all'));
    symlinkSync(join(folder, 'nothing.md'), join(folder, 'void.md'));
    symlinkSync(folder, join(folder, 'notes/round'));
    symlinkSync(join(folder, 'notes/deep.md'), join(folder, 'deeper.md'));
    linkSync(join(folder, 'arn.md'), join(folder, 'hard.md'));
    const library = await open(folder);
    expect(idsOf(library)).toEqual(['arn', 'brel', 'cass', 'deeper', 'hard', 'notes/deep']);
    expect(library.current.rejected).toEqual([
      { file: 'all', reason: 'a link that leads out of the folder' },
      { file: 'leak.md', reason: 'a link that leads out of the folder' },
      { file: 'notes/round', reason: 'a link to a folder: its articles are read where they are' },
      { file: 'void.md', reason: 'a link that leads nowhere' },
    ]);
  });
});

describe('a name that would move the cursor of a terminal or run backwards', () => {
  it.each(['gate\u009B2J', 'gate\u202Edm'])('is refused, of a file and of a folder: %j', async (name) => {
    const folder = three();
    put(folder, `${name}.md`, article('Gate'));
    put(folder, `${name}/way.md`, article('Way'));
    const library = await open(folder);
    expect(idsOf(library)).toEqual(['arn', 'brel', 'cass']);
    expect(library.current.rejected).toEqual([
      expect.objectContaining({ reason: 'a folder name with control or broken characters' }),
      expect.objectContaining({ reason: 'a file name with control or broken characters' }),
    ]);
  });
});

describe('what breaks', () => {
  it('keeps the last good version of a file, marked so, until it is mended', async () => {
    const folder = three();
    const library = await open(folder);
    const good = library.current.analyses.get('brel');
    put(folder, 'brel.md', '---\nheadline: "x\n---\n');
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({ changed: [], removed: [], unchanged: 3, rejected: [{ file: 'brel.md' }] });
    expect(report.problems).toContainEqual({
      file: 'brel.md',
      problem: 'broken now: its last good version is served',
    });
    expect(library.current.analyses.get('brel')).toBe(good);
    expect([...library.current.lastGood]).toEqual(['brel']);
    await library.reload({ who: 'ada' });
    expect([...library.current.lastGood]).toEqual(['brel']);
    put(folder, 'brel.md', article('brel'));
    expect(await library.reload({ who: 'ada' })).toMatchObject({ changed: [], rejected: [], unchanged: 3 });
    expect([...library.current.lastGood]).toEqual([]);
  });

  it('asks before it drops more than half, keeps everything until then, and goes ahead when told to', async () => {
    const folder = three();
    const library = await open(folder);
    const before = library.current;
    for (const name of ['arn', 'brel']) unlinkSync(join(folder, `${name}.md`));
    const asked = await library.reload({ who: 'ada' });
    expect(asked).toMatchObject({
      removed: [],
      unchanged: 3,
      needsConfirmation: expect.stringContaining('2 of 3 articles'),
    });
    expect(library.current).toBe(before);
    expect(await library.reload({ who: 'ada', confirm: true })).toMatchObject({
      removed: ['arn', 'brel'],
      unchanged: 1,
    });
    expect(idsOf(library)).toEqual(['cass']);
  });

  it('asks before it empties the corpus', async () => {
    const folder = three();
    const library = await open(folder);
    for (const name of ['arn', 'brel', 'cass']) unlinkSync(join(folder, `${name}.md`));
    expect((await library.reload({ who: 'ada' })).needsConfirmation).toContain('none of the 3 articles');
    expect(idsOf(library)).toHaveLength(3);
  });

  it('keeps everything when the folder is gone, whatever was confirmed', async () => {
    const folder = three();
    const library = await open(folder);
    renameSync(folder, `${folder}-away`);
    const report = await library.reload({ who: 'ada', confirm: true });
    expect(report.failed).toContain('can’t be read'.replace('’', "'"));
    expect(report.current).toBe(report.previous);
    expect(idsOf(library)).toHaveLength(3);
    renameSync(`${folder}-away`, folder);
    expect(await library.reload({ who: 'ada' })).toMatchObject({ unchanged: 3 });
  });

  it('does not start over a folder that is not there', async () => {
    await expect(open(join(newFolder(), 'missing'))).rejects.toThrow("can't be read: it is not there");
  });

  it.skipIf(process.getuid?.() === 0)(
    'keeps what stands in a folder that can no longer be listed',
    async () => {
      const folder = three();
      put(folder, 'north/dell.md', article('Dell'));
      const library = await open(folder);
      chmodSync(join(folder, 'north'), 0o000);
      const report = await library.reload({ who: 'ada' });
      chmodSync(join(folder, 'north'), 0o755);
      expect(report.rejected).toEqual([{ file: 'north/', reason: 'no permission to read it' }]);
      expect([...library.current.lastGood]).toEqual(['north/dell']);
    },
  );

  it('takes a file that is something else now as broken', async () => {
    const folder = three();
    const library = await open(folder);
    rmSync(join(folder, 'arn.md'));
    mkdirSync(join(folder, 'arn.md'));
    writeFileSync(join(folder, 'arn.md/inner.md'), article('Inner'));
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({ added: ['arn.md/inner'], removed: ['arn'] });
  });

  it('accepts a future article when its day comes, whatever the clock did before', async () => {
    const folder = three();
    put(folder, 'soon.md', article('Soon', '2026-03-20'));
    let now = '2026-03-01';
    const library = await open(folder, { clock: () => new Date(`${now}T12:00:00Z`) });
    expect(idsOf(library)).toHaveLength(3);
    now = '2025-01-01';
    expect(await library.reload({ who: 'ada' })).toMatchObject({ unchanged: 3 });
    now = '2026-03-20';
    expect((await library.reload({ who: 'ada' })).added).toEqual(['soon']);
  });
});

describe('several at once', () => {
  it('runs one reload at a time: who asks meanwhile is told who runs it and gets its result', async () => {
    const folder = three();
    const library = await open(folder);
    put(folder, 'dell.md', article('Dell'));
    const progress: string[] = [];
    const first = library.reload({ who: 'ada' });
    const second = library.reload({ who: 'jo', onProgress: ({ stage }) => progress.push(stage) });
    expect(library.running).toMatchObject({ who: 'ada', since: clock() });
    const [one, two] = await Promise.all([first, second]);
    expect(one.joined).toBeUndefined();
    expect(two.joined).toBe('ada');
    expect(two.current).toBe(one.current);
    expect(two.added).toEqual(['dell']);
    expect(progress).toContain('indexing');
    expect(library.running).toBeNull();
  });

  it('starts a reload of its own for who must not be served by an earlier look', async () => {
    const folder = three();
    const library = await open(folder);
    const first = library.reload({ who: 'ada' });
    put(folder, 'dell.md', article('Dell'));
    const report = await library.reload({ who: 'jo', afterRunning: true });
    await first;
    expect(report.joined).toBeUndefined();
    expect(idsOf(library)).toContain('dell');
  });

  it('tells listeners once a reload, and goes on when one of them fails', async () => {
    const folder = three();
    const { log, lines } = keptLog();
    const library = await open(folder, { log });
    const heard: string[][] = [];
    library.onReload(() => {
      throw new Error('no channel');
    });
    const stop = library.onReload(({ added }) => heard.push([...added]));
    put(folder, 'dell.md', article('Dell'));
    await Promise.all([library.reload({ who: 'ada' }), library.reload({ who: 'jo' })]);
    stop();
    await library.reload({ who: 'ada' });
    expect(heard).toEqual([['dell']]);
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(2);
  });

  it('serves two libraries on one folder', async () => {
    const folder = three();
    const cacheDir = newFolder();
    const [one, two] = await Promise.all([open(folder, { cacheDir }), open(folder, { cacheDir })]);
    put(folder, 'dell.md', article('Dell'));
    const reports = await Promise.all([one.reload({ who: 'ada' }), two.reload({ who: 'jo' })]);
    expect(reports.map(({ added }) => added)).toEqual([['dell'], ['dell']]);
    expect(one.current.version).toBe(two.current.version);
    expect((await one.auditLog.read()).map(({ who }) => who).toSorted()).toEqual(['ada', 'jo']);
  });

  it('does not grow open files or memory over 200 reloads', async () => {
    const folder = three();
    const library = await open(folder, { cacheDir: newFolder() });
    const files = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const heap = () => {
      collect();
      return getHeapStatistics().used_heap_size / 2 ** 20;
    };
    const reloads = async (count: number) => {
      for (let round = 0; round < count; round += 1) {
        put(folder, 'arn.md', article(round % 2 === 0 ? 'Arnfold' : 'arn'));
        await library.reload({ who: 'ada' });
      }
    };
    await reloads(50);
    const before = { files: files(), heap: heap() };
    await reloads(150);
    expect(files()).toBeLessThanOrEqual(before.files + 2);
    expect(heap()).toBeLessThan(before.heap + 3);
    expect(library.current.passages.index.segments.length).toBeLessThan(12);
  });
});
