import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWatchdog } from '../../src/operation/gateway-watchdog.ts';

const LIMITS = { silentAfterMs: 120_000, giveUpAfterMs: 60_000 };
const CHECK_EVERY = 10_000;

function underWatch(shards: number[]) {
  let moment = 0;
  const watchdog = createWatchdog(() => moment, LIMITS);
  watchdog.listenTo(shards);
  /** Lets time pass with a check every ten seconds; collects what was to be done and when. */
  const pass = (ms: number, heard: (at: number) => number[] = () => []) => {
    const verdicts: string[] = [];
    for (const end = moment + ms; moment < end; ) {
      moment += CHECK_EVERY;
      for (const shard of heard(moment)) watchdog.heard(shard);
      const { verdict, silentShards } = watchdog.check();
      if (verdict !== 'fine') verdicts.push(`${verdict} ${silentShards.join()} at ${moment / 1000}`);
    }
    return verdicts;
  };
  return { watchdog, pass, jump: (ms: number) => (moment += ms) };
}

describe('createWatchdog', () => {
  it('lets a gateway be that is heard every heartbeat', () => {
    const { pass } = underWatch([0]);
    expect(pass(3_600_000, (at) => (at % 40_000 === 0 ? [0] : []))).toEqual([]);
  });

  it('connects a silent gateway anew once, then gives up', () => {
    const { pass } = underWatch([0]);
    expect(pass(180_000)).toEqual(['reconnect 0 at 120', 'give-up 0 at 180']);
  });

  it('starts afresh when the new connection is heard', () => {
    const { pass, watchdog } = underWatch([0]);
    expect(pass(130_000)).toEqual(['reconnect 0 at 120']);
    watchdog.listenTo([0]);
    expect(pass(100_000)).toEqual([]);
    expect(pass(80_000)).toEqual(['reconnect 0 at 250', 'give-up 0 at 310']);
  });

  it('notices one silent shard among many', () => {
    const { pass } = underWatch([0, 1, 2]);
    expect(pass(150_000, () => [0, 2])).toEqual(['reconnect 1 at 120']);
  });

  it('does not blame the gateway for a pause of the whole process', () => {
    const { pass, jump } = underWatch([0]);
    pass(50_000, () => [0]);
    jump(8 * 3_600_000);
    expect(pass(110_000)).toEqual([]);
  });

  it('watches nothing before it is told what to listen to', () => {
    const { pass } = underWatch([]);
    expect(pass(600_000)).toEqual([]);
  });

  it('never gives up on a gateway that is heard at least every 110 seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        const { pass } = underWatch([0]);
        const verdicts = gaps.flatMap((gap) => {
          const silent = pass((gap - 1) * CHECK_EVERY);
          return [...silent, ...pass(CHECK_EVERY, () => [0])];
        });
        expect(verdicts).toEqual([]);
      }),
    );
  });
});
