import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyserVersion } from '../../../src/knowledge/library/analyser-version.ts';
import { readShipped, writeShipped } from '../../../src/knowledge/library/shipped.ts';
import { article, idsOf, newFolder, open, put } from './folder.ts';

const NAMES = ['Arden', 'Bell', 'Corve'];

/** A folder, a copy of it somewhere else, and what a build read out of the first. */
async function built() {
  const [folder, copy] = [newFolder(), newFolder()];
  for (const name of NAMES) for (const to of [folder, copy]) put(to, `${name}.md`, article(name));
  const shippedFile = join(newFolder(), 'shipped.bin');
  await writeShipped(folder, shippedFile);
  return { copy, shippedFile, analyser: await analyserVersion() };
}

describe('what the build read out of the articles', () => {
  it('serves a first start, wherever the same files lie', async () => {
    const { copy, shippedFile, analyser } = await built();
    expect([...((await readShipped(copy, analyser, shippedFile))?.shelf.keys() ?? [])]).toHaveLength(3);
    const [quick, slow] = [await open(copy, { shippedFile }), await open(copy, { shippedFile: null })];
    expect(quick.current.version).toBe(slow.current.version);
    expect([...quick.current.analyses.values()].map(({ quotations }) => quotations)).toEqual(
      [...slow.current.analyses.values()].map(({ quotations }) => quotations),
    );
    const [one, other] = [quick, slow].map(({ current }) =>
      current.passages.search('Who keeps the lights on in Bell?').map(({ span, score }) => ({ span, score })),
    );
    expect(one).toEqual(other);
  });

  it('leaves out files that are changed, broken or gone', async () => {
    const { copy, shippedFile, analyser } = await built();
    put(copy, 'Arden.md', article('Elsewhere'));
    put(copy, 'Bell.md', '---\nheadline: "x\n---\n');
    unlinkSync(join(copy, 'Corve.md'));
    expect(await readShipped(copy, analyser, shippedFile)).toBeNull();
    const library = await open(copy, { shippedFile });
    expect(idsOf(library)).toEqual(['Arden']);
    expect(library.current.article('Arden')?.headline).toBe('Elsewhere');
    expect(library.current.rejected.map(({ file }) => file)).toEqual(['Bell.md']);
    expect([...library.current.lastGood]).toEqual([]);
  });

  it('is not needed, nor taken when it is damaged or of another version', async () => {
    const { copy, shippedFile, analyser } = await built();
    expect(await readShipped(copy, 'other', shippedFile)).toBeNull();
    writeFileSync(shippedFile, 'no snapshot');
    expect(await readShipped(copy, analyser, shippedFile)).toBeNull();
    expect(await readShipped(copy, analyser, join(copy, 'nowhere.bin'))).toBeNull();
    expect(idsOf(await open(copy, { shippedFile }))).toEqual(NAMES);
  });
});
