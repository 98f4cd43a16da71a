import { describe, expect, it } from 'vitest';
import { discordFailure, gatewayClosedFor } from '../../src/operation/discord-failure.ts';
import { folderFailure, portFailure } from '../../src/operation/start-failure.ts';

const API = 'https://discord.com/api';
const failing = (message: string, fields: object = {}) => Object.assign(new Error(message), fields);

describe('discordFailure', () => {
  it.each([
    [
      'a wrong token',
      failing('An invalid token was provided.', { code: 'TokenInvalid' }),
      2,
      /DISCORD_TOKEN/,
    ],
    ['a token that the gateway refuses', failing('Authentication failed'), 2, /DISCORD_TOKEN/],
    ['intents that are not allowed', failing('Used disallowed intents'), 2, /intents/],
    ['too many servers for one shard', failing('Sharding is required'), 2, /SHARDS=auto/],
    [
      'no access to the server',
      failing('Missing Access', { status: 403, code: 50001 }),
      2,
      /DISCORD_GUILD_ID/,
    ],
    ['an address that is not Discord', failing('Not Found', { status: 404 }), 2, /DISCORD_API_URL/],
    ['an overloaded Discord', failing('Bad Gateway', { status: 502 }), 1, /HTTP status 502/],
    ['a rate limit', failing('Too many', { status: 429 }), 1, /HTTP status 429/],
    ['used up logins', failing('Not enough sessions remaining to spawn 1 shards'), 1, /no more logins/],
    [
      'a refused connection',
      failing('fetch failed', { cause: failing('x', { code: 'ECONNREFUSED' }) }),
      1,
      /ECONNREFUSED/,
    ],
    [
      'a name that is not found',
      failing('getaddrinfo', { code: 'ENOTFOUND' }),
      1,
      /can't be reached.*ENOTFOUND/,
    ],
  ])('tells %s with the right status', (_what, error, status, line) => {
    const failure = discordFailure(API, error);
    expect(failure.status).toBe(status);
    expect(failure.message).toMatch(line);
    expect(failure.message).not.toContain('\n');
  });
});

describe('gatewayClosedFor', () => {
  it('explains a close code that Discord documents', () => {
    expect(gatewayClosedFor(4004)).toMatchObject({
      status: 2,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('names one that it does not', () => {
    expect(gatewayClosedFor(4099).message).toContain('4099');
  });
});

describe('folderFailure', () => {
  it.each([
    ['ENOENT', 2, /does not exist/],
    ['ENOTDIR', 2, /no folder/],
    ['EACCES', 2, /can't be read/],
    ['EIO', 1, /at the moment/],
    ['ESTRANGE', 2, /could not be loaded from .*: odd thing/],
  ])('tells %s with status %i', (code, status, line) => {
    const failure = folderFailure('/srv/articles', failing('odd\nthing', { code }));
    expect(failure.status).toBe(status);
    expect(failure.message).toMatch(line);
    expect(failure.message).toContain('/srv/articles');
  });
});

describe('portFailure', () => {
  it.each([
    ['EADDRINUSE', 1, /in use/],
    ['EACCES', 2, /not allowed/],
    ['EADDRNOTAVAIL', 2, /HTTP_HOST/],
  ])('tells %s with status %i', (code, status, line) => {
    const failure = portFailure({ port: 80, host: '10.0.0.1' }, failing('listen', { code }));
    expect(failure.status).toBe(status);
    expect(failure.message).toMatch(line);
  });
});
