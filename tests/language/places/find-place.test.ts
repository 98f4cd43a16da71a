import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/language/missions/mentions.ts';
import { tokensOf } from '../../../src/language/missions/tokens.ts';
import { COUNTRIES } from '../../../src/language/places/countries.ts';
import { findAskedPlace, findPlace, nearPlaces } from '../../../src/language/places/find-place.ts';
import { capitalOf } from '../../../src/language/places/gazetteer.ts';

describe('the gazetteer', () => {
  it.each([
    ['kyiv', 'Kyiv', 'UA'],
    ['Kiev', 'Kyiv', 'UA'],
    ['KYÏV', 'Kyiv', 'UA'],
    ['Rangoon', 'Yangon', 'MM'],
    ['N’Djamena', "N'Djamena", 'TD'],
    ['ndjamena', "N'Djamena", 'TD'],
    ['Georgetown, Guyana', 'Georgetown', 'GY'],
    ['Arbil', 'Erbil', 'IQ'],
    ['Sana’a', 'Sanaa', 'YE'],
    ['Kuwait', 'Kuwait', 'KW'],
    ['ivory coast', 'Ivory Coast', 'CI'],
    ['Iraqi', 'Iraq', 'IQ'],
  ])('finds %s', (typed, name, country) => {
    expect(findPlace(typed)).toMatchObject({ name, country });
  });

  it.each([
    ['entebbe', 'Entebbe', 'UG'],
    ['Vincennes, France', 'Vincennes', 'FR'],
    ['baghdad', 'Baghdad', 'IQ'],
  ])('finds the small city %s when it is asked for', (typed, name, country) => {
    expect(findAskedPlace(typed)).toMatchObject({ name, country });
  });

  it('looks for no small city but when asked', () => {
    expect(findPlace('entebbe')).toBeNull();
  });

  it('does not take a mistyped capital for a small city', () => {
    expect(findAskedPlace('teheren')).toBeNull();
    expect(findAskedPlace('Maputu')).toBeNull();
  });

  it('knows a capital for every state that has one', () => {
    const without = COUNTRIES.filter(({ code, capitals }) => capitals.length > 0 && !capitalOf(code)).map(
      ({ name }) => name,
    );
    expect(without).toEqual([]);
  });

  it('proposes what begins alike, then what differs by a letter', () => {
    expect(nearPlaces('bagdhad', 3).map(({ name }) => name)).toContain('Baghdad');
    expect(nearPlaces('ouaga', 3).map(({ name }) => name)).toContain('Ouagadougou');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => findPlace(typed) === null || nearPlaces(typed, 3).length <= 3),
    );
  });
});

describe('names of places in prose', () => {
  const names = (prose: string) =>
    findNames(tokensOf(prose, { start: 0, end: prose.length })).map(({ place }) => place.name);

  it('does not take words and people for places', () => {
    expect(names('Reading the cable, Chad Wilson thought it Nice of Paris Hilton.')).toEqual([]);
    expect(names('“It is not for us to say,” Michael Jordan told them.')).toEqual([]);
  });

  it('takes them for places with support', () => {
    expect(names('Staff left Chad and flew to Nice, and the embassy in Jordan closed.')).toEqual([
      'Chad',
      'Nice',
      'Jordan',
    ]);
  });
});
