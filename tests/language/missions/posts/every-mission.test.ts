import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const CLOSED = 'Denmark has closed its embassy in Bamako.';
const OF_ANY = '* suspended-operations denied';

describe('that every mission is at work', () => {
  it.each([
    'Every embassy in Bamako is open, the mayor said.',
    'All embassies in Bamako are open, the mayor said.',
  ])('is said against the closing of any: %s', (sentence) => {
    expect(told(CLOSED, sentence)).toContain(OF_ANY);
  });

  it.each([
    'All the other embassies in Bamako are open, the mayor said.',
    'Nearly all embassies in Bamako are open, the mayor said.',
    'Almost every embassy in Bamako works normally.',
    'Every embassy that we keep is open, the Norwegian minister said.',
  ])('is not said of all but some, or of the speaker’s own: %s', (sentence) => {
    expect(told(CLOSED, sentence)).not.toContain(OF_ANY);
  });

  it('is not said where every other one is', () => {
    expect(told('Only the Danish embassy in Bamako is shut; every other embassy there is open.')).toEqual([
      'DK suspended-operations in-effect',
    ]);
  });
});
