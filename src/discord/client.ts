import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** Where the client connects to. */
interface ConnectionSettings {
  readonly apiUrl: string;
  readonly shards?: number | 'auto' | undefined;
}

/** Everything said outright: what is left out, discord.js reads from SHARDS in the environment itself, and as something else. */
const shardOptions = (shards: number | 'auto') =>
  shards === 'auto'
    ? { shards }
    : { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards };

/**
 * discord.js's client with no privileged intent: commands need none, and Discord gives the content of direct messages,
 * mentions and replies to the bot without one. Nothing is ever pinged. What the bot doesn't look at is not kept.
 */
export function createClient({ apiUrl, shards = 1 }: ConnectionSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...shardOptions(shards),
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
