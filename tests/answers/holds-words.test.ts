import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { holdsWordsOf } from '../../src/answers/holds-words.ts';
import { foldedWords } from '../../src/language/people/fold-name.ts';

const holds = (subject: string, text: string): boolean | null => holdsWordsOf(subject)?.(text) ?? null;

describe('a subject', () => {
  it.each([
    ['ferries', 'The ferry sails at noon.'],
    ['happiness', 'They left happily?', false],
    ['sail', 'It was sailing, not moored.'],
    ['ale', 'The sale was off.', false],
    ['uk', 'The U.K. said so.'],
    ['harbour', 'The harbour’s master'],
    ['harbour', "HARBOURS' WALLS"],
    ['dont', 'Don’t sail.'],
    ['são', 'In São Tomé nobody sails.'],
    ['sao tome', 'In São Tomé nobody sails.'],
    ['ferry pier', 'The pier has no boats.', false],
    ['7', 'All 7 piers'],
    ['7', 'All 17 piers', false],
    ['x', 'pier x'],
  ])('%s, of %j', (subject, text, expected = true) => {
    expect(holds(subject, text)).toBe(expected);
  });

  it('of nothing but prepositions and articles has no words', () => {
    expect(holdsWordsOf('of the')).toBeNull();
  });

  it('is found as it is by reading every word of the text', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'pier piers ferry ferries sail sailed sailing relational relate hope hoping'.split(' '),
      ),
      fc.constantFrom(
        "pier's",
        'U.K.',
        'p.i.er',
        'don’t',
        's',
        "'s",
        '’',
        'sensibility',
        'sensible',
        'ies',
        '3rd',
      ),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '.', '’', '—', '…', '“', '\n', '-', '_')));
    fc.assert(
      fc.property(word, text, (subject, parts) => {
        const written = parts.flat().join('');
        const found = new Set(foldedWords(written).map((one) => stemmer(one)));
        const test = holdsWordsOf(subject);
        fc.pre(test !== null);
        expect(test(written)).toBe(
          foldedWords(subject)
            .filter((one) => holdsWordsOf(one))
            .every((one) => found.has(stemmer(one))),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
