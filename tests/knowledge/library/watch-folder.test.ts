import { describe, expect, it } from 'vitest';
import { article, idsOf, keptLog, newFolder, open, put } from './folder.ts';

describe('watching', () => {
  it('reloads by itself when the folder has settled, and not for dot files', async () => {
    const folder = newFolder();
    put(folder, 'arn.md', article('Arn'));
    const library = await open(folder, { watch: true, settledAfter: 30 });
    const reloaded = new Promise<readonly string[]>((done) => {
      library.onReload(({ added }) => done(added));
    });
    put(folder, '.half-written.part', 'x');
    put(folder, 'brel.md', article('Brel'));
    expect(await reloaded).toEqual(['brel']);
    expect(idsOf(library)).toEqual(['arn', 'brel']);
  });

  it('tells the log of each file that does not load, once', async () => {
    const folder = newFolder();
    put(folder, 'arn.md', article('Arn'));
    const { log, lines } = keptLog();
    const library = await open(folder, { watch: true, settledAfter: 30, log });
    for (const file of ['brel.md', 'cus.md']) {
      const reloaded = new Promise((done) => library.onReload(done));
      put(folder, file, '---\nheadline: "x\n---\n');
      await reloaded;
    }
    await new Promise((next) => setImmediate(next));
    const told = lines.filter(({ message }) => message === 'a file did not load');
    expect(told.map(({ level, fields }) => [level, 'file' in fields && fields.file])).toEqual([
      ['warn', 'brel.md'],
      ['warn', 'cus.md'],
    ]);
  });
});
