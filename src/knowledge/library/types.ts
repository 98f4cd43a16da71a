import type { Rejection } from '../../corpus/read-article.ts';
import type { Knowledge } from '../knowledge.ts';

/** How far a reload is. */
export interface Progress {
  readonly stage: 'reading' | 'analysing' | 'indexing';
  readonly done: number;
  readonly total: number;
}

export interface ReloadRequest {
  /** For the audit log: a user id, `console`, `watch`. */
  readonly who: string;
  /** Goes ahead even if more than half of the articles would be dropped. */
  readonly confirm?: boolean | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Runs a reload of its own after the one that is running, which may have looked too early. */
  readonly afterRunning?: boolean | undefined;
}

/** What a reload did. `previous` and `current` are the same object when nothing changed. */
export interface ReloadReport {
  readonly previous: Knowledge;
  readonly current: Knowledge;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** Of all articles that are served now. */
  readonly problems: readonly { file: string; problem: string }[];
  readonly tookMs: number;
  /** Why nothing was changed, when a confirmation is asked for. */
  readonly needsConfirmation?: string;
  /** Why nothing was changed: the folder can't be read. */
  readonly failed?: string;
  /** Who had started this reload, when the asker joined one that was running. */
  readonly joined?: string;
}

/** A reload that is running. */
export interface RunningReload {
  readonly who: string;
  readonly since: Date;
  readonly progress: Progress;
}

/** Holds the current `Knowledge` and replaces it. A failed reload costs nothing of what is there. */
export interface Library {
  readonly current: Knowledge;
  /** The reload that is running now. */
  readonly running: RunningReload | null;
  /** The folder of the articles, absolute. */
  readonly seedsDir: string;
  /** Where the snapshot, the audit log and removed articles are kept; null: nothing is kept. */
  readonly cacheDir: string | null;
  /** One at a time: who asks while one runs gets its result. */
  reload(request: ReloadRequest): Promise<ReloadReport>;
  /** Calls the listener after each finished reload; returns how to stop that. */
  onReload(listener: (report: ReloadReport) => void): () => void;
  close(): Promise<void>;
}

/** What the library needs of a logger; pino has it. */
export interface LibraryLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface LibraryOptions {
  readonly seedsDir: string;
  /** Without it nothing is kept on disk. */
  readonly cacheDir?: string | undefined;
  /** Reloads by itself some seconds after the folder settles. */
  readonly watch?: boolean | undefined;
  readonly clock: () => Date;
  readonly log: LibraryLog;
}
