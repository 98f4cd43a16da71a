/** How an interaction ended, as the log and the metrics count it. */
export type InteractionOutcome =
  | 'answered'
  /** Answered with "nothing found". */
  | 'nothing-found'
  /** The asker was told what is wrong: an option that can't be used, no permission, a button that is out of date. */
  | 'refused'
  /** Too many questions in a row; the asker was told when to go on. */
  | 'rate-limited'
  /** An unexpected error, or Discord did not take the answer; the asker got a reference if anything could reach them. */
  | 'failed';

/** What is known of one interaction when it is over. */
export interface InteractionRecord {
  /** `status`, `article log`, `button:page`, `autocomplete:status`: one of a bounded set, never what was typed. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** From receiving it to the end of the answer. */
  readonly durationMs: number;
  readonly corpusVersion: string;
  /** Discord's id of the interaction, or of the message. */
  readonly interactionId: string;
  /** Shown to the asker when something went wrong, and found again in the log. */
  readonly reference?: string;
  readonly error?: unknown;
  /** Who asked and what; written down only when LOG_QUERIES says so. */
  readonly asked?: { readonly userId: string; readonly text: string | null };
}

/** Whether it is the completion of an option, of which there is one for every key typed. */
export const isCompletion = ({ command }: Pick<InteractionRecord, 'command'>): boolean =>
  command.startsWith('autocomplete');
