import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code that decides what is read out of an article, from this file: whole folders, and single modules beside them. */
const FOLDERS = ['../../language/', '../../corpus/'];
const MODULES = ['../analysis', '../near-copies', '../search/article-words'];

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ['.js', '.ts', '.json'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Names the way articles are read: a hash of the code that does it, so that results kept from another version are never
 * taken for this one's, whoever forgot to count up a number.
 */
export async function analyserVersion(): Promise<string> {
  const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const own = extname(fileURLToPath(import.meta.url));
  const files = [
    ...(await Promise.all(FOLDERS.map((folder) => filesBelow(pathOf(folder))))).flat(),
    ...MODULES.map((module) => pathOf(module) + own),
  ].sort();
  const digest = createHash('sha256');
  for (const content of await Promise.all(files.map((file) => readFile(file))))
    digest.update(content).update('\0');
  return digest.digest('hex').slice(0, 16);
}
