/** What to do about a gateway: nothing, connect anew, or end the process. */
export type WatchdogVerdict = 'fine' | 'reconnect' | 'give-up';

export interface WatchdogLimits {
  /** A shard that was not heard for so long is connected anew. */
  readonly silentAfterMs: number;
  /** A shard that was not heard for so long after that ends the process. */
  readonly giveUpAfterMs: number;
}

/**
 * Discord's heartbeat comes every 41 s and discord.js itself reconnects when one is not acknowledged, so two minutes
 * of silence mean that its own reconnection has failed twice.
 */
export const WATCHDOG_LIMITS: WatchdogLimits = { silentAfterMs: 120_000, giveUpAfterMs: 120_000 };

export interface Watchdog {
  /** A shard gave a sign of life: any packet, or the acknowledgement of a heartbeat. */
  heard(shard: number): void;
  /** Starts listening to exactly these shards, as if each had just been heard. */
  listenTo(shards: readonly number[]): void;
  /** Judges the silence. To be called every few seconds. */
  check(): { verdict: WatchdogVerdict; silentShards: number[] };
}

/**
 * Watches over the silence of a gateway's shards. Pure logic: the clock is injected and nothing happens by itself.
 * A pause of the whole process (a suspended machine, a stopped container) is no silence: nobody was listening.
 * @param now milliseconds of a clock that never jumps.
 */
export function createWatchdog(now: () => number, limits: WatchdogLimits = WATCHDOG_LIMITS): Watchdog {
  const lastHeard = new Map<number, number>();
  let reconnectedAt: number | null = null;
  let lastCheck = now();

  const forgivePauses = (moment: number) => {
    if (moment - lastCheck > limits.silentAfterMs / 2) {
      for (const shard of lastHeard.keys()) lastHeard.set(shard, moment);
      if (reconnectedAt !== null) reconnectedAt = moment;
    }
    lastCheck = moment;
  };

  return {
    heard(shard) {
      lastHeard.set(shard, now());
    },
    listenTo(shards) {
      lastHeard.clear();
      for (const shard of shards) lastHeard.set(shard, now());
    },
    check() {
      const moment = now();
      forgivePauses(moment);
      const silentShards = [...lastHeard]
        .filter(([, heard]) => moment - heard >= limits.silentAfterMs)
        .map(([shard]) => shard);
      if (silentShards.length === 0) {
        reconnectedAt = null;
        return { verdict: 'fine', silentShards };
      }
      if (reconnectedAt === null) {
        reconnectedAt = moment;
        return { verdict: 'reconnect', silentShards };
      }
      const verdict = moment - reconnectedAt >= limits.giveUpAfterMs ? 'give-up' : 'fine';
      return { verdict, silentShards };
    },
  };
}
