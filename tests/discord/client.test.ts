import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';

afterEach(() => vi.unstubAllEnvs());

const options = (shards: number | 'auto') => {
  const client = createClient({ apiUrl: 'http://127.0.0.1:9/api', shards });
  const { shards: ids, shardCount } = client.options;
  void client.destroy();
  return { ids, shardCount };
};

it.each(['1', '3', 'auto'])(
  "takes its shards from its settings, not from the environment's SHARDS=%s, which discord.js would read itself",
  (value) => {
    vi.stubEnv('SHARDS', value);
    expect(options(1)).toEqual({ ids: [0], shardCount: 1 });
    expect(options(3)).toEqual({ ids: [0, 1, 2], shardCount: 3 });
    expect(options('auto').ids).toBe('auto');
  },
);
