/** Tells the first of several tries from those after it. */
export interface OnceEach {
  /** @returns whether nobody took this key before. */
  take(key: string): boolean;
  /** Lets a key be taken again: it came to nothing. */
  release(key: string): void;
}

const MOST_KEYS = 1_000;

/** Remembers the last thousand keys, for as long as the bot runs. */
export function onceEach(): OnceEach {
  const taken = new Set<string>();
  return {
    release: (key) => void taken.delete(key),
    take(key) {
      if (taken.has(key)) return false;
      const [oldest] = taken;
      if (oldest !== undefined && taken.size >= MOST_KEYS) taken.delete(oldest);
      taken.add(key);
      return true;
    },
  };
}
