import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../src/operation/readiness.ts';

const UP = { shard: 0, ready: true, latencyMs: 40 };
const DOWN = { shard: 1, ready: false, latencyMs: null };

describe('readinessOf', () => {
  it.each([
    ['everything is there', { corpusLoaded: true, shards: [UP], stopping: false }, true, ''],
    ['the corpus is being loaded', { corpusLoaded: false, shards: [UP], stopping: false }, false, 'corpus'],
    [
      'nobody has logged in yet',
      { corpusLoaded: true, shards: null, stopping: false },
      false,
      'not connected',
    ],
    ['one shard is down', { corpusLoaded: true, shards: [UP, DOWN], stopping: false }, false, 'not ready: 1'],
    ['the bot is stopping', { corpusLoaded: true, shards: [UP], stopping: true }, false, 'stopping'],
  ])('when %s', (_when, facts, ready, waitingFor) => {
    const readiness = readinessOf(facts);
    expect(readiness.ready).toBe(ready);
    expect(readiness.waitingFor.join()).toContain(waitingFor);
    expect(readiness.waitingFor.length === 0).toBe(ready);
  });
});
