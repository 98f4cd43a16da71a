import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('a capital before a word for a paper', () => {
  it.each([
    [
      'London confirmed press reports that it had closed its embassy in Bamako.',
      'GB suspended-operations in-effect',
    ],
    [
      'London confirmed media reports that it had closed its embassy in Bamako.',
      'GB suspended-operations in-effect',
    ],
    [
      'Copenhagen confirmed news of the closing of its embassy in Bamako.',
      'DK suspended-operations in-effect',
    ],
    [
      'Copenhagen recalled radio operators and closed its embassy in Bamako.',
      'DK suspended-operations in-effect',
    ],
    [
      'Ottawa pulled news crews and its diplomats out of Bamako and closed the embassy.',
      'CA suspended-operations in-effect',
    ],
  ])('acts, where a verb stands between: %s', (sentence, told) => {
    expect(toldLast(sentence)).toContain(told);
  });

  it.each([
    'A London-based financial newspaper said on Friday that it had closed.',
    'The London evening paper wrote that it had closed.',
    'A Paris public radio station said on Friday that it had closed.',
  ])('does not, where only its kind does: %s', (sentence) => {
    expect(toldLast('The Danish embassy in Bamako stood empty on Friday.', sentence).join()).not.toMatch(
      /GB|FR/,
    );
  });
});
