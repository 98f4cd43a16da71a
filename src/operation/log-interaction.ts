import type { Logger } from 'pino';
import { type InteractionRecord, isCompletion } from './interaction-record.ts';

/** An answer that took longer than this is worth somebody's attention: Discord waits three seconds for a first sign. */
const SLOW_MS = 2500;

function levelOf(record: InteractionRecord): 'error' | 'warn' | 'info' | 'debug' {
  if (record.outcome === 'failed') return 'error';
  if (record.durationMs > SLOW_MS) return 'warn';
  return isCompletion(record) ? 'debug' : 'info';
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/**
 * Writes the one line of an interaction. The text of questions and the names of users stay out of it unless the
 * configuration asks for them.
 */
export function logInteraction(log: Logger, record: InteractionRecord, logQueries: boolean): void {
  const { error, asked, durationMs, ...fields } = record;
  log[levelOf(record)](
    {
      ...fields,
      durationMs: rounded(durationMs),
      ...(error === undefined ? {} : { err: error }),
      ...(logQueries && asked ? { userId: asked.userId, text: asked.text } : {}),
    },
    'interaction',
  );
}
