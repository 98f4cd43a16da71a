import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';

const PATIENT = 60_000;

let discord: LocalDiscord;
let folder: string;
let bot: BotProcess;
beforeAll(async () => {
  discord = await startLocalDiscord();
  folder = await mkdtemp(join(tmpdir(), 'bot-process-'));
});
afterEach(() => {
  bot.child.kill('SIGKILL');
});
afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

async function start(more: Record<string, string> = {}) {
  bot = startBotProcess(
    {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CACHE_DIR: join(folder, 'cache'),
      ...more,
    },
    { preload: 'tests/operation/reject-on-signal.ts' },
  );
  await bot.wrote(/"connected to Discord"/);
}

describe("the bot's process", () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes the answers in flight after %s and ends with 0',
    async (signal) => {
      await start();
      const asked = Array.from({ length: 20 }, () => discord.slash('status', { place: 'Baghdad' }));
      await asked[0]?.answered();
      bot.child.kill(signal);
      expect(await bot.ended).toBe(0);
      expect(bot.lines.some((line) => line.includes(`"signal":"${signal}"`))).toBe(true);
      const logged = bot.lines.filter((line) => line.includes('"msg":"interaction"')).length;
      expect(asked.filter(({ message }) => message !== null)).toHaveLength(logged);
      expect(logged).toBeGreaterThan(0);
    },
    PATIENT,
  );

  it(
    'logs a rejection that nobody waited for under a reference, and goes on answering',
    async () => {
      await start();
      bot.child.kill('SIGUSR2');
      const line = JSON.parse(await bot.wrote(/nobody waited for this/));
      expect(line).toMatchObject({ level: 'error', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
      await discord.slash('status', { place: 'Baghdad' }).answered();
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
    },
    PATIENT,
  );

  it(
    'ends with 1 after an exception that nobody caught, and says which',
    async () => {
      await start();
      bot.child.kill('SIGWINCH');
      expect(await bot.ended).toBe(1);
      expect(JSON.parse(await lineWith('nobody caught this'))).toMatchObject({ level: 'fatal' });
    },
    PATIENT,
  );

  it(
    'has no token in the diagnostic report that Node.js writes',
    async () => {
      const flags = `--report-on-signal --report-signal=SIGQUIT --report-directory=${folder}`;
      await start({ NODE_OPTIONS: flags });
      bot.child.kill('SIGQUIT');
      await bot.wrote(/Node\.js report completed/);
      const [report = ''] = (await readdir(folder)).filter((name) => name.startsWith('report.'));
      const text = await readFile(join(folder, report), 'utf8');
      expect(text).toContain('"environmentVariables"');
      expect(text).not.toContain(discord.token);
      expect(bot.lines.join('\n')).not.toContain(discord.token);
    },
    PATIENT,
  );
});

const lineWith = async (text: string): Promise<string> =>
  bot.lines.find((line) => line.includes(text)) ?? Promise.reject(new Error(bot.lines.join('\n')));
