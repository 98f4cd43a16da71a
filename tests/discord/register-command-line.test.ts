import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerFromCommandLine } from '../../scripts/register/register-from-command-line.ts';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import { BOT, ELSEWHERE, HOME } from '../support/discord/world.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord({ guilds: [HOME] });
});
afterEach(() => discord.close());

const environment = (more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  ...more,
});

async function register(args: readonly string[], env: Record<string, string> = environment()) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await registerFromCommandLine(args, env, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}
const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;

describe('npm run register', () => {
  it('shows what would be new, and with --dry-run changes nothing', async () => {
    const { status, said } = await register(['--dry-run']);
    expect(status).toBe(0);
    expect(said).toContain('Commands everywhere:');
    for (const { name } of commands) expect(said).toContain(`  + /${name}`);
    expect(said).toContain('  + Find sources (message menu)');
    expect(said).toContain('Nothing was changed (--dry-run).');
    expect(said).toContain(`client_id=${BOT.id}`);
    expect(puts()).toBe(0);
  });

  it('applies the difference, and finds none when it is run again', async () => {
    expect((await register([])).said).toContain('Discord has them now.');
    expect(discord.commands.get('global')).toHaveLength(commands.length + 1);
    expect((await register([])).said).toContain('no difference');
    expect(puts()).toBe(1);
  });

  it('tells a command that was changed at Discord', async () => {
    await register([]);
    const [first, ...others] = discord.commands.get('global') ?? [];
    discord.commands.set('global', [{ ...first, description: 'Something else' }, ...others]);
    expect((await register(['--dry-run'])).said).toMatch(/^ {2}~ \/status$/m);
  });

  it('registers in one server with --guild, and where the configuration says without', async () => {
    expect((await register(['--guild', HOME.id])).said).toContain(`Commands of server ${HOME.id}:`);
    expect(discord.commands.get(HOME.id)).toHaveLength(commands.length + 1);
    expect(discord.commands.has('global')).toBe(false);
    const atHome = environment({ DISCORD_GUILD_ID: HOME.id, MODERATOR_USER_IDS: BOT.id });
    expect((await register([], atHome)).said).toContain('no difference');
    expect((await register(['--global'], atHome)).said).toContain('Commands everywhere:');
  });

  it('takes the commands away with --remove, there only', async () => {
    await register([]);
    await register(['--guild', HOME.id]);
    const { said } = await register(['--remove', '--guild', HOME.id]);
    expect(said).toContain('  - /status');
    expect(said).toContain('They are removed.');
    expect(discord.commands.get(HOME.id)).toEqual([]);
    expect(discord.commands.get('global')).toHaveLength(commands.length + 1);
    expect((await register(['--remove', '--dry-run'])).said).toContain('Nothing was changed');
    expect(discord.commands.get('global')).toHaveLength(commands.length + 1);
  });

  it.each([
    [['--guild'], 'argument missing'],
    [['--guild', 'home'], 'wants the id of a server'],
    [['--guild', HOME.id, '--global'], 'exclude each other'],
    [['--everything'], 'Unknown option'],
  ])('with %j says what is wrong and how it is used', async (args, words) => {
    const { status, complained } = await register(args);
    expect(status).toBe(2);
    expect(complained).toContain(words);
    expect(complained).toContain('Usage: npm run register');
  });

  it('needs a token, and a right one', async () => {
    const none = await register([], { DISCORD_API_URL: discord.apiUrl });
    expect([none.status, none.complained]).toEqual([2, expect.stringContaining('DISCORD_TOKEN is not set')]);
    const wrong = await register([], environment({ DISCORD_TOKEN: 'wrong.token.here-0123456789' }));
    expect(wrong.status).toBe(1);
    expect(wrong.complained).toContain('Discord does not know this DISCORD_TOKEN');
    expect(wrong.complained).not.toContain('wrong.token.here');
  });

  it('says that the bot is not in a server, with the link', async () => {
    const { status, complained } = await register(['--guild', ELSEWHERE.id]);
    expect(status).toBe(1);
    expect(complained).toContain('not in that server yet');
    expect(complained).toContain('https://discord.com/oauth2/authorize');
  });

  it('runs from the command line', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/register.ts', '--dry-run'], {
      env: { ...process.env, ...environment() },
    });
    expect(stdout).toContain('  + /status');
  }, 60_000);
});
