import type { Knowledge } from './knowledge.ts';

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
  readonly confirm?: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What a reload did. `previous` and `current` are the same object when nothing changed. */
export interface ReloadReport {
  readonly previous: Knowledge;
  readonly current: Knowledge;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly rejected: readonly { file: string; reason: string }[];
  readonly problems: readonly { file: string; problem: string }[];
  readonly tookMs: number;
  /** Why nothing was changed, when a confirmation is asked for. */
  readonly needsConfirmation?: string;
}

/** Holds the current `Knowledge` and replaces it. A failed reload costs nothing of what is there. */
export interface Library {
  readonly current: Knowledge;
  reload(request: ReloadRequest): Promise<ReloadReport>;
  /** Calls the listener after each finished reload; returns how to stop that. */
  onReload(listener: (report: ReloadReport) => void): () => void;
  close(): Promise<void>;
}
