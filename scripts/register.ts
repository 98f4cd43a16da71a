/**
 * Shows how the declared commands differ from what Discord has, and registers them.
 *
 *   npm run register                  where the configuration says: in DISCORD_GUILD_ID, else everywhere
 *   npm run register -- --guild ID    in that server
 *   npm run register -- --global      everywhere
 *   npm run register -- --remove      takes the commands away there
 *   npm run register -- --dry-run     shows the difference only
 */
import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { config as loadEnvironmentFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { BadConfiguration, readConfig } from '../src/config.ts';
import { inviteLink } from '../src/discord/invite-link.ts';
import { commandBodies } from '../src/discord/registration/definitions.ts';
import { isEmpty } from '../src/discord/registration/difference.ts';
import { applicationIdOf, compareCommands, registerCommands } from '../src/discord/registration/register.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      guild: { type: 'string' },
      global: { type: 'boolean', default: false },
      remove: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  loadEnvironmentFile({ quiet: true });
  const { discord } = readConfig(process.env, { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!discord.token) {
    console.error('DISCORD_TOKEN is not set: it is needed to register commands.');
    return 2;
  }
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const applicationId = await applicationIdOf(rest);
  const guildId = values.global ? undefined : (values.guild ?? discord.guildId);
  const named = discord.moderatorUserIds.length + discord.moderatorRoleIds.length > 0;
  const declared = values.remove
    ? []
    : commandBodies(commands, { guildId, moderatorsNamed: named || !guildId });
  const list = { applicationId, guildId };
  const apply = values['dry-run'] ? compareCommands : registerCommands;
  const changes = await apply(rest, list, declared);
  console.log(`Commands ${guildId ? `of server ${guildId}` : 'everywhere'}:`);
  for (const [sign, names] of [
    ['+', changes.added],
    ['~', changes.changed],
    ['-', changes.removed],
  ] as const) {
    for (const name of names) console.log(`  ${sign} ${name}`);
  }
  const done = values['dry-run'] ? 'Nothing was changed (--dry-run).' : 'Discord has them now.';
  console.log(isEmpty(changes) ? '  no difference' : done);
  console.log(`Add the bot to a server: ${inviteLink(applicationId)}`);
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(
      error instanceof BadConfiguration ? error.lines.join('\n') : `Registering failed: ${error}`,
    );
    process.exitCode = 1;
  },
);
