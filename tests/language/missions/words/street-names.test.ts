import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/language/missions/words/mentions.ts';
import { tokensOf } from '../../../../src/language/missions/words/tokens.ts';

const named = (sentence: string): string[] =>
  findNames(tokensOf(sentence, { start: 0, end: sentence.length })).map(({ place }) => place.country);

describe('a place that gives a street its name', () => {
  it.each([
    'The compound on Avenida La Paz is being painted.',
    'A queue stood in the Rue de Londres at noon.',
    'They met at the corner of Calle de Lima.',
    'The chancery in Via Atene was quiet.',
    'The old house in Damascus Road is for sale.',
    'The gate on Addis Ababa Street was locked.',
    'A flag hangs over Plaza Bolivia.',
  ])('is no place of the sentence: %s', (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  it.each([
    ['The embassy in Damascus is open.', ['SY']],
    ['The road to Lima is closed.', ['PE']],
    ['Staff went via Athens to Cairo.', ['GR', 'EG']],
    ['It took place in Bolivia.', ['BO']],
  ])('is told from one where something happens: %s', (sentence, countries) => {
    expect(named(sentence)).toEqual(countries);
  });
});
