import { type Client, Events, Status } from 'discord.js';

/** What the operator's side wants to hear of the gateway's connections. */
export interface GatewayListener {
  /** A sign of life: a packet, or the acknowledgement of a heartbeat. */
  heard(shard: number): void;
  /** The shard is connected and gets events: for the first time, with its old session, or with a new one. */
  connected(shard: number, how: 'first' | 'resumed' | 'new-session'): void;
  disconnected(shard: number): void;
  /** Discord closed a shard for good; discord.js does not try again. */
  closedForGood(shard: number, code: number): void;
}

/** One connection as it is at the moment. */
export interface ShardView {
  readonly shard: number;
  readonly ready: boolean;
  /** Round trip of the last heartbeat in ms; null before the first. */
  readonly latencyMs: number | null;
}

export interface GatewayView {
  shards(): ShardView[];
  /** Looks for heartbeats acknowledged since the last look; discord.js has no event for them. */
  listenForHeartbeats(): void;
}

/** Watches the connections of a client that is about to log in. */
export function watchGateway(client: Client, listener: GatewayListener): GatewayView {
  const seen = new Set<number>();
  const heartbeats = new Map<number, number>();
  client.on(Events.Raw, (_packet, shard) => listener.heard(shard));
  client.on(Events.ShardReady, (shard) => {
    listener.connected(shard, seen.has(shard) ? 'new-session' : 'first');
    seen.add(shard);
  });
  client.on(Events.ShardResume, (shard) => listener.connected(shard, 'resumed'));
  client.on(Events.ShardReconnecting, (shard) => listener.disconnected(shard));
  client.on(Events.ShardDisconnect, ({ code }, shard) => listener.closedForGood(shard, code));
  return {
    shards: () =>
      [...client.ws.shards.values()].map(({ id, status, ping }) => ({
        shard: id,
        ready: status === Status.Ready,
        latencyMs: ping < 0 ? null : ping,
      })),
    listenForHeartbeats() {
      for (const { id, lastPingTimestamp } of client.ws.shards.values()) {
        if (lastPingTimestamp !== (heartbeats.get(id) ?? -1)) listener.heard(id);
        heartbeats.set(id, lastPingTimestamp);
      }
    },
  };
}
