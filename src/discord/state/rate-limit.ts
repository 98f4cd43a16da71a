import type { Clock } from '../../answers/context.ts';

/** How often one user may ask. */
export interface RateLimit {
  /** Takes one turn of a user. @returns 0, or how many milliseconds the user has to wait. */
  take(userId: string): number;
}

interface Bucket {
  turns: number;
  at: number;
}

const MOST_USERS = 10_000;

/** A token bucket per user: `burst` turns at once, then one in `intervalMs`. Either of them 0 switches it off. */
export function createRateLimit(burst: number, intervalMs: number, clock: Clock): RateLimit {
  const buckets = new Map<string, Bucket>();
  const forgetFullOnes = (now: number) => {
    for (const [user, { turns, at }] of buckets) {
      if (turns + (now - at) / intervalMs >= burst) buckets.delete(user);
    }
  };
  return {
    take(userId) {
      if (burst === 0 || intervalMs === 0) return 0;
      const now = clock().getTime();
      if (buckets.size >= MOST_USERS) forgetFullOnes(now);
      const bucket = buckets.get(userId) ?? { turns: burst, at: now };
      const turns = Math.min(burst, bucket.turns + Math.max(0, now - bucket.at) / intervalMs);
      const wait = turns >= 1 ? 0 : Math.ceil((1 - turns) * intervalMs);
      buckets.set(userId, { turns: wait === 0 ? turns - 1 : turns, at: now });
      return wait;
    },
  };
}
