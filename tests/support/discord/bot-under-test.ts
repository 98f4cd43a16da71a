import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AnyCommand, CommandGroup } from '../../../commands/declaration.ts';
import { prepareAnswers } from '../../../src/answers/prepare-answers.ts';
import type { Outcome } from '../../../src/discord/interactions/outcome.ts';
import { type DiscordSettings, startDiscord } from '../../../src/discord/start-discord.ts';
import { openLibrary } from '../../../src/knowledge/library.ts';
import { type LocalDiscord, type LocalDiscordSettings, startLocalDiscord } from './local-discord.ts';

export interface BotSettings {
  readonly commands: readonly (AnyCommand | CommandGroup)[];
  /** File names below the seeds directory with their text; or an existing folder. */
  readonly articles: Readonly<Record<string, string>> | string;
  readonly config?: Partial<DiscordSettings>;
  /** Gives the library a cache folder: removed articles are kept there, and what is done is written down. */
  readonly cached?: boolean;
  readonly today?: string;
  readonly discord?: LocalDiscordSettings;
}

interface Logged {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

const NO_LIMIT = { rateBurst: 0, rateIntervalMs: 0 };

async function seedsFolder(articles: BotSettings['articles'], root: string): Promise<string> {
  if (typeof articles === 'string') return articles;
  const folder = join(root, 'seeds');
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(articles)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** The real bot, with a library of its own, logged into a local Discord of its own. */
export async function startBot(settings: BotSettings) {
  const root = await mkdtemp(join(tmpdir(), 'discord-test-'));
  const logged: Logged[] = [];
  const outcomes: Outcome[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields, message });
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  let now = new Date(`${settings.today ?? '2030-06-15'}T12:00:00Z`);
  const clock = () => now;
  const seedsDir = await seedsFolder(settings.articles, root);
  const library = await openLibrary({
    seedsDir,
    cacheDir: settings.cached ? join(root, 'library') : undefined,
    watch: false,
    beforeServed: prepareAnswers,
    clock,
    log,
  });
  const discord: LocalDiscord = await startLocalDiscord(settings.discord);
  const start = () =>
    startDiscord({
      config: {
        token: discord.token,
        apiUrl: discord.apiUrl,
        moderatorUserIds: [],
        moderatorRoleIds: [],
        cacheDir: join(root, 'cache'),
        ...NO_LIMIT,
        ...settings.config,
      },
      commands: settings.commands,
      library,
      clock,
      log,
      onOutcome: (outcome) => outcomes.push(outcome),
    });
  let bot = await start();
  return {
    discord,
    library,
    logged,
    outcomes,
    seedsDir,
    get bot() {
      return bot;
    },
    /** Ends the bot and starts it again: nothing that it kept in memory is left. */
    async restart() {
      await bot.close();
      bot = await start();
    },
    pass(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
    async close() {
      await bot.close();
      await discord.close();
      await library.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type BotUnderTest = Awaited<ReturnType<typeof startBot>>;
