import type { Place } from './gazetteer.ts';
import table from './minor-cities.table.json' with { type: 'json' };

const build = (): ReadonlyMap<string, readonly Place[]> => {
  const byName = new Map<string, Place[]>();
  for (const [country, list] of Object.entries(table.cities)) {
    for (const entry of list.split(';')) {
      const [name = '', thousands, plain = name.toLowerCase()] = entry.split(':');
      const place: Place = { kind: 'city', name, country, population: Number(thousands) };
      const known = byName.get(plain);
      if (known) known.push(place);
      else byName.set(plain, [place]);
    }
  }
  for (const places of byName.values()) places.sort((a, b) => b.population - a.population);
  return byName;
};

let built: ReadonlyMap<string, readonly Place[]> | undefined;

/**
 * Cities too small to be looked for in prose, where most of their names are other words; they are known when somebody
 * asks for one. The largest first. `plain`: a name as `plainName` gives it.
 */
export const minorCities = (plain: string): readonly Place[] => {
  built ??= build();
  return built.get(plain) ?? [];
};
