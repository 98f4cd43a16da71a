import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/knowledge/in-slices.ts';
import { groupSameWords, readText } from '../../../src/knowledge/speakers/same-words.ts';

const STATEMENT =
  'The harbour trust is committed to keeping crews safe at sea and ashore, and we are reviewing every gate with our partners.';

const groups = (texts: readonly string[]) => atOnce(groupSameWords(texts.map(readText)));

describe('the same words in several articles', () => {
  it('are grouped when a few of them differ', () => {
    const copy = STATEMENT.replace('every gate', 'each gate').replace('“', '"');
    expect(groups([STATEMENT, 'Something else altogether was said here.', copy])).toEqual([[0, 2], [1]]);
  });

  it('are two when they are another translation', () => {
    expect(
      groups([
        STATEMENT,
        'The trust of the port is bound to protect sailors, and together with partners we look at all the gates.',
      ]),
    ).toEqual([[0], [1]]);
  });

  it('must be the same to the word when they are few', () => {
    expect(groups(['a small price', 'a small prize', 'A small price,'])).toEqual([[0, 2], [1]]);
  });

  it('are never those of texts without a word', () => {
    expect(groups(['', '…', ''])).toEqual([[0], [1], [2]]);
  });
});
