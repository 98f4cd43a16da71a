import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Put in by the build, which has all of the analysing code in one file: that file's hash. */
declare const ANALYSER_VERSION: string | undefined;

/** The code that decides what is read out of an article, from this file: whole folders, and single modules beside them. */
const FOLDERS = ['../../language/', '../../corpus/'];
const MODULES = ['./analyse-files.ts', '../analysis.ts', '../near-copies.ts', '../search/article-words.ts'];

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ['.ts', '.json'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The sources that decide what is read out of an article. A test compares them with what the build puts together. */
export async function analysingSources(): Promise<string[]> {
  const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const folders = await Promise.all(FOLDERS.map((folder) => filesBelow(pathOf(folder))));
  return [...folders.flat(), ...MODULES.map(pathOf)].sort();
}

async function versionOfSources(): Promise<string> {
  const digest = createHash('sha256');
  const contents = (await analysingSources()).map((file) => readFile(file));
  for (const content of await Promise.all(contents)) digest.update(content).update('\0');
  return digest.digest('hex').slice(0, 16);
}

/**
 * Names the way articles are read: a hash of the code that does it, so that results kept from another version are never
 * taken for this one's, whoever forgot to count up a number.
 */
export const analyserVersion = (): Promise<string> =>
  typeof ANALYSER_VERSION === 'string' ? Promise.resolve(ANALYSER_VERSION) : versionOfSources();
