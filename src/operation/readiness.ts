import type { Readiness } from './http-server.ts';
import type { ShardState } from './metrics.ts';

/** What being ready depends on. */
export interface ReadinessFacts {
  readonly corpusLoaded: boolean;
  /** null before the first login and while a new client takes the place of a silent one. */
  readonly shards: readonly ShardState[] | null;
  readonly stopping: boolean;
}

/** The bot can answer when the corpus is loaded, every shard of the gateway is ready, and nobody asked it to stop. */
export function readinessOf({ corpusLoaded, shards, stopping }: ReadinessFacts): Readiness {
  const down = (shards ?? []).filter(({ ready }) => !ready).map(({ shard }) => shard);
  const waitingFor = [
    ...(stopping ? ['the bot is stopping'] : []),
    ...(corpusLoaded ? [] : ['the corpus is being loaded']),
    ...(shards === null || shards.length === 0 ? ['the gateway is not connected'] : []),
    ...(down.length > 0 ? [`shards that are not ready: ${down.join(', ')}`] : []),
  ];
  return { ready: waitingFor.length === 0, waitingFor };
}
