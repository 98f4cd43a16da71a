import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../corpus/article-file.ts';
import { readSeed } from '../../corpus/seeds-folder.ts';
import { createDictionary } from '../search/dictionary.ts';
import { createAnalyser } from './analyser.ts';
import { analyserVersion } from './analyser-version.ts';
import { numberResults } from './number-results.ts';
import { readFolder } from './read-folder.ts';
import { type NumberedShelf, readSnapshot, writeSnapshot } from './snapshot.ts';

/** In place of a folder's path: the same articles are of use wherever they lie. */
const ROOT = 'the articles that come with the program';

/** What the build read out of the articles that come with the program; null when it runs from its sources. */
function shippedFile(): string | null {
  const file = fileURLToPath(new URL('./shipped.bin', import.meta.url));
  return import.meta.url.endsWith('.js') && existsSync(file) ? file : null;
}

/** Reads the articles that come with the program, so that its first start needs not. Called by the build. */
export async function writeShipped(seedsDir: string, path: string): Promise<void> {
  const dictionary = createDictionary();
  const { analyse, close } = createAnalyser({
    root: seedsDir,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    workerFile: null,
  });
  const { shelf } = await readFolder({
    root: seedsDir,
    previous: new Map(),
    today: new Date().toISOString().slice(0, 10),
    now: Date.now(),
    analyse: numberResults(analyse, dictionary),
    onProgress: () => {},
  });
  await close();
  const entries = [...shelf].map(([file, entry]) => [file, { ...entry, stamp: null }] as const);
  const key = { analyser: await analyserVersion(), root: ROOT };
  await writeSnapshot(path, { shelf: new Map(entries), dictionary }, key);
}

/** What the build read of those of the folder's files that are still the same to the byte; null when it is of no use. */
export async function readShipped(
  seedsDir: string,
  analyser: string,
  path = shippedFile(),
): Promise<NumberedShelf | null> {
  if (path === null) return null;
  const kept = await readSnapshot(path, { analyser, root: ROOT }).catch(() => null);
  if (!kept) return null;
  const hashes = await Promise.all(
    [...kept.shelf.keys()].map((file) => readSeed(seedsDir, file).then(hashOf, () => null)),
  );
  const same = [...kept.shelf].filter(([, { hash }], at) => hash === hashes[at]);
  return same.length > 0 ? { ...kept, shelf: new Map(same) } : null;
}
