import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/operation/log.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

async function lines(write: (log: Awaited<ReturnType<typeof openLog>>) => void) {
  const collected: string[] = [];
  const log = await openLog({
    level: 'trace',
    pretty: false,
    secrets: [TOKEN],
    destination: { write: (line: string) => collected.push(line) },
  });
  write(log);
  return collected.join('');
}

describe('openLog', () => {
  it.each([
    ['a message', (log: Awaited<ReturnType<typeof openLog>>) => log.info(`logging in with ${TOKEN}`)],
    [
      'a field of any name',
      (log: Awaited<ReturnType<typeof openLog>>) => log.info({ a: { b: [TOKEN] } }, 'x'),
    ],
    [
      "an error's message and stack",
      (log: Awaited<ReturnType<typeof openLog>>) => log.error(new Error(TOKEN)),
    ],
    [
      'the cause of an error',
      (log: Awaited<ReturnType<typeof openLog>>) =>
        log.error({ err: new Error('outer', { cause: new Error(TOKEN) }) }),
    ],
    ['a child log', (log: Awaited<ReturnType<typeof openLog>>) => log.child({ shard: TOKEN }).warn('x')],
    ['a field named token', (log: Awaited<ReturnType<typeof openLog>>) => log.info({ token: 'short' }, 'x')],
  ])('keeps a secret out of %s', async (_where, write) => {
    const text = await lines(write);
    expect(text).not.toMatch(/ZnCjm1XVW7vRze4b7Cq4se7kKWs|"short"/);
    expect(text).toContain('[secret]');
  });

  it('names levels by words and times by ISO dates', async () => {
    expect(JSON.parse(await lines((log) => log.warn('careful')))).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      msg: 'careful',
    });
  });
});
