import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import { runningBot } from '../support/running-bot.ts';

const WRONG_TOKEN = 'a-token-that-discord-does-not-know.1234567890';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await startLocalDiscord();
});
afterAll(() => discord.close());

const atDiscord = (more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  ...more,
});

describe('a bot that is up', () => {
  it('is ready, counts, logs one line an interaction, and ends with 0 when it is asked to', async () => {
    const bot = await runningBot(atDiscord({ HTTP_PORT: '0' }));
    await bot.logged('connected to Discord');
    const ready = await bot.page('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', waitingFor: [] }]);

    const asked = await discord.slash('status', { place: 'Baghdad' }).answered();
    const line = await bot.logged('interaction');
    expect(line).toMatchObject({
      level: 'info',
      command: 'status',
      outcome: 'answered',
      interactionId: asked.id,
      durationMs: expect.any(Number),
      corpusVersion: expect.stringMatching(/^\w+$/),
    });
    await discord.slash('ask', { question: 'who won the world cup in Uruguay' }).answered();
    const metrics = await (await bot.page('/metrics')).text();
    expect(metrics).toContain('interactions_total{command="status",outcome="answered"} 1');
    expect(metrics).toMatch(/corpus_articles 5\b/);
    expect(metrics).toContain('gateway_ready{shard="0"} 1');
    expect(bot.written()).not.toMatch(/Baghdad|Uruguay|alice/);
    expect(await bot.stop()).toBe(0);
    expect(bot.said).toEqual([]);
  });

  it('writes questions into the log when it is told to, the token never', async () => {
    const bot = await runningBot(atDiscord({ LOG_QUERIES: 'true', LOG_LEVEL: 'trace' }));
    await bot.logged('connected to Discord');
    await discord.slash('ask', { question: `is ${discord.token} the token` }).answered();
    expect((await bot.logged('interaction'))['text']).toContain('is [secret] the token');
    expect(await bot.stop('SIGINT')).toBe(0);
    expect(bot.written()).not.toContain(discord.token);
  });
});

describe('a bot that can not start', () => {
  const ends = async (environment: Record<string, string>) => {
    const bot = await runningBot(environment);
    const status = await bot.status;
    return { status, said: bot.said };
  };

  it('ends with 2 when the token is wrong', async () => {
    const { status, said } = await ends(atDiscord({ DISCORD_TOKEN: WRONG_TOKEN }));
    expect(status).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^Discord does not accept DISCORD_TOKEN: .*$/)]);
    expect(said.join()).not.toContain(WRONG_TOKEN);
  });

  it('ends with 1 when Discord can not be reached', async () => {
    const { status, said } = await ends(atDiscord({ DISCORD_API_URL: 'http://127.0.0.1:9' }));
    expect(status).toBe(1);
    expect(said).toEqual(["Discord can't be reached at http://127.0.0.1:9: ECONNREFUSED."]);
  });

  it('ends with 1 when Discord is overloaded', async () => {
    for (let tries = 0; tries < 4; tries += 1) discord.faults.push({ path: /^\/gateway\/bot$/, status: 503 });
    const { status, said } = await ends(atDiscord());
    discord.faults.length = 0;
    expect(status).toBe(1);
    expect(said).toEqual([expect.stringMatching(/answers with HTTP status 503 for now\.$/)]);
  });

  it('ends with 1 when its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { status, said } = await ends(atDiscord({ HTTP_PORT: String(port) }));
    await new Promise((done) => other.close(done));
    expect(status).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^HTTP_PORT: 127\.0\.0\.1:\d+ is in use/)]);
  });

  it('ends with 2 when the folder of the articles is not there', async () => {
    const { status, said } = await ends(atDiscord({ SEEDS_DIR: '/no/such/folder' }));
    expect(status).toBe(2);
    expect(said).toEqual([
      'The articles folder /no/such/folder does not exist: set SEEDS_DIR to one that does.',
    ]);
  });

  it('ends with 2 when the folder of the articles is a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-folder-'));
    await writeFile(join(folder, 'file'), '');
    const { status, said } = await ends(atDiscord({ SEEDS_DIR: join(folder, 'file') }));
    await rm(folder, { recursive: true });
    expect(status).toBe(2);
    expect(said).toEqual([expect.stringMatching(/it is not a folder\.$/)]);
  });

  it.skipIf(process.getuid?.() === 0)('ends with 2 when the folder may not be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forbidden-'));
    await chmod(folder, 0o000);
    const { status, said } = await ends(atDiscord({ SEEDS_DIR: folder }));
    await rm(folder, { recursive: true });
    expect(status).toBe(2);
    expect(said).toEqual([expect.stringMatching(/can't be read/)]);
  });
});
