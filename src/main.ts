import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvironmentFile } from 'dotenv';
import { BadConfiguration, type Config, readConfig } from './config.ts';
import { readArguments, USAGE } from './console/read-arguments.ts';
import { runTerminal } from './run.ts';

/** Where package.json stands: above both the sources and the compiled program. */
function packageRoot(from: string): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) || folder === from ? folder : packageRoot(folder);
}

function configuration(): Config {
  loadEnvironmentFile({ quiet: true });
  return readConfig(process.env, {
    cwd: process.cwd(),
    packageRoot: packageRoot(fileURLToPath(import.meta.url)),
  });
}

/** Whatever is still open after everything was closed may not keep the process alive for longer. */
const LINGER_MS = 1000;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (given.kind === 'unknown') {
    say(`${given.message}\n${USAGE}`);
    return 2;
  }
  const config = configuration();
  const asked = given.console;
  if (!asked && config.discord.token) {
    Reflect.deleteProperty(process.env, 'DISCORD_TOKEN');
    const { runBot } = await import('./run-bot.ts');
    return runBot(config);
  }
  if (!asked) {
    const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
    say(
      interactive
        ? 'DISCORD_TOKEN is not set: this is the console. Type a question, /help for the commands, exit to leave.'
        : 'DISCORD_TOKEN is not set and this is no terminal: set it to run the bot, or use `npm run ask`.',
    );
    if (!interactive) return 2;
  }
  return runTerminal(config, given);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
    setTimeout(() => process.exit(), LINGER_MS).unref();
  },
  (error: unknown) => {
    if (error instanceof BadConfiguration) for (const line of error.lines) say(line);
    else say(`The bot could not start: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
