import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const SNOWFLAKE = /^\d{17,20}$/;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const text = z.string().trim();
const snowflake = text.regex(SNOWFLAKE, 'a Discord id: 17 to 20 digits');
const snowflakes = text
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(SNOWFLAKE, 'Discord ids of 17 to 20 digits, separated by commas')));
const wholeNumber = (least: number, most: number) => {
  const accepted = `a whole number from ${least} to ${most}`;
  return text
    .regex(/^\d+$/, accepted)
    .transform(Number)
    .pipe(z.number().min(least, accepted).max(most, accepted));
};
const flag = text
  .toLowerCase()
  .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], 'true or false'))
  .transform((value) => value === 'true' || value === '1' || value === 'yes');
const httpUrl = z.url({ protocol: /^https?$/, error: 'an http or https address' });

const variables = {
  DISCORD_TOKEN: text
    .regex(/^\S{20,200}$/, "a bot token from Discord's developer portal: 20 to 200 characters without spaces")
    .optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: httpUrl.default('https://discord.com/api'),
  MODERATOR_USER_IDS: snowflakes.default([]),
  MODERATOR_ROLE_IDS: snowflakes.default([]),
  SEEDS_DIR: text.optional(),
  // Node's recursive mkdir never comes back from there.
  CACHE_DIR: text
    .refine((value) => !/^\/+proc(?:\/|$)/.test(value), 'a folder in which files can be kept')
    .optional(),
  WATCH_SEEDS: flag.default(false),
  ALERTS_CHANNEL_ID: snowflake.optional(),
  RATE_BURST: wholeNumber(0, 1000).default(5),
  RATE_INTERVAL_MS: wholeNumber(0, 3_600_000).default(3000),
  SHARDS: text
    .refine(
      (value) => value === 'auto' || /^[1-9]\d{0,3}$/.test(value),
      'auto, or how many shards: a whole number from 1',
    )
    .transform((value) => (value === 'auto' ? ('auto' as const) : Number(value)))
    .default(1),
  HTTP_PORT: wholeNumber(0, 65_535).optional(),
  HTTP_HOST: text.default('127.0.0.1'),
  LOG_LEVEL: text
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`))
    .default('info'),
  LOG_QUERIES: flag.default(false),
} as const;

const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN']);

/** The names of the environment's variables that the bot reads. */
export const VARIABLE_NAMES = Object.keys(variables);

export interface Config {
  readonly discord: {
    /** Absent: the console. */
    readonly token: string | undefined;
    readonly guildId: string | undefined;
    readonly apiUrl: string;
    readonly shards: number | 'auto';
    readonly moderatorUserIds: readonly string[];
    readonly moderatorRoleIds: readonly string[];
    readonly alertsChannelId: string | undefined;
    /** Interactions a user may start at once; 0: no limit. */
    readonly rateBurst: number;
    /** After the burst, one interaction in so many milliseconds; 0: no limit. */
    readonly rateIntervalMs: number;
  };
  /** Absolute. */
  readonly seedsDir: string;
  /** Absolute. */
  readonly cacheDir: string;
  readonly watchSeeds: boolean;
  /** `port` absent: no HTTP server. */
  readonly http: { readonly port: number | undefined; readonly host: string };
  readonly log: { readonly level: (typeof LOG_LEVELS)[number]; readonly queries: boolean };
}

/** One line per variable that can't be used: its name, what is wrong, what is accepted. */
export class BadConfiguration extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadConfiguration';
    this.lines = lines;
  }
}

/** The user's cache directory by the XDG Base Directory specification, on every system. */
const defaultCacheDir = (xdgCacheHome: string | undefined): string =>
  join(xdgCacheHome || join(homedir(), '.cache'), 'mission-status-bot');

/**
 * Reads the configuration from environment variables; an empty value counts as absent.
 * @param places `cwd`: where relative paths start; `packageRoot`: where the default seeds are.
 * @throws {BadConfiguration} naming every variable that can't be used; a secret's value is never part of it.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  places: { cwd: string; packageRoot: string },
): Config {
  const given = Object.fromEntries(
    VARIABLE_NAMES.map((name) => [name, environment[name]?.trim()] as const).filter(([, value]) => value),
  );
  const parsed = z.object(variables).safeParse(given);
  if (!parsed.success) {
    const wrong = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    throw new BadConfiguration(
      [...wrong].map(([name, accepted]) => {
        const value = SECRETS.has(name) ? 'its value (not shown)' : JSON.stringify(given[name]);
        return `${name}: ${value} can't be used; accepted is ${accepted}.`;
      }),
    );
  }
  const values = parsed.data;
  return {
    discord: {
      token: values.DISCORD_TOKEN,
      guildId: values.DISCORD_GUILD_ID,
      apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ''),
      shards: values.SHARDS,
      moderatorUserIds: values.MODERATOR_USER_IDS,
      moderatorRoleIds: values.MODERATOR_ROLE_IDS,
      alertsChannelId: values.ALERTS_CHANNEL_ID,
      rateBurst: values.RATE_BURST,
      rateIntervalMs: values.RATE_INTERVAL_MS,
    },
    seedsDir: values.SEEDS_DIR ? resolve(places.cwd, values.SEEDS_DIR) : join(places.packageRoot, 'seeds'),
    cacheDir: values.CACHE_DIR
      ? resolve(places.cwd, values.CACHE_DIR)
      : defaultCacheDir(environment['XDG_CACHE_HOME']),
    watchSeeds: values.WATCH_SEEDS,
    http: { port: values.HTTP_PORT, host: values.HTTP_HOST },
    log: { level: values.LOG_LEVEL, queries: values.LOG_QUERIES },
  };
}
