import { describe, expect, it } from 'vitest';
import { article, idsOf, newFolder, open, put } from './folder.ts';

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
});
