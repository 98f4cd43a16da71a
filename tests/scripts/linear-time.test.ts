import { describe, expect, it } from 'vitest';
import { NAMING_UNITS, repeated } from '../../scripts/linear-time/hostile-units.ts';
import { findPlace } from '../../src/language/places/find-place.ts';

describe('a unit of hostile text', () => {
  it('is repeated as it is, to at least the length that is asked for', () => {
    expect(repeated('ab ', 7)).toBe('ab ab ab ');
  });

  it('names another place of the gazetteer each time', () => {
    for (const unit of NAMING_UNITS) expect(unit).toContain('{city}');
    const cities = repeated('{city};', 4000).split(';').slice(0, -1);
    expect(new Set(cities).size).toBeGreaterThan(200);
    expect(cities.filter((city) => findPlace(city) === null)).toEqual([]);
    const states = repeated('{state};', 1000).split(';').slice(0, -1);
    expect(new Set(states).size).toBe(states.length);
  });
});
