import { EXIT_STATUS } from './exit-status.ts';
import { StartFailure } from './start-failure.ts';

const NEW_TOKEN =
  "Discord does not accept DISCORD_TOKEN: copy the token anew from the Bot page of Discord's developer portal.";

/**
 * Close codes of the gateway after which discord.js does not connect again.
 * Source: Discord's documentation, Topics › Opcodes and Status Codes › Gateway Close Event Codes.
 */
const CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: NEW_TOKEN,
  4010: 'Discord refuses the shard: set SHARDS=auto.',
  4011: 'The bot is in too many servers for the shards it has: set SHARDS=auto.',
  4012: 'Discord no longer speaks this version of its gateway: upgrade the bot.',
  4013: "Discord does not know the intents the bot asks for: upgrade the bot, or report this if it's the newest version.",
  4014: "Discord refuses the intents the bot asks for: allow them on the Bot page of Discord's developer portal.",
};

/** How discord.js words the same close codes while it connects for the first time. */
const MESSAGES: Readonly<Record<string, number>> = {
  'Authentication failed': 4004,
  'Invalid shard': 4010,
  'Sharding is required': 4011,
  'Used an invalid API version': 4012,
  'Used invalid intents': 4013,
  'Used disallowed intents': 4014,
};

const permanent = (line: string, cause?: unknown) => new StartFailure(EXIT_STATUS.permanent, line, cause);
const tryAgain = (line: string, cause?: unknown) => new StartFailure(EXIT_STATUS.tryAgain, line, cause);

const read = (error: unknown, name: string): unknown =>
  error instanceof Error && name in error ? Reflect.get(error, name) : undefined;

/** The innermost cause says more than `fetch failed` does. */
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause !== undefined; depth += 1) {
    root = root.cause;
  }
  return root;
}

/** Says why the gateway closed for good. */
export const gatewayClosedFor = (code: number): StartFailure =>
  permanent(CLOSE_CODES[code] ?? `Discord closed the connection for good (close code ${code}).`);

/**
 * Says why the bot could not log in or register its commands.
 * @param apiUrl where Discord's API was looked for.
 */
export function discordFailure(apiUrl: string, error: unknown): StartFailure {
  if (error instanceof StartFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  const closeCode = MESSAGES[message];
  if (closeCode !== undefined) return gatewayClosedFor(closeCode);
  const status = read(error, 'status');
  if (read(error, 'code') === 'TokenInvalid' || status === 401) return permanent(NEW_TOKEN, error);
  if (message.startsWith('Not enough sessions remaining')) {
    return tryAgain(
      `Discord allows no more logins for now: ${message}. Something restarts the bot too often.`,
      error,
    );
  }
  if (status === 429 || (typeof status === 'number' && status >= 500)) {
    return tryAgain(`Discord at ${apiUrl} answers with HTTP status ${status} for now.`, error);
  }
  if (status === 403) {
    return permanent(
      `Discord refuses access (HTTP 403: ${message}): check DISCORD_GUILD_ID and that the bot was added to that server.`,
      error,
    );
  }
  if (status === 404) {
    return permanent(
      `${apiUrl} does not answer like Discord's API (HTTP 404): check DISCORD_API_URL.`,
      error,
    );
  }
  const root = rootOf(error);
  const code = read(root, 'code');
  const reason = typeof code === 'string' ? code : root instanceof Error ? root.message : String(root);
  return tryAgain(`Discord can't be reached at ${apiUrl}: ${reason.replace(/\s+/g, ' ')}.`, error);
}
