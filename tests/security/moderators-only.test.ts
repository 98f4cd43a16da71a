import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InteractionRecord, LocalMessage } from '../support/discord/interaction-record.ts';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { ALICE, BOB, ELSEWHERE, HOME, type LocalGuild } from '../support/discord/world.ts';
import { type RunningBot, runningBot } from '../support/running-bot.ts';

const EVERYTHING = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild;
/** A server that the bot is no member of; somebody has installed the bot for themselves and uses it there. */
const FOREIGN: LocalGuild = {
  id: '930000000000000777',
  channelId: '940000000000000777',
  roleIds: ['920000000000000666'],
};
const BOSS = { user: BOB, guild: HOME, permissions: EVERYTHING };
const SECRET = 'root of all secrets, never to be shown to anybody at all';

let discord: LocalDiscord;
let bot: RunningBot;
let folder: string;
let seeds: string;
let before: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'security-'));
  seeds = join(folder, 'seeds');
  await cp(resolve(import.meta.dirname, '../../seeds'), seeds, { recursive: true });
  await writeFile(join(folder, 'secret.txt'), `${SECRET}. `.repeat(40));
  before = (await readdir(seeds)).sort();
  discord = await startLocalDiscord();
  bot = await runningBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: HOME.id,
    MODERATOR_USER_IDS: BOB.id,
    SEEDS_DIR: seeds,
    CACHE_DIR: join(folder, 'cache'),
    HTTP_PORT: '0',
  });
  await bot.logged('connected to Discord');
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
  await rm(folder, { recursive: true });
});

const textOf = async (interaction: InteractionRecord): Promise<string> => {
  const { message, followUps } = await interaction.answered();
  return [message, ...followUps].map((one) => (one ? readMessage(one).text : '')).join('\n');
};

const unchanged = async () => {
  expect((await readdir(seeds)).sort()).toEqual(before);
  expect(await (await bot.page('/metrics')).text()).not.toMatch(/^mission_status_bot_reloads_total\{/m);
};

/** Who tries, and where from. None of them is a moderator. */
const STRANGERS = [
  ['a member without permissions', { user: ALICE, guild: HOME }],
  ['an administrator of another server', { user: ALICE, guild: ELSEWHERE, permissions: EVERYTHING }],
  [
    'an administrator of a server the bot is not in',
    { user: ALICE, guild: FOREIGN, permissions: EVERYTHING },
  ],
  [
    'somebody with a role whose id is that of the team’s server',
    { user: ALICE, guild: ELSEWHERE, roleIds: [HOME.id] },
  ],
  ['a direct message', { user: ALICE, guild: null }],
] as const;

describe.each(STRANGERS)('%s', (_who, where) => {
  it.each([
    ['reload', {}],
    ['reload', { confirm: true }],
    ['article add', { text: 'A long text. '.repeat(30), confirm: true }],
    ['article remove', { article: 'politico-2025-06-11', confirm: true }],
    ['article undo', {}],
    ['article log', {}],
  ])('is refused /%s %j, although Discord let it through', async (name, options) => {
    expect(await textOf(discord.slash(name, options, where))).toContain('Only moderators');
    await unchanged();
  });

  it('is proposed no article to remove', async () => {
    const { choices } = await discord
      .complete('article remove', { article: '' }, 'article', where)
      .answered();
    expect(choices).toEqual([]);
  });
});

describe("a moderator's confirmation button", () => {
  async function question(): Promise<LocalMessage> {
    const asked = discord.slash('article remove', { article: 'politico-2025-06-11' }, BOSS);
    const { message } = await asked.answered();
    if (!message) throw new Error('no question');
    return message;
  }
  const idIn = (message: LocalMessage): string =>
    /"custom_id":"(1\.confirm\.[^"]+)"/.exec(JSON.stringify(message.components))?.[1] ?? '';

  it('does nothing when somebody else presses it', async () => {
    const message = await question();
    const pressed = discord.pressRaw(message, idIn(message), { user: ALICE, guild: HOME });
    expect(await textOf(pressed)).toContain('Only moderators');
    await unchanged();
  });

  it.each([
    [
      'with the asker replaced',
      (id: string) => id.replace(/^1\.confirm\.[^.]+/, `1.confirm.${BigInt(ALICE.id).toString(36)}`),
    ],
    ['with another action', (id: string) => id.replace('1.confirm', '1.run')],
    ['as a shared answer', (id: string) => id.replace('1.confirm', '1.share')],
    ['as a page', (id: string) => id.replace('1.confirm', '1.page')],
    ['of another version', (id: string) => id.replace(/^1/, '2')],
    ['cut off', (id: string) => id.slice(0, 30)],
    ['with a command that does not exist', (id: string) => id.replace(/article remove.*/, 'constructor?x=1')],
    [
      'with a store id that leads elsewhere',
      (id: string) => id.replace(/article remove.*/, '#../../../../etc/passwd'),
    ],
  ])('does nothing when it is forged %s', async (_how, forge) => {
    const message = await question();
    const text = await textOf(discord.pressRaw(message, forge(idIn(message)), { user: ALICE, guild: HOME }));
    expect(text).toMatch(/Only moderators|out of date|30 days/);
    await unchanged();
  });
});

describe('a file of the machine', () => {
  const forged = (query: string) =>
    `1.confirm.${BigInt(BOB.id).toString(36)}.0.aaaaaa.${query}`.slice(0, 100);

  it.each([
    [
      'an option',
      () => discord.slash('article add', { file: join(folder, 'secret.txt'), confirm: true }, BOSS),
    ],
    [
      'a forged button',
      () =>
        discord.pressRaw(
          anyMessage(),
          forged(`article add?file=${encodeURIComponent(join(folder, 'secret.txt'))}`),
          BOSS,
        ),
    ],
  ])('can not be read through %s, even by a moderator', async (_how, attack) => {
    const text = await textOf(attack());
    expect(text).not.toContain('root of all secrets');
    await unchanged();
  });

  it('can not be read by a line in a direct message, even by a moderator', async () => {
    const answer = discord.nextMessage();
    discord.say(`/article add file:${join(folder, 'secret.txt')} confirm:true`, { user: BOB, guild: null });
    expect(readMessage(await answer).text).not.toContain('root of all secrets');
    await unchanged();
  });

  it.each([
    '../secret',
    '../secret.txt',
    '..%2Fsecret',
    '/etc/passwd',
    'C:\\secret',
    'politico-2025-06-11/../../secret',
    'politico-2025-06-11\u0000',
    '__proto__',
  ])('can not be read as an article with the id %j', async (id) => {
    expect(await textOf(discord.slash('sources', { article: id }))).not.toContain('root of all secrets');
    expect(await textOf(discord.slash('quote', { source: id }))).not.toContain('root of all secrets');
    expect(await textOf(discord.slash('article remove', { article: id, confirm: true }, BOSS))).not.toContain(
      'root of all secrets',
    );
    await unchanged();
  });
});

const anyMessage = (): LocalMessage => ({
  id: '1000000000000000000',
  channelId: HOME.channelId,
  flags: 1 << 15,
  components: [],
  files: new Map(),
  allowedMentions: null,
  userId: BOB.id,
  replyTo: null,
  edits: 0,
});
