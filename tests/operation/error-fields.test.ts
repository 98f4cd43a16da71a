import { describe, expect, it } from 'vitest';
import { errorFields } from '../../src/operation/error-fields.ts';

describe('errorFields', () => {
  it('keeps what finds the fault: type, message, codes and stack', () => {
    const error = Object.assign(new TypeError('Invalid Form Body'), {
      code: 50035,
      status: 400,
      method: 'POST',
    });
    expect(errorFields(error)).toMatchObject({
      type: 'TypeError',
      message: 'Invalid Form Body',
      code: 50035,
      status: 400,
      method: 'POST',
      stack: expect.stringContaining('error-fields.test.ts'),
    });
  });

  it('leaves the body of a request behind, for it holds the words of a question', () => {
    const error = Object.assign(new Error('Unknown interaction'), {
      requestBody: { json: { content: 'is the embassy in Lima open?' } },
      rawError: { message: 'x' },
      url: 'https://discord.com/api/v10/interactions/1/tok/callback',
    });
    expect(Object.keys(errorFields(error)).sort()).toEqual(['message', 'stack', 'type']);
  });

  it('follows causes, but not for ever', () => {
    const error = new Error('outer', { cause: Object.assign(new Error('inner'), { code: 'ECONNREFUSED' }) });
    expect(errorFields(error).cause).toMatchObject({ message: 'inner', code: 'ECONNREFUSED' });
    const ring = new Error('ring');
    ring.cause = ring;
    expect(JSON.stringify(errorFields(ring)).match(/"message"/g)).toHaveLength(6);
  });

  it('makes do with what is no error at all', () => {
    expect(errorFields('gone')).toEqual({ type: 'string', message: 'gone' });
    expect(errorFields(undefined)).toEqual({ type: 'undefined', message: 'undefined' });
  });
});
