import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** Where the client connects to. */
export interface ConnectionSettings {
  readonly apiUrl: string;
  readonly shards?: number | 'auto' | undefined;
}

/**
 * discord.js's client with no privileged intent: commands need none, and Discord gives the content of direct messages,
 * mentions and replies to the bot without one. Nothing is ever pinged. What the bot doesn't look at is not kept.
 */
export function createClient({ apiUrl, shards = 1 }: ConnectionSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(shards === 'auto' ? { shards } : { shardCount: shards }),
    rest: { api: apiUrl },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      GuildEmojiManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 1_000, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}
