import { createHash } from 'node:crypto';
import { readdir, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SNAPSHOT = 'snapshot.bin';
/** Snapshots of other folders are kept, the newest first, up to so many and so much. */
const MOST_SNAPSHOTS = 8;
const MOST_BYTES = 2 * 1024 ** 3;

/** Where a library keeps what it may lose (the snapshot) and what it may not (the audit log, removed articles). */
export interface CacheFolder {
  readonly snapshot: string;
  readonly auditLog: string;
  readonly trash: string;
}

/** Each folder of articles has a folder of its own below the cache. @param root absolute */
export function cacheFolder(cacheDir: string, root: string): CacheFolder {
  const own = join(cacheDir, createHash('sha256').update(root).digest('hex').slice(0, 16));
  return { snapshot: join(own, SNAPSHOT), auditLog: join(own, 'audit.jsonl'), trash: join(own, 'trash') };
}

/** Half-written files older than this were left by a process that was killed, in milliseconds. */
const ABANDONED = 3_600_000;

/** Deletes what killed processes left half-written in a folder of the cache. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith('.') && name.endsWith('.part'))) {
    const path = join(folder, name);
    const file = await stat(path).catch(() => null);
    if (file && file.mtimeMs < Date.now() - ABANDONED) await unlink(path).catch(() => undefined);
  }
}

/** Deletes the oldest snapshots beyond the limits, never the one given. Audit logs and removed articles stay. */
export async function pruneSnapshots(cacheDir: string, keep: string): Promise<void> {
  const folders = await readdir(cacheDir).catch(() => []);
  const found = await Promise.all(
    folders.map(async (folder) => {
      await sweep(join(cacheDir, folder));
      const path = join(cacheDir, folder, SNAPSHOT);
      const file = await stat(path).catch(() => null);
      return file ? [{ path, size: file.size, at: file.mtimeMs }] : [];
    }),
  );
  const snapshots = found
    .flat()
    .sort((a, b) => Number(b.path === keep) - Number(a.path === keep) || b.at - a.at);
  let bytes = 0;
  for (const [rank, { path, size }] of snapshots.entries()) {
    bytes += size;
    if (path === keep || (rank < MOST_SNAPSHOTS && bytes <= MOST_BYTES)) continue;
    await unlink(path).catch(() => undefined);
    // Only a folder that holds no audit log and no removed article goes with it.
    await rmdir(dirname(path)).catch(() => undefined);
  }
}
