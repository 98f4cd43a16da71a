import type { Logger } from 'pino';
import type { InteractionRecord, Outcome } from './interaction-record.ts';

/** An answer that took longer than this is worth somebody's attention: Discord waits three seconds. */
const SLOW_MS = 1500;

const ERRORS: ReadonlySet<Outcome> = new Set(['failed']);
const WARNINGS: ReadonlySet<Outcome> = new Set(['undelivered']);

function levelOf({ outcome, kind, durationMs }: InteractionRecord): 'error' | 'warn' | 'info' | 'debug' {
  if (ERRORS.has(outcome)) return 'error';
  if (WARNINGS.has(outcome) || durationMs > SLOW_MS) return 'warn';
  return kind === 'autocomplete' ? 'debug' : 'info';
}

/**
 * Writes the one line of an interaction. The text of questions and the names of users stay out of it unless the
 * configuration asks for them.
 */
export function logInteraction(log: Logger, record: InteractionRecord, logQueries: boolean): void {
  const { error, asked, durationMs, ...fields } = record;
  log[levelOf(record)](
    {
      ...fields,
      durationMs: Math.round(durationMs * 10) / 10,
      ...(error === undefined ? {} : { err: error }),
      ...(logQueries && asked ? { user: asked.user, text: asked.text } : {}),
    },
    'interaction',
  );
}
