import { Events } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type BotSettings, type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { isEphemeral } from '../support/discord/interaction-record.ts';
import { readMessage } from '../support/discord/read-message.ts';
import {
  ALICE,
  BOB,
  BOT,
  ELSEWHERE,
  HOME,
  MANAGE_SERVER,
  MODERATOR_ROLE,
  OWNER,
  PLAIN_MEMBER,
} from '../support/discord/world.ts';
import { HARBOUR_NEWS, MADE_UP, slowCommand } from './made-up.ts';

let test: BotUnderTest;
const start = async (settings: Partial<BotSettings> = {}) => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS, ...settings });
  return test;
};
afterEach(() => test.close());

/** The processor time of this process, the local Discord's included: what else the machine does is not in it. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const lusaka = { place: 'Lusaka' };
const textOf = async (interaction: ReturnType<BotUnderTest['discord']['slash']>) => {
  const { message, followUps } = await interaction.answered();
  const found = followUps.at(-1) ?? message;
  if (!found) throw new Error('no message');
  return readMessage(found).text;
};

describe('under pressure', () => {
  it('300 interactions of different users at once are all answered within 3 seconds of work, and none is lost', async () => {
    const { discord, outcomes } = await start({ discord: { now: processorMs } });
    await discord.slash('status', lusaka).answered();
    const users = Array.from({ length: 300 }, (_, index) => ({
      id: `95000000000000${1000 + index}`,
      username: `user${index}`,
    }));
    const all = await Promise.all(
      users.map((user) => discord.slash('status', lusaka, { user, guild: HOME }).answered()),
    );
    expect(all.filter(({ message }) => message !== null)).toHaveLength(300);
    expect(new Set(all.map(({ message }) => message?.userId)).size).toBe(300);
    const slowest = Math.max(...all.map(({ acknowledgedMs }) => acknowledgedMs ?? Number.POSITIVE_INFINITY));
    expect(slowest).toBeLessThan(3_000);
    expect(discord.refusals).toEqual([]);
    while (outcomes.length < 301) await new Promise((next) => setImmediate(next));
    expect(outcomes.filter(({ ending }) => ending === 'answered')).toHaveLength(301);
  }, 120_000);

  it('a callback answered 429 is sent again', async () => {
    const { discord } = await start();
    discord.faults.push({ path: /callback$/, status: 429, retryAfterS: 0.05 });
    expect(await textOf(discord.slash('status', lusaka))).toContain('Lusaka');
  });

  it('a callback answered 502 is sent again', async () => {
    const { discord } = await start();
    discord.faults.push({ path: /callback$/, status: 502 }, { path: /callback$/, status: 500 });
    expect(await textOf(discord.slash('status', lusaka))).toContain('Lusaka');
  });

  it('a callback that arrived although Discord said 500 is not lost', async () => {
    const { discord, outcomes } = await start();
    discord.faults.push({ path: /callback$/, status: 500, afterwards: true });
    const interaction = discord.slash('status', lusaka);
    expect(await textOf(interaction)).toContain('Lusaka');
    await interaction.changed();
    expect(discord.refusals.map(({ rule }) => rule)).toEqual(['acknowledged-twice']);
    expect(outcomes.filter(({ ending }) => ending === 'failed')).toEqual([]);
  });

  it('a slow answer shows that it is working, and comes', async () => {
    const slow = slowCommand();
    const { discord } = await start({ commands: [slow.command] });
    const interaction = discord.slash('slow');
    await interaction.acknowledged();
    expect(interaction.deferred).toBe('reply');
    expect(interaction.acknowledgedMs).toBeLessThan(3_000);
    slow.finish();
    expect(await textOf(interaction)).toContain('No article');
  });

  it('a slow private answer stays private', async () => {
    const slow = slowCommand();
    const { discord } = await start({ commands: [slow.command] });
    const interaction = discord.slash('slow', { private: true });
    await interaction.acknowledged();
    slow.finish();
    const { message } = await interaction.answered();
    expect(message && isEphemeral(message)).toBe(true);
  });

  it('an interaction that comes too late is written down and ends nothing', async () => {
    const { discord, outcomes } = await start();
    const late = discord.slash('status', lusaka);
    late.lateBy = 3_001;
    await expect(late.answered()).rejects.toThrow('within 3 seconds');
    expect(await textOf(discord.slash('status', lusaka))).toContain('Lusaka');
    expect(outcomes.map(({ ending }) => ending)).toContain('failed');
  });
});

describe('the limit of one user', () => {
  const limited = { config: { rateBurst: 2, rateIntervalMs: 3_000 } };

  it('tells the asker alone when to ask again, and lets others pass', async () => {
    const { discord, pass } = await start(limited);
    await textOf(discord.slash('status', lusaka));
    await textOf(discord.slash('status', lusaka));
    const { message } = await discord.slash('status', lusaka).answered();
    expect(message && isEphemeral(message)).toBe(true);
    expect(message && readMessage(message).text).toContain('again in 3 s');
    expect(await textOf(discord.slash('status', lusaka, { user: BOB, guild: HOME }))).toContain('US Embassy');
    pass(3_000);
    expect(await textOf(discord.slash('status', lusaka))).toContain('US Embassy');
  });

  it('does not hold for moderators', async () => {
    const { discord } = await start(limited);
    for (let turn = 0; turn < 4; turn++) {
      expect(await textOf(discord.slash('status', lusaka, { user: OWNER, guild: HOME }))).toContain(
        'US Embassy',
      );
    }
  });

  it('is told in a direct message to who mentions the bot in a server', async () => {
    const { discord } = await start({ config: { rateBurst: 1, rateIntervalMs: 3_000 } });
    const first = discord.nextMessage();
    discord.say(`<@${BOT.id}> which piers?`);
    await first;
    const second = discord.nextMessage();
    discord.say(`<@${BOT.id}> which piers?`);
    const notice = await second;
    expect(notice.channelId).not.toBe(HOME.channelId);
    expect(readMessage(notice).text).toContain('ask again');
  });

  it('is told once to who goes on mentioning the bot, and again after the next answer', async () => {
    const { discord, outcomes, pass } = await start({ config: { rateBurst: 1, rateIntervalMs: 3_000 } });
    const askedAndOver = async () => {
      const before = outcomes.length;
      discord.say(`<@${BOT.id}> which piers?`);
      while (outcomes.length === before) await new Promise((next) => setImmediate(next));
    };
    for (let turn = 0; turn < 5; turn++) await askedAndOver();
    expect(discord.messages.map(({ channelId }) => channelId === HOME.channelId)).toEqual([true, false]);
    expect(outcomes.filter(({ ending }) => ending === 'rate-limited')).toHaveLength(4);
    pass(3_000);
    await askedAndOver();
    await askedAndOver();
    expect(discord.messages).toHaveLength(4);
  });
});

describe('moderators', () => {
  const managerOf = (guild: typeof HOME) => ({ user: ALICE, guild, permissions: MANAGE_SERVER });
  const reloads = async (where: Parameters<BotUnderTest['discord']['slash']>[2]) =>
    textOf(test.discord.slash('reload', {}, where));
  const REFUSED = 'Only moderators';
  const DONE = 'Reloaded';

  it('are those of the team’s own server who have Manage Server there, and nobody elsewhere', async () => {
    await start({ config: { guildId: HOME.id } });
    expect(await reloads(managerOf(HOME))).toContain(DONE);
    expect(await reloads({ user: ALICE, guild: HOME, permissions: PLAIN_MEMBER })).toContain(REFUSED);
    expect(await reloads(managerOf(ELSEWHERE))).toContain(REFUSED);
    expect(await reloads({ user: OWNER, guild: null })).toContain(REFUSED);
  });

  it('are the users and the roles of the configuration', async () => {
    await start({ config: { moderatorUserIds: [BOB.id], moderatorRoleIds: [MODERATOR_ROLE] } });
    expect(await reloads({ user: BOB, guild: null })).toContain(DONE);
    expect(await reloads({ user: ALICE, guild: HOME, roleIds: [MODERATOR_ROLE] })).toContain(DONE);
    expect(await reloads(managerOf(HOME))).toContain(REFUSED);
    expect(await reloads({ user: OWNER, guild: HOME })).toContain(REFUSED);
  });

  it('are the application’s owner alone when nobody is named', async () => {
    await start();
    expect(await reloads({ user: OWNER, guild: ELSEWHERE })).toContain(DONE);
    expect(await reloads(managerOf(HOME))).toContain(REFUSED);
  });

  it('see what they do in private', async () => {
    await start();
    const { message } = await test.discord.slash('reload', {}, { user: OWNER, guild: HOME }).answered();
    expect(message && isEphemeral(message)).toBe(true);
  });

  it('write an article into a form, look at it and confirm it', async () => {
    const { discord } = await start();
    const where = { user: OWNER, guild: HOME };
    const { modal } = await discord.slash('article add', {}, where).answered();
    if (!modal) throw new Error('no form');
    const { message } = await discord
      .submit(modal, { text: 'The long and winding text. '.repeat(60) }, where)
      .answered();
    if (!message) throw new Error('no preview');
    expect(readMessage(message).text).toContain('Not added yet');
    const confirmed = readMessage(
      (await discord.press(message, 'Add it', where).answered()).message ?? message,
    );
    expect(confirmed.text).toContain('Article added');
    expect(confirmed.text).toContain('The long and winding text.');
  });

  it('only can send a form', async () => {
    const { discord } = await start();
    const { modal } = await discord.slash('article add', {}, { user: OWNER, guild: HOME }).answered();
    expect(await textOf(discord.submit(modal ?? {}, { text: 'x' }, { user: ALICE, guild: HOME }))).toContain(
      REFUSED,
    );
  });
});

describe('the connection', () => {
  it('survives a drop that can be resumed and one that cannot', async () => {
    const { discord, bot } = await start();
    const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
    discord.gateway.drop(0, true);
    const meanwhile = discord.slash('status', lusaka);
    await resumed;
    expect(await textOf(meanwhile)).toContain('Lusaka');
    const identified = discord.gateway.next('identified');
    discord.gateway.drop(0, false);
    await identified;
    expect(await textOf(discord.slash('status', lusaka))).toContain('Lusaka');
  }, 30_000);

  it('has no privileged intent', async () => {
    const { discord } = await start();
    expect(discord.gateway.refusals).toEqual([]);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('serves each server through its own shard', async () => {
    const { discord } = await start({ config: { shards: 2 } });
    expect(discord.gateway.identified.map(({ shard }) => shard).sort()).toEqual([0, 1]);
    for (const guild of [HOME, ELSEWHERE]) {
      expect(await textOf(discord.slash('status', lusaka, { user: ALICE, guild }))).toContain('Lusaka');
    }
  });
});
