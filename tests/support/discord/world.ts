import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { Json } from './json.ts';

/** Discord's epoch: https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;
let lastId = 0n;

/** A new id, later than all before it. */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - EPOCH) << 22n;
  lastId = now > lastId ? now : lastId + 1n;
  return lastId.toString();
}

/** A user of the local Discord. */
export interface LocalUser {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

/** A server with one text channel. */
export interface LocalGuild {
  readonly id: string;
  readonly channelId: string;
  readonly roleIds: readonly string[];
}

export const BOT: LocalUser = { id: '900000000000000001', username: 'mission-status', bot: true };
export const OWNER: LocalUser = { id: '910000000000000001', username: 'owner' };
export const ALICE: LocalUser = { id: '910000000000000002', username: 'alice' };
export const BOB: LocalUser = { id: '910000000000000003', username: 'bob' };
export const MODERATOR_ROLE = '920000000000000009';

export const HOME: LocalGuild = {
  id: '930000000000000001',
  channelId: '940000000000000001',
  roleIds: [MODERATOR_ROLE],
};
export const ELSEWHERE: LocalGuild = {
  id: '930000000004194304',
  channelId: '940000000000000002',
  roleIds: [],
};

export const MANAGE_SERVER = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages;
export const PLAIN_MEMBER = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ViewChannel;

export const userJson = ({ id, username, bot }: LocalUser): Json => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  ...(bot ? { bot } : {}),
});

const role = (id: string, guildId: string): Json => ({
  id,
  name: id === guildId ? '@everyone' : `role ${id}`,
  permissions: PLAIN_MEMBER.toString(),
  position: id === guildId ? 0 : 1,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
});

export const channelJson = (id: string, guildId: string): Json => ({
  id,
  guild_id: guildId,
  type: ChannelType.GuildText,
  name: 'general',
  position: 0,
  permission_overwrites: [],
});

export const dmChannelJson = (id: string, user: LocalUser): Json => ({
  id,
  type: ChannelType.DM,
  recipients: [userJson(user)],
  last_message_id: null,
});

/** What GUILD_CREATE carries with the Guilds intent alone. */
export const guildJson = ({ id, channelId, roleIds }: LocalGuild): Json => ({
  id,
  name: `server ${id}`,
  owner_id: OWNER.id,
  unavailable: false,
  member_count: 4,
  large: false,
  joined_at: new Date(0).toISOString(),
  roles: [id, ...roleIds].map((roleId) => role(roleId, id)),
  channels: [channelJson(channelId, id)],
  members: [
    {
      user: userJson(BOT),
      roles: [],
      joined_at: new Date(0).toISOString(),
      flags: 0,
      deaf: false,
      mute: false,
    },
  ],
  threads: [],
  emojis: [],
  stickers: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  features: [],
  premium_tier: 0,
  preferred_locale: 'en-GB',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  system_channel_flags: 0,
  premium_progress_bar_enabled: false,
});
