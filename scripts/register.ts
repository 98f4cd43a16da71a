/**
 * Shows how the declared commands differ from what Discord has, and registers them.
 *
 *   npm run register                  where the configuration says: in DISCORD_GUILD_ID, else everywhere
 *   npm run register -- --guild ID    in that server
 *   npm run register -- --global      everywhere
 *   npm run register -- --remove      takes the commands away there
 *   npm run register -- --dry-run     shows the difference only
 */
import { config as loadEnvironmentFile } from 'dotenv';
import { registerFromCommandLine } from './register/register-from-command-line.ts';

loadEnvironmentFile({ quiet: true });
process.exitCode = await registerFromCommandLine(process.argv.slice(2), process.env, {
  say: console.log,
  complain: console.error,
});
