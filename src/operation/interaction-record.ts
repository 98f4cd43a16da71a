/** How an interaction ended, as the log and the metrics count it. */
export const OUTCOMES = [
  /** Answered from the articles. */
  'answered',
  /** Answered with "nothing found". */
  'nothing-found',
  /** An option, a button or a text that can't be used; the asker was told. */
  'invalid',
  /** Only for moderators; the asker was told. */
  'refused',
  /** Too many questions in a row; the asker was told when to go on. */
  'limited',
  /** An unexpected error; the asker got a reference. */
  'failed',
  /** Discord no longer accepted the answer, or did not take it after the retries. */
  'undelivered',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is known of one interaction when it is over. */
export interface InteractionRecord {
  /** The command's name as declared, `article add`; `page`, `context`, … for a button; `unknown` for anything else. Never what was typed. */
  readonly command: string;
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal' | 'message';
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** The knowledge it was answered from; null when no answer was made. */
  readonly corpusVersion: string | null;
  readonly interactionId: string;
  /** The shard it came by; absent in a process without shards. */
  readonly shard?: number;
  /** Shown to the asker when something went wrong, and found again in the log. */
  readonly reference?: string;
  readonly error?: unknown;
  /** Who asked and what; written down only when LOG_QUERIES says so. */
  readonly asked?: { readonly user: string; readonly text: string };
}
