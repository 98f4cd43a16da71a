import { createDictionary } from '../search/dictionary.ts';
import { pruneSnapshots } from './cache-folder.ts';
import { failureFields } from './failure-fields.ts';
import { type NumberedShelf, readSnapshot, type SnapshotKey, writeSnapshot } from './snapshot.ts';
import type { LibraryLog } from './types.ts';
import { hasCode } from './write-aside.ts';

/** Keeps what was read on disk, so that the next start is quick. Nothing depends on it: every failure is only logged. */
export interface SnapshotKeeper {
  load(): Promise<NumberedShelf>;
  /** Writes in the background; of several shelves that come while it writes, the last one. */
  save(kept: NumberedShelf): void;
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>;
}

const nothingKept = (): NumberedShelf => ({ shelf: new Map(), dictionary: createDictionary() });

/**
 * Keeps a snapshot in a file. Whatever goes wrong is logged, and costs time at the next start, nothing else.
 * @param key of what the snapshot has to be made from to be of use
 */
export function keepSnapshot(
  path: string,
  cacheDir: string,
  key: SnapshotKey,
  log: LibraryLog,
): SnapshotKeeper {
  let waiting: NumberedShelf | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (waiting) {
      const kept = waiting;
      waiting = null;
      try {
        await writeSnapshot(path, kept, key);
        await pruneSnapshots(cacheDir, path);
      } catch (error) {
        log.warn(
          { path, ...failureFields(error) },
          'the snapshot could not be written; the next start reads all articles',
        );
      }
    }
    writing = null;
  }

  return {
    async load() {
      try {
        return await readSnapshot(path, key);
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) {
          const damage = error instanceof Error && !('code' in error) ? { why: error.message } : null;
          log.warn(
            { path, ...(damage ?? failureFields(error)) },
            'the snapshot is not used; all articles are read',
          );
        }
        return nothingKept();
      }
    },
    save(kept) {
      waiting = kept;
      writing ??= write();
    },
    idle: () => writing ?? Promise.resolve(),
  };
}

/** For a library without a cache folder. */
export const noSnapshot: SnapshotKeeper = {
  load: async () => nothingKept(),
  save: () => {},
  idle: async () => {},
};
