import { afterEach, describe, expect, it } from 'vitest';
import {
  type LocalDiscord,
  type LocalDiscordSettings,
  startLocalDiscord,
} from '../support/discord/local-discord.ts';
import { ALICE, ELSEWHERE, HOME, type LocalGuild } from '../support/discord/world.ts';
import { type RunningBot, runningBot } from '../support/running-bot.ts';

let discord: LocalDiscord;
let bot: RunningBot;

async function start(
  settings: LocalDiscordSettings = {},
  environment: Record<string, string> = {},
  surroundings: Parameters<typeof runningBot>[1] = {},
) {
  discord = await startLocalDiscord(settings);
  const at = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, HTTP_PORT: '0' };
  bot = await runningBot({ ...at, ...environment }, surroundings);
  await bot.logged('connected to Discord');
}

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const metrics = async () => (await bot.page('/metrics')).text();

describe('a gateway connection that breaks', () => {
  it.each([
    ['Discord asks to reconnect', () => discord.gateway.drop(0, true)],
    ['the line is cut', () => discord.gateway.cut(0)],
    ['Discord closes it with a code that allows to resume', () => discord.gateway.shut(0, 4000)],
  ])('is resumed when %s; what was asked meanwhile is answered once', async (_how, breakIt) => {
    await start();
    breakIt();
    await bot.logged('the shard is disconnected; discord.js reconnects');
    const asked = [
      discord.slash('status', { place: 'Baghdad' }),
      discord.slash('quote', { speaker: 'Nasirzadeh' }),
      discord.complete('status', { place: 'bag' }, 'place'),
    ];
    await Promise.all(asked.map((one) => one.answered()));
    await bot.logged('the shard has resumed its session');
    await discord.slash('help').answered();
    expect(discord.gateway.resumed).toEqual([0]);
    expect(discord.gateway.identified).toHaveLength(1);
    expect(discord.refusals).toEqual([]);
    expect(await metrics()).toContain('gateway_reconnects_total{shard="0",how="resumed"} 1');
    expect(await bot.stop()).toBe(0);
    const ids = bot.log.flatMap(({ msg, interactionId }) => (msg === 'interaction' ? [interactionId] : []));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('is opened anew when the session is gone', async () => {
    await start();
    discord.gateway.drop(0, false);
    await bot.logged('the shard has a new session; events of the meantime may be lost');
    await discord.slash('status', { place: 'Baghdad' }).answered();
    expect(discord.gateway.identified).toHaveLength(2);
    expect(await metrics()).toContain('gateway_reconnects_total{shard="0",how="new-session"} 1');
  });

  it('makes the bot not ready as long as it is broken', async () => {
    await start();
    discord.gateway.silence(true);
    discord.gateway.cut(0);
    await bot.logged('the shard is disconnected; discord.js reconnects');
    const response = await bot.page('/readyz');
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', waitingFor: ['shards that are not ready: 0'] },
    ]);
    expect((await bot.page('/healthz')).status).toBe(200);
    discord.gateway.silence(false);
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'intents'],
    [4011, 'SHARDS=auto'],
  ])('ends the bot with 2 when Discord closes it for good with %i', async (code, word) => {
    await start();
    discord.gateway.shut(0, code);
    expect(await bot.status).toBe(2);
    expect(bot.said).toEqual([expect.stringContaining(word)]);
  });
});

describe('a gateway that falls silent', () => {
  const IMPATIENT = {
    readyWithinMs: 500,
    checkEveryMs: 50,
    watchdog: { silentAfterMs: 600, giveUpAfterMs: 600 },
  };

  it('is replaced by a new connection, on which the bot goes on', async () => {
    await start({ heartbeatMs: 60_000 }, {}, { ...IMPATIENT, readyWithinMs: 5000 });
    await bot.logged('the gateway is connected anew');
    await discord.slash('status', { place: 'Baghdad' }).answered();
    expect(discord.refusals).toEqual([]);
    expect(await metrics()).toMatch(/watchdog_reconnects_total [1-9]/);
  });

  it('ends the bot with 1 when a new connection does not help', async () => {
    await start({ heartbeatMs: 60_000 }, {}, IMPATIENT);
    discord.gateway.silence(true);
    expect(await bot.status).toBe(1);
    expect(bot.said).toEqual([expect.stringMatching(/^Discord's gateway /)]);
  });

  it('is left alone as long as heartbeats are acknowledged', async () => {
    await start({ heartbeatMs: 100 }, {}, IMPATIENT);
    const before = discord.gateway.heartbeats();
    while (discord.gateway.heartbeats() < before + 12) await new Promise((next) => setImmediate(next));
    expect(await metrics()).toContain('watchdog_reconnects_total 0');
    expect(discord.gateway.identified).toHaveLength(1);
  });
});

describe('several shards', () => {
  const GUILDS: LocalGuild[] = [HOME, ELSEWHERE, ...[2, 3].map((shard) => guildOnShard(shard))];

  it('are opened in one process with one corpus in memory, and each answers its own servers', async () => {
    await start({ shards: 4, guilds: GUILDS }, { SHARDS: 'auto' });
    expect(discord.gateway.identified.map(({ shard }) => shard).sort()).toEqual([0, 1, 2, 3]);
    const asked = GUILDS.map((guild) =>
      discord.slash('status', { place: 'Baghdad' }, { user: ALICE, guild }),
    );
    await Promise.all(asked.map((one) => one.answered()));
    expect(discord.refusals).toEqual([]);
    expect(bot.log.filter(({ msg }) => msg === 'the corpus is loaded')).toHaveLength(1);
    const text = await metrics();
    for (const shard of [0, 1, 2, 3]) expect(text).toContain(`gateway_ready{shard="${shard}"} 1`);
  });

  it('reconnect one by one: the others go on', async () => {
    await start({ shards: 2, guilds: GUILDS }, { SHARDS: '2' });
    discord.gateway.drop(1, true);
    await discord.slash('status', { place: 'Baghdad' }, { user: ALICE, guild: HOME }).answered();
    await bot.logged('the shard has resumed its session');
    expect(discord.gateway.resumed).toEqual([1]);
  });
});

/** A server whose id belongs to a shard: https://docs.discord.com/developers/events/gateway#sharding */
function guildOnShard(shard: number): LocalGuild {
  const base = (BigInt(HOME.id) >> 22n) / 4n;
  const id = ((base * 4n + 4n + BigInt(shard)) << 22n).toString();
  return { id, channelId: `94000000000000010${shard}`, roleIds: [] };
}
