import type { Rejection } from '../../corpus/read-article.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ArticleEdits } from './article-edits.ts';
import type { AuditLog } from './audit-log.ts';

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
  /** Ids of articles that are meant to go: they need no confirmation. */
  readonly expectedRemovals?: readonly string[] | undefined;
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

/** What would become of an article that is not in the folder yet. */
export interface ArticleCheck {
  readonly analysis: ArticleAnalysis | null;
  /** Why it would not load. */
  readonly rejection: Rejection | null;
  readonly problems: readonly string[];
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
  /** Adds and removes article files; a reload is needed to serve what changed. */
  readonly edits: ArticleEdits;
  /** What moderators did, and when. */
  readonly auditLog: AuditLog;
  /** What an article's bytes would be read as under that file name, near copies of it included. */
  check(file: string, bytes: Uint8Array): Promise<ArticleCheck>;
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
  /** How long the folder must have been quiet before that, in milliseconds; 3000 by default. */
  readonly settledAfter?: number | undefined;
  /** Awaited before new knowledge is served, at the start and by each reload: prepares what is asked of it first. */
  readonly beforeServed?: ((knowledge: Knowledge) => Promise<void>) | undefined;
  /** Called while the articles are read for the first time. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What worker threads load; by default the compiled worker of this program, if it is compiled. */
  readonly workerFile?: string | null | undefined;
  /** What the build read out of the articles that come with the program; by default that of this program, if it is built. */
  readonly shippedFile?: string | null | undefined;
  /** How long a thread may take for an article, in milliseconds. */
  readonly timeLimit?: number | undefined;
  readonly clock: () => Date;
  readonly log: LibraryLog;
}
