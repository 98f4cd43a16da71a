import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('a post that was shut for a day', () => {
  it('is none that has come back', () => {
    expect(
      told('The Danish embassy in Accra, which faces a market, shut for a day and opened again on Thursday.'),
    ).toEqual([]);
  });

  it('is another than one that was shut for months', () => {
    expect(
      told(
        'The Danish embassy in Accra, which faces a market, shut for three months and opened again on Thursday.',
      ),
    ).toContainEqual(expect.stringContaining('normal-operations in-effect'));
  });
});
