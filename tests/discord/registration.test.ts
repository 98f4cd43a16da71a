import { InteractionContextType } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandBodies } from '../../src/discord/registration/definitions.ts';
import { difference, isEmpty } from '../../src/discord/registration/difference.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { asRegistered, checkCommands } from '../support/discord/command-rules.ts';
import type { Json } from '../support/discord/json.ts';
import { BOT, ELSEWHERE, HOME } from '../support/discord/world.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

const asJson = (value: unknown): Json[] => JSON.parse(JSON.stringify(value));
const everywhere = () => asJson(commandBodies(commands, { moderatorsNamed: false }));
const atHome = () => asJson(commandBodies(commands, { guildId: HOME.id, moderatorsNamed: false }));
const registered = (bodies: Json[], guildId?: string) =>
  bodies.map((body, index) => asRegistered(body, String(index), BOT.id, guildId));

describe('what is registered', () => {
  it('passes Discord’s rules, everywhere and in one server', () => {
    checkCommands(everywhere(), false);
    checkCommands(atHome(), true);
  });

  it('says where it may be used, also in direct messages and by who installed the bot for themselves', () => {
    for (const body of everywhere()) {
      expect(body['contexts']).toEqual([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ]);
      expect(body['integration_types']).toEqual([0, 1]);
    }
  });

  it('offers the choice of privacy with every command whose asker has it', () => {
    const options = (name: string) =>
      ((everywhere().find((body) => body['name'] === name)?.['options'] ?? []) as Json[]).map(
        (option) => option['name'],
      );
    expect(options('status')).toContain('private');
    expect(options('reload')).not.toContain('private');
  });

  it('is not different after Discord told it back', () => {
    expect(isEmpty(difference(everywhere(), registered(everywhere()), false))).toBe(true);
    expect(isEmpty(difference(atHome(), registered(atHome(), HOME.id), true))).toBe(true);
  });

  it('is different by name, by description and by option', () => {
    const [first, second, ...others] = registered(everywhere());
    const changed = [
      { ...first, description: 'Something else' },
      ...others,
      { name: 'old', type: 1, description: 'x' },
    ];
    expect(difference(everywhere(), changed, false)).toEqual({
      added: [`/${second?.['name']}`],
      changed: [`/${first?.['name']}`],
      removed: ['/old'],
    });
  });
});

describe('at the start', () => {
  let test: BotUnderTest;
  afterEach(() => test.close());
  const puts = () => test.discord.requests.filter(({ method }) => method === 'PUT').length;

  it('the commands are registered once, and not again when they are the same', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
    expect(test.discord.commands.get('global')).toHaveLength(MADE_UP.length + 1);
    expect(puts()).toBe(1);
    await test.restart();
    expect(puts()).toBe(1);
  });

  it('they are registered in the team’s own server where there is one', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS, config: { guildId: HOME.id } });
    expect(test.discord.commands.get(HOME.id)).toHaveLength(MADE_UP.length + 1);
    expect(test.discord.commands.has('global')).toBe(false);
    await test.restart();
    expect(puts()).toBe(1);
  });

  it('they are registered when the bot is invited after its start', async () => {
    test = await startBot({
      commands: MADE_UP,
      articles: HARBOUR_NEWS,
      config: { guildId: HOME.id },
      discord: { guilds: [ELSEWHERE] },
    });
    expect(test.logged.map(({ message }) => message).join('\n')).toContain('open the invite link');
    expect(test.discord.commands.has(HOME.id)).toBe(false);
    test.discord.install(HOME);
    await expect.poll(() => test.discord.commands.get(HOME.id)?.length).toBe(MADE_UP.length + 1);
  });

  it('the invite link asks for exactly what is needed', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
    const link = new URL(test.bot.inviteLink);
    expect(link.searchParams.get('client_id')).toBe(BOT.id);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 38n),
    );
  });
});
