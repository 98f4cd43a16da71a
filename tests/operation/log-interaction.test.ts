import { describe, expect, it } from 'vitest';
import type { InteractionRecord } from '../../src/operation/interaction-record.ts';
import { openLog } from '../../src/operation/log.ts';
import { logInteraction } from '../../src/operation/log-interaction.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

const RECORD: InteractionRecord = {
  command: 'ask',
  outcome: 'answered',
  durationMs: 12.3456,
  corpusVersion: 'c0ffee',
  interactionId: '1234567890',
  asked: { userId: 'ana', text: 'is the embassy in Lima open?' },
};

async function written(record: Partial<InteractionRecord>, logQueries = false, level = 'trace') {
  const lines: string[] = [];
  const log = await openLog({
    level,
    pretty: false,
    secrets: [TOKEN],
    destination: { write: (line: string) => lines.push(line) },
  });
  logInteraction(log, { ...RECORD, ...record }, logQueries);
  return lines;
}

describe('logInteraction', () => {
  it('writes one line with command, outcome, duration, corpus version and interaction id', async () => {
    const [line, ...others] = await written({});
    expect(others).toEqual([]);
    expect(JSON.parse(line ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      command: 'ask',
      outcome: 'answered',
      durationMs: 12.3,
      corpusVersion: 'c0ffee',
      interactionId: '1234567890',
      msg: 'interaction',
    });
  });

  it('writes neither the question nor the user', async () => {
    const [line] = await written({});
    expect(line).not.toMatch(/Lima|ana/);
  });

  it('writes both when the configuration asks for it', async () => {
    const [line] = await written({}, true);
    expect(JSON.parse(line ?? '')).toMatchObject({ userId: 'ana', text: 'is the embassy in Lima open?' });
  });

  it('writes the token not even when the configuration asks for questions', async () => {
    const [line] = await written(
      { asked: { userId: 'ana', text: `my token is ${TOKEN}` }, error: new Error(`bad ${TOKEN}`) },
      true,
    );
    expect(line).not.toContain(TOKEN);
    expect(line).toContain('my token is [secret]');
  });

  it('writes a failure as an error, with its reference', async () => {
    const [line] = await written({ outcome: 'failed', reference: 'ab12cd34', error: new Error('boom') });
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 'error',
      reference: 'ab12cd34',
      err: { type: 'Error', message: 'boom' },
    });
  });

  it.each([
    [{ durationMs: 2900 }, 'warn'],
    [{ outcome: 'nothing-found' as const }, 'info'],
    [{ outcome: 'rate-limited' as const }, 'info'],
    [{ command: 'autocomplete:status' }, 'debug'],
  ])('gives %j the level %s', async (record, level) => {
    const [line] = await written(record);
    expect(JSON.parse(line ?? '').level).toBe(level);
  });
});
