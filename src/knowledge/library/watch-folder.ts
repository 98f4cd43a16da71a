import { basename } from 'node:path';
import { failureFields } from './failure-fields.ts';
import type { LibraryLog } from './types.ts';

/** How long nothing must have changed before a reload, in milliseconds. */
const SETTLED = 3000;

export interface FolderWatch {
  close(): Promise<void>;
}

/** Calls back some seconds after the folder, or what is below it, has stopped changing. */
export async function watchFolder(
  root: string,
  onSettled: () => void,
  log: LibraryLog,
  settled = SETTLED,
): Promise<FolderWatch> {
  const { watch } = await import('chokidar');
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path !== root && basename(path).startsWith('.'),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, settled);
  });
  watcher.on('error', (error) =>
    log.error(failureFields(error), 'the folder can no longer be watched; use /reload'),
  );
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
