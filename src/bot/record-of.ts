import type { Outcome } from '../discord/interactions/outcome.ts';
import type { InteractionRecord } from '../operation/interaction-record.ts';

/** What the Discord front end reports of an interaction, as the log and the metrics take it. */
export function recordOf(outcome: Outcome): InteractionRecord {
  const { ending, nothingFound, id, userId, asked, command, durationMs, corpusVersion } = outcome;
  return {
    command,
    outcome: ending === 'answered' && nothingFound ? 'nothing-found' : ending,
    durationMs,
    corpusVersion,
    interactionId: id,
    ...(outcome.reference === undefined ? {} : { reference: outcome.reference }),
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
    asked: { userId, text: asked ?? null },
  };
}
