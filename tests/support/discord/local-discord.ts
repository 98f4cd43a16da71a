import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ComponentType, InteractionType } from 'discord.js';
import { type Gateway, openGateway } from './gateway.ts';
import {
  commandData,
  componentData,
  envelope,
  isCompletion,
  menuData,
  modalData,
  type OptionInput,
  type Where,
} from './interaction-payloads.ts';
import { InteractionRecord, type LocalMessage } from './interaction-record.ts';
import { type Json, records, textOf } from './json.ts';
import { allComponents } from './message-rules.ts';
import { createRestServer, type Fault, type Request } from './rest-server.ts';
import { messageJson, routesOf } from './routes.ts';
import type { Refused } from './rules.ts';
import {
  ALICE,
  BOB,
  BOT,
  ELSEWHERE,
  guildJson,
  HOME,
  type LocalGuild,
  type LocalUser,
  OWNER,
  snowflake,
  userJson,
} from './world.ts';

export interface LocalDiscordSettings {
  readonly guilds?: readonly LocalGuild[];
  /** What /gateway/bot recommends. */
  readonly shards?: number;
  readonly heartbeatMs?: number;
  /** The clock by which answers come too late, in ms; the wall's unless told. */
  readonly now?: () => number;
}

const TOKEN = 'local-token.for-tests-only.0123456789';

/**
 * A Discord of one's own on the loopback: a gateway and the REST routes that the bot uses, to which the unmodified
 * discord.js connects. It refuses what Discord refuses (rules.ts), and lets a test act as its users.
 */
export async function startLocalDiscord({
  guilds: installed = [HOME, ELSEWHERE],
  shards = 1,
  heartbeatMs,
  now = () => performance.now(),
}: LocalDiscordSettings = {}) {
  const guilds = [...installed];
  const commands = new Map<string, Json[]>();
  const interactions = new Map<string, InteractionRecord>();
  const users = new Map<string, LocalUser>([OWNER, ALICE, BOB].map((user) => [user.id, user]));
  const dms = new Map<string, LocalUser>();
  const faults: Fault[] = [];
  const refusals: Refused[] = [];
  const requests: Request[] = [];
  const messages: LocalMessage[] = [];
  const typing: string[] = [];
  const attachments = new Map<string, Buffer>();
  const events = new EventEmitter();
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const application = (): Json => ({
    id: BOT.id,
    name: BOT.username,
    description: '',
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    owner: userJson(OWNER),
    team: null,
    verify_key: '',
    flags: 0,
  });
  const state = {
    token: TOKEN,
    applicationId: BOT.id,
    guilds,
    gatewayUrl,
    application,
    shards,
    commands,
    interactions,
    users,
    dms,
    onMessage(message: LocalMessage) {
      messages.push(message);
      events.emit('message', message);
    },
    onTyping: (channelId: string) => typing.push(channelId),
  };
  const server = createRestServer(routesOf(state), faults, refusals, requests, attachments);
  const gateway: Gateway = openGateway(server, {
    token: TOKEN,
    url: gatewayUrl,
    heartbeatMs,
    guilds: () => guilds.map(guildJson),
    ready: () => ({ user: userJson(BOT), application: { id: BOT.id, flags: 0 } }),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;

  const dmWith = (user: LocalUser): string => {
    const known = [...dms].find(([, one]) => one.id === user.id)?.[0];
    const id = known ?? snowflake();
    dms.set(id, user);
    return id;
  };
  const channelOf = ({ guild, user }: Where): string => guild?.channelId ?? dmWith(user);

  function interact(
    type: InteractionType,
    where: Where,
    data: Json,
    pressedOn: LocalMessage | null = null,
  ): InteractionRecord {
    users.set(where.user.id, where.user);
    const channelId = pressedOn?.channelId ?? channelOf(where);
    const record = new InteractionRecord({
      type,
      userId: where.user.id,
      channelId,
      pressedOn,
      newId: snowflake,
      now,
    });
    interactions.set(record.id, record);
    const message = pressedOn ? { message: messageJson(pressedOn, state) } : {};
    gateway.dispatch(
      'INTERACTION_CREATE',
      { ...envelope(record, where), ...message, data },
      where.guild?.id ?? null,
    );
    return record;
  }

  const findComponent = (message: LocalMessage, wanted: string): Json => {
    const found = allComponents(message.components).find(
      ({ custom_id, label, placeholder, type }) =>
        custom_id === wanted ||
        (type === ComponentType.Button && textOf(label).includes(wanted)) ||
        textOf(placeholder).includes(wanted),
    );
    if (!found) throw new Error(`no component "${wanted}" in the message`);
    return found;
  };

  return {
    token: TOKEN,
    applicationId: BOT.id,
    gateway,
    /** Somebody adds the bot to a server. */
    install(guild: LocalGuild): void {
      guilds.push(guild);
      gateway.dispatch('GUILD_CREATE', guildJson(guild), guild.id);
    },
    commands,
    interactions,
    /** Answers to give in place of the right one, each once, in this order. */
    faults,
    /** Everything that was refused, with its rule. */
    refusals,
    requests,
    /** What the bot wrote into channels by itself. */
    messages,
    typing,
    apiUrl: `http://127.0.0.1:${port}/api`,

    /** Uploads a file, to be given as an option; `size` is what Discord tells of it. */
    attach(name: string, bytes: Buffer, size = bytes.length): { attachment: Json } {
      const id = snowflake();
      const path = `/attachments/${id}/file`;
      attachments.set(path, bytes);
      return {
        attachment: { id, filename: name, size, url: `http://127.0.0.1:${port}${path}`, proxy_url: '' },
      };
    },

    /** Uses a slash command: `slash('status', { place: 'Baghdad' })`, `slash('article log', {})`. */
    slash: (
      name: string,
      options: Readonly<Record<string, OptionInput>> = {},
      where: Where = { user: ALICE, guild: HOME },
    ) => interact(InteractionType.ApplicationCommand, where, commandData(name, options)),

    /** Types into an option. */
    complete: (
      name: string,
      options: Readonly<Record<string, OptionInput>>,
      focused: string,
      where: Where = { user: ALICE, guild: HOME },
    ) => interact(isCompletion(focused), where, commandData(name, options, focused)),

    /** Presses a button, found by its custom_id or a part of its label. */
    press(message: LocalMessage, wanted: string, where: Where = { user: ALICE, guild: HOME }) {
      return interact(
        InteractionType.MessageComponent,
        where,
        componentData(textOf(findComponent(message, wanted)['custom_id'])),
        message,
      );
    },

    /** Sends a component's custom_id, whether there is such a component or not. */
    pressRaw: (message: LocalMessage, customId: string, where: Where = { user: ALICE, guild: HOME }) =>
      interact(InteractionType.MessageComponent, where, componentData(customId), message),

    /** Chooses from a menu, found by its placeholder; the nth option unless a value is given. */
    choose(
      message: LocalMessage,
      wanted: string,
      option: number | string = 0,
      where: Where = { user: ALICE, guild: HOME },
    ) {
      const menu = findComponent(message, wanted);
      const value = typeof option === 'string' ? option : textOf(records(menu['options'])[option]?.['value']);
      return interact(
        InteractionType.MessageComponent,
        where,
        componentData(textOf(menu['custom_id']), [value]),
        message,
      );
    },

    /** Uses an entry of a message's menu; `more` is what the message has besides its content. */
    menu(name: string, content: string, where: Where = { user: ALICE, guild: HOME }, more: Json = {}) {
      const target = { ...userMessage(snowflake(), channelOf(where), BOB, content, []), ...more };
      return interact(InteractionType.ApplicationCommand, where, menuData(name, target));
    },

    /** Sends a form that was shown. */
    submit: (
      modal: Json,
      fields: Readonly<Record<string, string>>,
      where: Where = { user: ALICE, guild: HOME },
    ) => interact(InteractionType.ModalSubmit, where, modalData(modal, fields)),

    /**
     * Writes a message. Its content reaches the bot only in a direct message or when it mentions the bot: the rules of
     * the message content intent, https://docs.discord.com/developers/events/gateway#message-content-intent
     */
    say(content: string, where: Where = { user: ALICE, guild: HOME }, replyTo?: LocalMessage): string {
      users.set(where.user.id, where.user);
      const id = snowflake();
      const channelId = channelOf(where);
      const mentions = content.includes(`<@${BOT.id}>`) || replyTo ? [userJson(BOT)] : [];
      const readable = !where.guild || mentions.length > 0 ? content : '';
      gateway.dispatch(
        'MESSAGE_CREATE',
        {
          ...userMessage(id, channelId, where.user, readable, mentions),
          ...(where.guild ? { guild_id: where.guild.id, channel_type: 0 } : { channel_type: 1 }),
          ...(replyTo
            ? {
                type: 19,
                message_reference: { message_id: replyTo.id, channel_id: channelId },
                referenced_message: messageJson(replyTo, state),
              }
            : {}),
        },
        where.guild?.id ?? null,
      );
      return id;
    },

    /** Waits for the next message that the bot writes into a channel. */
    async nextMessage(): Promise<LocalMessage> {
      const [message] = await once(events, 'message');
      return message as LocalMessage;
    },

    async close(): Promise<void> {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const userMessage = (
  id: string,
  channelId: string,
  author: LocalUser,
  content: string,
  mentions: Json[],
): Json => ({
  id,
  channel_id: channelId,
  type: 0,
  author: userJson(author),
  content,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions,
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  flags: 0,
  components: [],
});

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;
