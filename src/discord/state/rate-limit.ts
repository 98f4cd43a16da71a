import type { Clock } from '../../answers/context.ts';

/** How often one user may ask. */
export interface RateLimit {
  /** Takes one turn of a user; null when there was one. */
  take(userId: string): Wait | null;
}

/** A user has to wait. */
export interface Wait {
  readonly milliseconds: number;
  /** Not the first try since the last turn: the user was told already. */
  readonly again: boolean;
}

interface Bucket {
  readonly turns: number;
  readonly at: number;
  readonly refused: boolean;
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
      if (burst === 0 || intervalMs === 0) return null;
      const now = clock().getTime();
      if (buckets.size >= MOST_USERS) forgetFullOnes(now);
      const bucket = buckets.get(userId) ?? { turns: burst, at: now, refused: false };
      const turns = Math.min(burst, bucket.turns + Math.max(0, now - bucket.at) / intervalMs);
      const refused = turns < 1;
      buckets.set(userId, { turns: refused ? turns : turns - 1, at: now, refused });
      return refused ? { milliseconds: Math.ceil((1 - turns) * intervalMs), again: bucket.refused } : null;
    },
  };
}
