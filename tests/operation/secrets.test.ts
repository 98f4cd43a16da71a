import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubber } from '../../src/operation/secrets.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

describe('scrubber', () => {
  it('takes the token out wherever it stands', () => {
    const scrub = scrubber([TOKEN]);
    expect(scrub(`a ${TOKEN} b ${TOKEN}`)).toBe('a [secret] b [secret]');
    expect(scrub(`Authorization: Bot ${TOKEN}`)).toBe('Authorization: Bot [secret]');
  });

  it('takes out the signature of a token alone', () => {
    expect(scrubber([TOKEN])('ends in ZnCjm1XVW7vRze4b7Cq4se7kKWs')).toBe('ends in [secret]');
  });

  it('takes out a secret that JSON or an address has escaped', () => {
    const odd = 'quo"te\\and&more%signs+here';
    const scrub = scrubber([odd]);
    expect(scrub(JSON.stringify({ odd }))).toBe('{"odd":"[secret]"}');
    expect(scrub(`https://example.org/?t=${encodeURIComponent(odd)}`)).toBe(
      'https://example.org/?t=[secret]',
    );
  });

  it("takes the tokens of interactions and webhooks out of the addresses of Discord's API", () => {
    const scrub = scrubber([]);
    expect(scrub('POST https://discord.com/api/v10/interactions/123/aW50ZXI6/callback')).toBe(
      'POST https://discord.com/api/v10/interactions/123/[secret]/callback',
    );
    expect(scrub('/webhooks/123/aW50.ZXI-_6/messages/%40original')).toBe(
      '/webhooks/123/[secret]/messages/%40original',
    );
  });

  it('leaves a text without secrets as it is', () => {
    expect(scrubber([TOKEN, undefined, ''])('Embassy Baghdad, 11 June')).toBe('Embassy Baghdad, 11 June');
  });

  it('leaves no trace of any secret in any text', () => {
    const secret = fc.stringMatching(/^\S{20,60}$/);
    fc.assert(
      fc.property(secret, fc.array(fc.string()), (hidden, parts) => {
        const scrubbed = scrubber([hidden])(JSON.stringify({ parts, line: parts.join(hidden), hidden }));
        expect(scrubbed).not.toContain(JSON.stringify(hidden).slice(1, -1));
      }),
    );
  });
});
