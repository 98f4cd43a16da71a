import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatchdog } from '../../src/operation/gateway-watchdog.ts';
import { openLog } from '../../src/operation/log.ts';
import { StartFailure } from '../../src/operation/start-failure.ts';
import { type GatewaySession, superviseGateway } from '../../src/operation/supervise-gateway.ts';

const LIMITS = { silentAfterMs: 120_000, giveUpAfterMs: 60_000 };

interface FakeSession extends GatewaySession {
  readonly number: number;
}

async function supervised(connectOther: () => Promise<void> = async () => {}) {
  const events: string[] = [];
  let sessions = 0;
  let alive = true;
  const watchdog = createWatchdog(() => Date.now(), LIMITS);
  const log = await openLog({ level: 'silent', pretty: false, destination: { write: () => {} } });
  const supervision = await superviseGateway<FakeSession>({
    watchdog,
    checkEveryMs: 10_000,
    log,
    onReconnect: () => events.push('reconnect'),
    async connect() {
      const number = ++sessions;
      if (number > 1) await connectOther();
      events.push(`open ${number}`);
      return {
        number,
        shards: [0],
        listenForHeartbeats: () => {
          if (alive) watchdog.heard(0);
        },
        close: async (graceMs) => {
          events.push(`close ${number}${graceMs === undefined ? '' : ` within ${graceMs}`}`);
        },
      };
    },
  });
  supervision.lost.then((failure) => events.push(`lost ${failure.status}: ${failure.message}`));
  return {
    events,
    supervision,
    silence: () => {
      alive = false;
    },
    speak: () => {
      alive = true;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('superviseGateway', () => {
  it('leaves a gateway alone that is heard', async () => {
    const { events } = await supervised();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(events).toEqual(['open 1']);
  });

  it('puts a new client in the place of a silent one', async () => {
    const { events, supervision, silence, speak } = await supervised();
    silence();
    await vi.advanceTimersByTimeAsync(120_000);
    speak();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(events).toEqual(['open 1', 'reconnect', 'close 1 within 0', 'open 2']);
    expect(supervision.current()?.number).toBe(2);
  });

  it('is lost when the new client can not log in', async () => {
    const failure = new StartFailure(1, 'unreachable');
    const { events, supervision, silence } = await supervised(() => Promise.reject(failure));
    silence();
    await vi.advanceTimersByTimeAsync(130_000);
    expect(await supervision.lost).toBe(failure);
    expect(events).toContain('lost 1: unreachable');
  });

  it('is lost with status 1 when the new client is never ready', async () => {
    const { events, silence } = await supervised(() => new Promise(() => {}));
    silence();
    await vi.advanceTimersByTimeAsync(190_000);
    expect(events.at(-1)).toMatch(/^lost 1: Discord's gateway stays silent \(shards 0\)/);
  });

  it('closes the session when it is stopped, and checks no more', async () => {
    const { events, supervision, silence } = await supervised();
    silence();
    await supervision.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(events).toEqual(['open 1', 'close 1']);
  });

  it('closes a new client that is ready only after the stop', async () => {
    let letIn = () => {};
    const { events, supervision, silence } = await supervised(
      () =>
        new Promise((done) => {
          letIn = done;
        }),
    );
    silence();
    await vi.advanceTimersByTimeAsync(120_000);
    await supervision.stop();
    letIn();
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['open 1', 'reconnect', 'close 1 within 0', 'open 2', 'close 2 within 0']);
  });
});
