import { type Dirent, stat as statWithCallback } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { MAX_ARTICLE_BYTES } from './decode.ts';
import type { Rejection } from './read-article.ts';

/** What a file looked like when it was listed: as long as this is the same, its content is taken to be the same. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
}

export interface FoundFile {
  /** The path below the folder, `/` between folders. */
  readonly file: string;
  readonly stamp: FileStamp;
}

export interface FolderListing {
  /** By name, in code unit order. */
  readonly files: readonly FoundFile[];
  /** Files that are refused before they are read, and folders that can't be listed (their path ends with `/`). */
  readonly rejected: readonly Rejection[];
  /** One for each extension that is passed over. */
  readonly ignored: readonly { readonly file: string; readonly problem: string }[];
}

/** The folder itself can't be listed: nothing is known of what it holds. */
export class UnreadableFolder extends Error {
  constructor(folder: string, cause: unknown) {
    super(`the folder ${folder} can't be read: ${reasonOf(cause)}`, { cause });
    this.name = 'UnreadableFolder';
  }
}

const EXTENSIONS = new Set(['.md', '.txt']);
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/u;
const DEEPEST = 32;
/** Files looked at together. */
const AT_ONCE = 256;
/** Half the time of the one in `fs/promises`, which counts when there are thousands. */
const stat = promisify(statWithCallback);

/** An operating system error in words, without the path that Node repeats in it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ENOTDIR: 'it is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

interface Scan {
  readonly root: string;
  readonly realRoot: string;
  readonly files: FoundFile[];
  readonly rejected: Rejection[];
  readonly ignored: Map<string, string[]>;
}

function passOver(scan: Scan, file: string): void {
  const extension = extname(file).toLowerCase();
  const others = scan.ignored.get(extension);
  if (others) others.push(file);
  else scan.ignored.set(extension, [file]);
}

async function look(scan: Scan, file: string, entry: Dirent): Promise<void> {
  const path = join(scan.root, file);
  try {
    if (entry.isSymbolicLink()) {
      const target = await realpath(path).catch((error: unknown) => {
        throw isMissing(error) ? new Error('a link that leads nowhere') : error;
      });
      if (target !== scan.realRoot && !target.startsWith(scan.realRoot + sep)) {
        scan.rejected.push({ file, reason: 'a link that leads out of the folder' });
        return;
      }
      if ((await stat(path)).isDirectory()) {
        scan.rejected.push({ file, reason: 'a link to a folder: its articles are read where they are' });
        return;
      }
    }
    if (!EXTENSIONS.has(extname(file).toLowerCase())) {
      passOver(scan, file);
      return;
    }
    const found = await stat(path);
    if (!found.isFile()) {
      scan.rejected.push({ file, reason: 'not a regular file' });
      return;
    }
    const { size, mtimeMs, ctimeMs, ino } = found;
    if (size > MAX_ARTICLE_BYTES) {
      scan.rejected.push({
        file,
        reason: `larger than 1 MiB (${(size / MAX_ARTICLE_BYTES).toFixed(1)} MiB)`,
      });
    } else scan.files.push({ file, stamp: { size, mtimeMs, ctimeMs, inode: ino } });
  } catch (error) {
    if (isMissing(error) && !entry.isSymbolicLink()) return;
    scan.rejected.push({ file, reason: reasonOf(error) });
  }
}

async function list(scan: Scan, below: string, depth: number): Promise<void> {
  const entries = await readdir(join(scan.root, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders: string[] = [];
  const candidates: { file: string; entry: Dirent }[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = below ? `${below}/${entry.name}` : entry.name;
    const extension = extname(entry.name).toLowerCase();
    if (entry.name.toLowerCase() === 'readme.md' && !entry.isDirectory()) continue;
    if (CONTROL.test(entry.name) || entry.name.includes('\uFFFD')) {
      const what = entry.isDirectory() ? 'folder' : 'file';
      scan.rejected.push({
        file: JSON.stringify(file),
        reason: `a ${what} name with control or broken characters`,
      });
    } else if (entry.isDirectory()) folders.push(file);
    else if (EXTENSIONS.has(extension) || entry.isSymbolicLink()) candidates.push({ file, entry });
    else passOver(scan, file);
  }
  for (let at = 0; at < candidates.length; at += AT_ONCE) {
    await Promise.all(candidates.slice(at, at + AT_ONCE).map(({ file, entry }) => look(scan, file, entry)));
  }
  for (const folder of folders) {
    if (depth >= DEEPEST)
      scan.rejected.push({ file: `${folder}/`, reason: `more than ${DEEPEST} folders deep` });
    else {
      await list(scan, folder, depth + 1).catch((error: unknown) => {
        if (!isMissing(error)) scan.rejected.push({ file: `${folder}/`, reason: reasonOf(error) });
      });
    }
  }
}

/**
 * Lists the articles of a folder and of the folders below it. Dot files and `README.md` are passed over.
 * @throws {UnreadableFolder} when the folder itself can't be listed
 */
export async function listSeeds(root: string): Promise<FolderListing> {
  try {
    const realRoot = await realpath(root);
    if (!(await lstat(realRoot)).isDirectory()) throw new Error('it is not a folder');
    const scan: Scan = { root: realRoot, realRoot, files: [], rejected: [], ignored: new Map() };
    await list(scan, '', 0);
    scan.files.sort((a, b) => (a.file < b.file ? -1 : 1));
    const ignored = [...scan.ignored].map(([extension, files]) => {
      const what = extension ? `the extension ${extension}` : 'no extension';
      const count = files.length === 1 ? 'one file' : `${files.length} files`;
      return {
        file: files[0] ?? '',
        problem: `ignored: ${count} with ${what}; articles are .md or .txt files`,
      };
    });
    return { files: scan.files, rejected: scan.rejected, ignored };
  } catch (error) {
    throw new UnreadableFolder(root, error);
  }
}

/** Reads a file that may grow meanwhile: never more than one byte above the limit, which is then refused as too large. */
export async function readSeed(root: string, file: string): Promise<Uint8Array> {
  const handle = await open(join(root, file), 'r');
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.allocUnsafe(Math.min(size, MAX_ARTICLE_BYTES) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0) return buffer.subarray(0, length);
      if (length < buffer.length) continue;
      if (length > MAX_ARTICLE_BYTES) return buffer.subarray(0, length);
      return await readGrown(handle, buffer.subarray(0, length));
    }
  } finally {
    await handle.close();
  }
}

/** The file is longer than it was when it was opened. */
async function readGrown(handle: Awaited<ReturnType<typeof open>>, begun: Uint8Array): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(MAX_ARTICLE_BYTES + 1);
  buffer.set(begun);
  let length = begun.length;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
