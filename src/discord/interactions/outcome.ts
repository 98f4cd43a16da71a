/** How an interaction ended. */
export type Ending =
  | 'answered'
  /** The asker was told what is wrong: an option that can't be used, no permission, a button that is out of date. */
  | 'refused'
  | 'rate-limited'
  /** An unexpected error; the asker got the reference. */
  | 'failed';

/** What is known of one interaction when it is over: for the log, the metrics and whoever else listens. */
export interface Outcome {
  readonly ending: Ending;
  /** `status`, `article log`, `message`, `Find sources`, `button:page`, `autocomplete:status`. */
  readonly command: string;
  /** Discord's id of the interaction, or of the message. */
  readonly id: string;
  readonly userId: string;
  readonly guildId: string | null;
  readonly durationMs: number;
  readonly corpusVersion: string;
  /** The question as a line of the console, once it was understood. */
  readonly asked?: string;
  /** The answer said that the articles hold nothing of what was asked. */
  readonly nothingFound?: boolean;
  /** What the asker was told to quote; only when it failed. */
  readonly reference?: string;
  readonly error?: unknown;
}
