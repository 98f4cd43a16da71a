import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadConfiguration, readConfig, VARIABLE_NAMES } from '../src/config.ts';

const places = { cwd: '/srv/bot', packageRoot: '/opt/mission-status-bot' };
const linesFor = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment, places);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.lines;
    throw error;
  }
  return [];
};

describe('the configuration', () => {
  it('needs nothing: without variables the console answers from the seeds of the package', () => {
    const config = readConfig({}, places);
    expect(config.discord.token).toBeUndefined();
    expect(config.discord.apiUrl).toBe('https://discord.com/api');
    expect(config.seedsDir).toBe('/opt/mission-status-bot/seeds');
    expect(config.log).toEqual({ level: 'info', queries: false });
  });

  it('takes an empty value as absent', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SEEDS_DIR: ' ', HTTP_PORT: '' }, places)).toEqual(
      readConfig({}, places),
    );
  });

  it('resolves relative paths from the working directory', () => {
    const config = readConfig({ SEEDS_DIR: './articles', CACHE_DIR: 'cache' }, places);
    expect(config.seedsDir).toBe('/srv/bot/articles');
    expect(config.cacheDir).toBe('/srv/bot/cache');
  });

  it('refuses a cache where no folder can be made, which would hang', () => {
    expect(linesFor({ CACHE_DIR: '/proc/cache' })).toEqual([
      `CACHE_DIR: "/proc/cache" can't be used; accepted is a folder in which files can be kept.`,
    ]);
    expect(linesFor({ CACHE_DIR: '/process/cache' })).toEqual([]);
  });

  it('splits lists of ids at commas and spaces', () => {
    const config = readConfig({ MODERATOR_USER_IDS: '123456789012345678, 234567890123456789' }, places);
    expect(config.discord.moderatorUserIds).toEqual(['123456789012345678', '234567890123456789']);
  });

  it('names every bad variable in one line each, with what is accepted', () => {
    const lines = linesFor({
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
      HTTP_PORT: '99999',
      SHARDS: 'many',
    });
    expect(lines).toHaveLength(4);
    expect(lines.find((line) => line.startsWith('LOG_LEVEL: "loud"'))).toContain('one of fatal, error, warn');
    expect(lines.find((line) => line.startsWith('DISCORD_GUILD_ID:'))).toContain('17 to 20 digits');
    expect(lines.find((line) => line.startsWith('HTTP_PORT:'))).toContain('0 to 65535');
    expect(lines.find((line) => line.startsWith('SHARDS:'))).toContain('auto');
  });

  it('never repeats a secret', () => {
    const [line] = linesFor({ DISCORD_TOKEN: 'short secret' });
    expect(line).toMatch(/^DISCORD_TOKEN: /);
    expect(line).not.toContain('short secret');
  });

  it('refuses an API address that is not http', () => {
    expect(linesFor({ DISCORD_API_URL: 'file:///etc/passwd' })[0]).toContain('an http or https address');
  });

  it('is explained variable by variable in .env.example', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const explained = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual([...VARIABLE_NAMES].toSorted());
  });

  it('takes nothing away from what a service sets when .env.example is used as it is', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const set = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    const service = { SEEDS_DIR: '/srv/articles', CACHE_DIR: '/var/cache/bot', HTTP_PORT: '9464' };
    expect(readConfig({ ...service, ...set }, places)).toEqual(readConfig(service, places));
  });
});
