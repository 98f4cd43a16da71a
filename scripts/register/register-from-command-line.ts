import { parseArgs } from 'node:util';
import { DiscordAPIError, REST, RESTJSONErrorCodes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { BadConfiguration, type Config, readConfig } from '../../src/config.ts';
import { inviteLink } from '../../src/discord/invite-link.ts';
import { commandBodies, scopeFor } from '../../src/discord/registration/definitions.ts';
import { type Difference, isEmpty } from '../../src/discord/registration/difference.ts';
import {
  applicationIdOf,
  compareCommands,
  registerCommands,
} from '../../src/discord/registration/register.ts';

/** Where the lines go. */
export interface Output {
  say(line: string): void;
  complain(line: string): void;
}

const USAGE = 'Usage: npm run register -- [--guild ID | --global] [--remove] [--dry-run]';

/** Exit statuses. */
const DONE = 0;
const FAILED = 1;
const NOT_STARTED = 2;

function optionsIn(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      guild: { type: 'string' },
      global: { type: 'boolean', default: false },
      remove: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (values.guild !== undefined && values.global)
    throw new TypeError('--guild and --global exclude each other.');
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
    throw new TypeError(`--guild wants the id of a server, 17 to 20 digits, not “${values.guild}”.`);
  return values;
}

interface Settings {
  readonly options: ReturnType<typeof optionsIn>;
  readonly discord: Config['discord'];
  readonly token: string;
}

const linesOf = ({ added, changed, removed }: Difference): string[] => [
  ...added.map((name) => `  + ${name}`),
  ...changed.map((name) => `  ~ ${name}`),
  ...removed.map((name) => `  - ${name}`),
];

function explained(error: unknown, link: string | null): string {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401)
      return 'Discord does not know this DISCORD_TOKEN. Copy it again from the developer portal.';
    if (error.code === RESTJSONErrorCodes.MissingAccess)
      return `The bot is not in that server yet. Add it: ${link}`;
  }
  return `Registering failed: ${error instanceof Error ? error.message : String(error)}`;
}

async function register(settings: Settings, { say, complain }: Output): Promise<number> {
  const { options, discord, token } = settings;
  let link: string | null = null;
  try {
    const rest = new REST({ api: discord.apiUrl }).setToken(token);
    const applicationId = await applicationIdOf(rest);
    link = inviteLink(applicationId);
    const guildId = options.global ? undefined : (options.guild ?? discord.guildId);
    const declared = options.remove ? [] : commandBodies(commands, scopeFor(discord, guildId));
    const apply = options['dry-run'] ? compareCommands : registerCommands;
    const changes = await apply(rest, { applicationId, guildId }, declared);
    say(`Commands ${guildId ? `of server ${guildId}` : 'everywhere'}:`);
    for (const line of linesOf(changes)) say(line);
    if (isEmpty(changes)) say('  no difference');
    else if (options['dry-run']) say('Nothing was changed (--dry-run).');
    else say(options.remove ? 'They are removed.' : 'Discord has them now.');
    say(`Add the bot to a server: ${link}`);
    return DONE;
  } catch (error) {
    complain(explained(error, link));
    return FAILED;
  }
}

/** What can't be used in what was given, line by line. */
function complaints(error: unknown): readonly string[] {
  if (error instanceof BadConfiguration) return error.lines;
  if (error instanceof TypeError) return [error.message, USAGE];
  throw error;
}

/**
 * Does what `npm run register` is asked for: shows the difference to what Discord has and, unless it is a dry run, puts
 * the declared commands, or none, in its place.
 * @returns the exit status: 0 done, 1 Discord refused, 2 not started because of what was given.
 */
export async function registerFromCommandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> {
  try {
    const options = optionsIn(args);
    const { discord } = readConfig(environment, { cwd: process.cwd(), packageRoot: process.cwd() });
    if (discord.token) return await register({ options, discord, token: discord.token }, output);
    output.complain('DISCORD_TOKEN is not set: it is needed to register commands.');
  } catch (error) {
    for (const line of complaints(error)) output.complain(line);
  }
  return NOT_STARTED;
}
