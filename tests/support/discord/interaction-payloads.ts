import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import type { InteractionRecord } from './interaction-record.ts';
import { type Json, records } from './json.ts';
import {
  BOT,
  dmChannelJson,
  type LocalGuild,
  type LocalUser,
  PLAIN_MEMBER,
  snowflake,
  userJson,
} from './world.ts';

/** Who acts, and where. */
export interface Where {
  readonly user: LocalUser;
  /** null: in a direct message. */
  readonly guild: LocalGuild | null;
  readonly roleIds?: readonly string[];
  readonly permissions?: bigint;
  /** The user installed the bot for themselves; the server has not. */
  readonly userInstalled?: boolean;
}

export type OptionInput = string | number | boolean | { readonly attachment: Json };

const member = ({ user, roleIds = [], permissions = PLAIN_MEMBER }: Where): Json => ({
  user: userJson(user),
  roles: roleIds,
  permissions: permissions.toString(),
  joined_at: new Date(0).toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
});

/** The parts that every interaction has: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function envelope(record: InteractionRecord, where: Where): Json {
  const { guild, user } = where;
  return {
    id: record.id,
    application_id: BOT.id,
    type: record.type,
    token: record.token,
    version: 1,
    locale: 'en-GB',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: guild && !where.userInstalled ? { 0: guild.id } : { 1: user.id },
    attachment_size_limit: 10_485_760,
    channel_id: record.channelId,
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: 'en-GB',
          context: 0,
          member: member(where),
          channel: { id: record.channelId, type: ChannelType.GuildText, guild_id: guild.id, name: 'general' },
        }
      : { context: 1, user: userJson(user), channel: dmChannelJson(record.channelId, user) }),
  };
}

const typeOf = (value: OptionInput): ApplicationCommandOptionType => {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  if (typeof value === 'number') return ApplicationCommandOptionType.Number;
  return typeof value === 'object'
    ? ApplicationCommandOptionType.Attachment
    : ApplicationCommandOptionType.String;
};

/** A slash command's data, or, with `focused`, that of a completion. `name` may name a subcommand: `article log`. */
export function commandData(
  name: string,
  options: Readonly<Record<string, OptionInput>>,
  focused?: string,
): Json {
  const [first, second] = name.split(' ');
  const attachments: Record<string, Json> = {};
  const given = Object.entries(options).map(([key, value]) => {
    const type = typeOf(value);
    if (typeof value !== 'object')
      return { name: key, type, value, ...(key === focused ? { focused: true } : {}) };
    const id = snowflake();
    attachments[id] = { id, ...value.attachment };
    return { name: key, type, value: id };
  });
  return {
    id: snowflake(),
    name: first,
    type: ApplicationCommandType.ChatInput,
    options: second
      ? [{ name: second, type: ApplicationCommandOptionType.Subcommand, options: given }]
      : given,
    ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
  };
}

export const isCompletion = (focused: string | undefined): InteractionType =>
  focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;

export const menuData = (name: string, message: Json): Json => ({
  id: snowflake(),
  name,
  type: ApplicationCommandType.Message,
  target_id: message['id'],
  resolved: { messages: { [String(message['id'])]: message } },
});

export const componentData = (customId: string, values?: readonly string[]): Json => ({
  custom_id: customId,
  component_type: values ? ComponentType.StringSelect : ComponentType.Button,
  ...(values ? { values } : {}),
});

/** What a sent form carries: each input in its label. */
export const modalData = (modal: Json, fields: Readonly<Record<string, string>>): Json => ({
  custom_id: modal['custom_id'],
  components: records(modal['components']).map((label, index) => {
    const input = label['component'] as Json;
    return {
      type: label['type'],
      id: index,
      component: {
        type: input['type'],
        custom_id: input['custom_id'],
        value: fields[String(input['custom_id'])] ?? '',
        id: 100 + index,
      },
    };
  }),
});
