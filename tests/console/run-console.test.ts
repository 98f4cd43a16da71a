import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../commands/declaration.ts';
import type { Context } from '../../src/answers/context.ts';
import type { Session } from '../../src/console/answer-line.ts';
import { completeLine } from '../../src/console/complete.ts';
import { runConsole } from '../../src/console/run-console.ts';

const shared = { description: 'd', access: 'everyone', reply: 'private' } as const;
const ask = defineCommand({
  ...shared,
  name: 'ask',
  example: '/ask what is new',
  options: z.object({ question: z.string(), since: z.string().optional() }),
  suggest: { question: (_context, typed) => [{ name: 'shown', value: `${typed}ish` }] },
  answer: (_context, { question }) => {
    if (question === 'fail') throw new Error('a secret path /etc/x');
    return { kind: 'passages', answered: true, excerpts: [], suggestions: [question], seeAlso: [] };
  },
});
const failures: unknown[] = [];
const session: Session = {
  commands: [ask],
  context: () =>
    ({
      knowledge: { version: 'v1', newestArticle: null, rejected: [], article: () => undefined },
      clock: () => new Date('2025-06-20T12:00:00Z'),
    }) as unknown as Context,
  reportFailure: (error) => {
    failures.push(error);
    return 'ref-1';
  },
};

async function run(lines: string[], { json = true, input = '' } = {}) {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() };
  streams.input.end(input);
  const status = await runConsole({ lines, json }, session, { ...streams, colour: false });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, out: read(streams.output), errors: read(streams.errors) };
}
const parsed = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the console', () => {
  it('answers each argument with one line of JSON, in their order', async () => {
    const { status, out } = await run(['/ask one', 'two']);
    expect(status).toBe(0);
    expect(parsed(out)).toMatchObject([
      { input: '/ask one', command: 'ask', options: { question: 'one' }, answer: { kind: 'passages' } },
      { input: 'two', command: 'ask', options: { question: 'two' } },
    ]);
  });

  it.each(['exit', '/quit'])('is left at a terminal by %s', async (word) => {
    const terminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const [input, output, errors] = [terminal(), terminal(), new PassThrough()];
    input.end(`/ask one\n${word}\n/ask two\n`);
    const status = await runConsole({ lines: [], json: false }, session, {
      input,
      output,
      errors,
      colour: false,
    });
    const shown = String(output.read());
    expect(status).toBe(0);
    expect(shown).toContain('Did you mean: one?');
    expect(shown).not.toContain('Did you mean: two?');
  });

  it('reads lines from the input when there are no arguments, passing over blank ones', async () => {
    const { out } = await run([], { input: '/ask one\n\n   \r\n/ask two' });
    expect(parsed(out).map(({ options }) => options.question)).toEqual(['one', 'two']);
  });

  it('ends with 1 when some line was no valid command, and answers the others', async () => {
    const { status, out } = await run(['/nonsense', '/ask one']);
    expect(status).toBe(1);
    expect(parsed(out)).toMatchObject([
      { error: { code: 'unknown-command' } },
      { answer: { kind: 'passages' } },
    ]);
  });

  it('shows a reference instead of what went wrong inside', async () => {
    const { status, out } = await run(['/ask fail']);
    expect(status).toBe(1);
    expect(out).not.toContain('/etc/x');
    expect(parsed(out)).toMatchObject([
      { error: { code: 'internal-error', message: expect.stringContaining('ref-1') } },
    ]);
    expect(failures).toHaveLength(1);
  });

  it('stops quietly when nobody reads on', async () => {
    const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() };
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const running = runConsole({ lines: ['/ask one', '/ask two'], json: true }, session, {
      ...streams,
      colour: false,
    });
    streams.output.destroy(closed);
    expect(await running).toBe(0);
  });

  it('writes text for people on stdout and complaints on stderr', async () => {
    const { out, errors } = await run(['/ask one', '/nonsense'], { json: false });
    expect(out).toContain('corpus v1');
    expect(errors).toContain('There is no command /nonsense');
  });
});

describe('completion in the console', () => {
  it('lets no line that it reads move the cursor, whatever comes of it', async () => {
    const { out, errors } = await run([], {
      json: false,
      input: '/\u001B[2Jgone\u202E\n/ask \u001B]0;x\u0007y',
    });
    expect(`${out}${errors}`).toMatch(/gone[\s\S]*0;xy|0;xy[\s\S]*gone/);
    expect(`${out}${errors}`).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('proposes nothing that would move the cursor', () => {
    expect(completeLine(session, '/ask \u001B[2Jf')[0]).toEqual([]);
  });

  it('proposes commands, then what an option suggests, then option names', () => {
    expect(completeLine(session, '/a')).toEqual([['/ask '], '/a']);
    expect(completeLine(session, '/ask red')[0]).toContain('/ask redish');
    expect(completeLine(session, '/ask red s')[0]).toContain('/ask red since:');
  });
});
