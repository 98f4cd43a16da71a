import { asRegistered, checkCommands } from './command-rules.ts';
import type { InteractionRecord, LocalMessage, Upload } from './interaction-record.ts';
import { type Json, records, textOf } from './json.ts';
import { checkMessage } from './message-rules.ts';
import type { Handler, Request } from './rest-server.ts';
import { demand, Refused } from './rules.ts';
import {
  BOT,
  channelJson,
  dmChannelJson,
  type LocalGuild,
  type LocalUser,
  snowflake,
  userJson,
} from './world.ts';

/** What the routes read and change. */
export interface RestState {
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: readonly LocalGuild[];
  readonly gatewayUrl: () => string;
  readonly application: () => Json;
  readonly shards: number;
  readonly commands: Map<string, Json[]>;
  readonly interactions: Map<string, InteractionRecord>;
  readonly users: Map<string, LocalUser>;
  readonly dms: Map<string, LocalUser>;
  readonly onMessage: (message: LocalMessage) => void;
  readonly onTyping: (channelId: string) => void;
}

/** A message as Discord tells it. */
export const messageJson = (message: LocalMessage, state: Pick<RestState, 'users'>): Json => ({
  id: message.id,
  channel_id: message.channelId,
  type: message.replyTo ? 19 : message.userId ? 20 : 0,
  author: userJson(BOT),
  content: '',
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [...message.files].map(([filename, bytes], index) => ({
    id: String(BigInt(message.id) + BigInt(index) + 1n),
    filename,
    size: bytes.length,
    url: `https://cdn.discordapp.com/attachments/${message.id}/${filename}`,
    proxy_url: `https://media.discordapp.net/attachments/${message.id}/${filename}`,
  })),
  embeds: [],
  pinned: false,
  flags: message.flags,
  components: message.components,
  ...(message.userId
    ? {
        interaction_metadata: {
          id: message.id,
          type: 2,
          user: userJson(state.users.get(message.userId) ?? { id: message.userId, username: 'user' }),
          authorizing_integration_owners: {},
        },
      }
    : {}),
});

type Route = readonly [
  method: string,
  path: RegExp,
  bot: boolean,
  answer: (state: RestState, request: Request, parts: string[]) => ReturnType<Handler>,
];

function interactionByToken(state: RestState, token = ''): InteractionRecord {
  const found = [...state.interactions.values()].find((one) => one.token === token);
  if (!found) throw new Refused('unknown-webhook', token);
  return found;
}

function demandPresence(state: RestState, guildId: string): void {
  demand(
    state.guilds.some(({ id }) => id === guildId),
    'missing-access',
    guildId,
  );
}

function putCommands(state: RestState, request: Request, guildId?: string): ReturnType<Handler> {
  if (guildId !== undefined) demandPresence(state, guildId);
  const list = records(request.raw);
  checkCommands(list, guildId !== undefined);
  const registered = list.map((command) => asRegistered(command, snowflake(), state.applicationId, guildId));
  state.commands.set(guildId ?? 'global', registered);
  return { status: 200, body: registered };
}

function createMessage(state: RestState, channelId: string, { body, files }: Upload): LocalMessage {
  const known = state.guilds.some((guild) => guild.channelId === channelId) || state.dms.has(channelId);
  demand(known, 'unknown-channel', channelId);
  checkMessage(body, new Set(files.keys()));
  const reference = body['message_reference'];
  return {
    id: snowflake(),
    channelId,
    flags: Number(body['flags'] ?? 0),
    components: records(body['components']),
    files,
    allowedMentions: body['allowed_mentions'],
    userId: null,
    replyTo:
      typeof reference === 'object' && reference !== null && 'message_id' in reference
        ? textOf(reference.message_id)
        : null,
    edits: 0,
  };
}

const ROUTES: readonly Route[] = [
  [
    'GET',
    /^\/gateway\/bot$/,
    true,
    (state) => ({
      status: 200,
      body: {
        url: state.gatewayUrl(),
        shards: state.shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 64 },
      },
    }),
  ],
  ['GET', /^\/users\/@me$/, true, () => ({ status: 200, body: userJson(BOT) })],
  ['GET', /^\/applications\/@me$/, true, (state) => ({ status: 200, body: state.application() })],
  [
    'GET',
    /^\/applications\/\d+\/commands$/,
    true,
    (state) => ({ status: 200, body: state.commands.get('global') ?? [] }),
  ],
  ['PUT', /^\/applications\/\d+\/commands$/, true, (state, request) => putCommands(state, request)],
  [
    'GET',
    /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    true,
    (state, _, [guildId = '']) => {
      demandPresence(state, guildId);
      return { status: 200, body: state.commands.get(guildId) ?? [] };
    },
  ],
  [
    'PUT',
    /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    true,
    (state, request, [guildId]) => putCommands(state, request, guildId),
  ],
  [
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    false,
    (state, request, [id = '', token]) => {
      const interaction = state.interactions.get(id);
      if (!interaction || interaction.token !== token) throw new Refused('unknown-interaction');
      interaction.callback(request);
      return { status: 204 };
    },
  ],
  [
    'GET',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    false,
    (state, _, [token]) => ({
      status: 200,
      body: messageJson(interactionByToken(state, token).original(), state),
    }),
  ],
  [
    'PATCH',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    false,
    (state, request, [token, id = '']) => ({
      status: 200,
      body: messageJson(interactionByToken(state, token).edit(id, request), state),
    }),
  ],
  [
    'DELETE',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    false,
    (state, _, [token, id = '']) => {
      interactionByToken(state, token).delete(id);
      return { status: 204 };
    },
  ],
  [
    'POST',
    /^\/webhooks\/\d+\/([^/]+)$/,
    false,
    (state, request, [token]) => ({
      status: 200,
      body: messageJson(interactionByToken(state, token).followUp(request), state),
    }),
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/messages$/,
    true,
    (state, request, [channelId = '']) => {
      const message = createMessage(state, channelId, request);
      state.onMessage(message);
      return { status: 200, body: messageJson(message, state) };
    },
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/typing$/,
    true,
    (state, _, [channelId = '']) => {
      state.onTyping(channelId);
      return { status: 204 };
    },
  ],
  [
    'GET',
    /^\/channels\/(\d+)$/,
    true,
    (state, _, [channelId = '']) => {
      const guild = state.guilds.find((one) => one.channelId === channelId);
      const user = state.dms.get(channelId);
      if (guild) return { status: 200, body: channelJson(channelId, guild.id) };
      if (user) return { status: 200, body: dmChannelJson(channelId, user) };
      throw new Refused('unknown-channel', channelId);
    },
  ],
  [
    'POST',
    /^\/users\/@me\/channels$/,
    true,
    (state, request) => {
      const userId = textOf(request.body['recipient_id']);
      const user = state.users.get(userId) ?? { id: userId, username: 'user' };
      const known = [...state.dms].find(([, one]) => one.id === userId)?.[0];
      const channelId = known ?? snowflake();
      state.dms.set(channelId, user);
      return { status: 200, body: dmChannelJson(channelId, user) };
    },
  ],
];

/** Finds the route of a request and runs it. Bot routes need the bot's token. */
export const routesOf =
  (state: RestState): Handler =>
  (request) => {
    for (const [method, path, bot, answer] of ROUTES) {
      const match = method === request.method ? path.exec(request.path) : null;
      if (!match) continue;
      demand(!bot || request.authorization === `Bot ${state.token}`, 'unauthorized');
      return answer(state, request, match.slice(1));
    }
    throw new Refused('unknown-route', `${request.method} ${request.path}`);
  };
