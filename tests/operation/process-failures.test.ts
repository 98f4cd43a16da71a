import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/operation/log.ts';
import { watchProcessFailures } from '../../src/operation/process-failures.ts';
import { listenForStop } from '../../src/operation/stop-signals.ts';

/** Stands in for `process`, whose own events would end the test run. */
const emitter = () => new EventEmitter() as EventEmitter & Pick<NodeJS.Process, 'on' | 'off'>;

describe('watchProcessFailures', () => {
  async function watched() {
    const lines: string[] = [];
    const log = await openLog({
      level: 'info',
      pretty: false,
      destination: { write: (line: string) => lines.push(line) },
    });
    const events: string[] = [];
    const fake = emitter();
    const stop = watchProcessFailures(
      log,
      { unexpectedError: () => events.push('counted'), crash: () => events.push('crash') },
      fake,
    );
    return { lines, events, fake, stop };
  }

  it('logs a rejection that nobody handled under a reference, and lets the process live', async () => {
    const { lines, events, fake } = await watched();
    fake.emit('unhandledRejection', new Error('lost'), Promise.resolve());
    expect(events).toEqual(['counted']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      reference: expect.stringMatching(/^[0-9a-f]{8}$/),
      err: { message: 'lost' },
    });
  });

  it('ends the process after an exception that nothing caught', async () => {
    const { lines, events, fake } = await watched();
    fake.emit('uncaughtException', new Error('broken'), 'uncaughtException');
    expect(events).toEqual(['counted', 'crash']);
    expect(JSON.parse(lines[0] ?? '').level).toBe('fatal');
  });

  it('stops listening', async () => {
    const { fake, stop } = await watched();
    stop();
    expect(fake.listenerCount('unhandledRejection') + fake.listenerCount('uncaughtException')).toBe(0);
  });
});

describe('listenForStop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('tells that %s arrived', async (signal) => {
    const fake = emitter();
    const stop = listenForStop(() => {}, fake);
    fake.emit(signal, signal);
    expect(await stop.arrived).toBe(signal);
  });

  it('tells a second signal apart', async () => {
    const fake = emitter();
    let again = 0;
    listenForStop(() => (again += 1), fake);
    fake.emit('SIGINT', 'SIGINT');
    fake.emit('SIGINT', 'SIGINT');
    fake.emit('SIGTERM', 'SIGTERM');
    expect(again).toBe(2);
  });

  it('gives the signals back', () => {
    const fake = emitter();
    listenForStop(() => {}, fake).release();
    expect(fake.listenerCount('SIGINT') + fake.listenerCount('SIGTERM')).toBe(0);
  });
});
