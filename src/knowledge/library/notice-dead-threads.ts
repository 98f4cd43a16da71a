import type { Tinypool } from 'tinypool';
import type { LibraryLog } from './types.ts';

type Thread = Tinypool['threads'][number];

export interface ThreadWatch {
  /** To be called whenever the pool may have started threads. */
  look(): void;
  /** Threads that end from now on are meant to. */
  stop(): void;
}

/** Tells a pool of threads that ended: by itself it waits for their answers until the time limit. */
export function noticeDeadThreads(pool: Tinypool, log: LibraryLog): ThreadWatch {
  const watched = new WeakSet<Thread>();
  let stopped = false;
  // What befalls a thread without work, such as being ended.
  pool.on('error', (error: unknown) => log.debug({ err: error }, 'a thread without work has ended'));
  return {
    look() {
      for (const thread of pool.threads) {
        if (watched.has(thread)) continue;
        watched.add(thread);
        thread.once('exit', (status: unknown) => {
          if (!stopped) thread.emit('error', new Error(`its thread ended with status ${String(status)}`));
        });
      }
    },
    stop() {
      stopped = true;
    },
  };
}
