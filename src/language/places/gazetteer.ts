import { AMBIGUOUS_NAMES } from './ambiguous-names.ts';
import table from './cities.table.json' with { type: 'json' };
import { OTHER_CITY_NAMES } from './city-names.ts';
import { SHORT_CITY_NAMES } from './city-short-names.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { GOVERNMENT_NAMES } from './metonyms.ts';
import { plainName } from './plain-name.ts';

/** A country or a city, by the name it is shown under. */
export interface Place {
  readonly kind: 'country' | 'city';
  readonly name: string;
  /** ISO code of the country it is or lies in. */
  readonly country: string;
  /** In thousands; 0 for a country. */
  readonly population: number;
}

/** What a name in a text can stand for. */
export interface NameMeaning {
  readonly as: 'country' | 'people' | 'city' | 'government';
  readonly place: Place;
  /** A capital or seat of government: in prose it can stand for that government. */
  readonly seat: boolean;
}

interface Gazetteer {
  readonly meanings: ReadonlyMap<string, readonly NameMeaning[]>;
  /** The first words of all names and how many words the longest such name has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly capitals: ReadonlyMap<string, Place>;
}

const countryPlace = ({ code, name }: Country): Place => ({
  kind: 'country',
  name,
  country: code,
  population: 0,
});

function build(): Gazetteer {
  const meanings = new Map<string, NameMeaning[]>();
  const longest = new Map<string, number>();
  const add = (name: string, meaning: NameMeaning, key = plainName(name)): void => {
    if (!key) return;
    const known = meanings.get(key);
    if (!known) meanings.set(key, [meaning]);
    else if (!known.some((other) => other.as === meaning.as && other.place === meaning.place))
      known.push(meaning);
    const words = key.split(' ');
    const first = words[0] ?? '';
    if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
  };

  const countries = new Map(COUNTRIES.map((country) => [country.code, country]));
  const seats = new Map<string, string>();
  for (const country of COUNTRIES) {
    const place = countryPlace(country);
    for (const name of [country.name, ...country.otherNames])
      add(name, { as: 'country', place, seat: false });
    for (const name of country.demonyms) add(name, { as: 'people', place, seat: false });
    for (const name of country.capitals) seats.set(`${country.code} ${plainName(name)}`, name);
  }
  for (const line of GOVERNMENT_NAMES.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    const country = countries.get(code);
    if (!country) continue;
    for (const name of names.split(','))
      add(name, { as: 'government', place: countryPlace(country), seat: false });
  }

  const byName = new Map<string, Place>();
  const capitals = new Map<string, Place>();
  const cities = Object.entries(table.cities).flatMap(([country, list]) =>
    list.split(';').map((entry): Place => {
      const [name = '', thousands] = entry.split(':');
      return { kind: 'city', name, country, population: Number(thousands) };
    }),
  );
  cities.sort((a, b) => b.population - a.population);
  for (const place of cities) {
    const plain = plainName(place.name);
    const key = `${place.country} ${plain}`;
    if (byName.has(key)) continue;
    byName.set(key, place);
    add(place.name, { as: 'city', place, seat: seats.has(key) }, plain);
  }
  for (const line of (OTHER_CITY_NAMES + SHORT_CITY_NAMES).trim().split('\n')) {
    const [name = '', country = '', others = ''] = line.split('|');
    const place = byName.get(`${country} ${plainName(name)}`);
    if (!place) continue;
    const seat =
      seats.has(`${country} ${plainName(name)}`) ||
      others.split(',').some((other) => seats.has(`${country} ${plainName(other)}`));
    for (const other of others.split(',')) {
      byName.set(`${country} ${plainName(other)}`, place);
      add(other, { as: 'city', place, seat });
    }
  }
  for (const { code, capitals: names } of COUNTRIES) {
    const capital = byName.get(`${code} ${plainName(names[0] ?? '')}`);
    if (capital) capitals.set(code, capital);
  }
  return { meanings, longest, countries, capitals };
}

let built: Gazetteer | undefined;
const gazetteer = (): Gazetteer => {
  built ??= build();
  return built;
};

/** Everything a name can stand for: countries and peoples first, then cities, the largest first. */
export const meaningsOf = (name: string): readonly NameMeaning[] =>
  gazetteer().meanings.get(plainName(name)) ?? [];

/** How many words the longest name has that begins with this word (as `plainName` gives it); 0 when none does. */
export const longestNameFrom = (firstWord: string): number => gazetteer().longest.get(firstWord) ?? 0;

/** Whether the name is also an ordinary word or a person's name. */
export const isAmbiguous = (name: string): boolean => AMBIGUOUS_NAMES.has(plainName(name));

/** The state with this ISO code. */
export const countryOf = (code: string): Country | undefined => gazetteer().countries.get(code);

/** The country's capital as a city of the gazetteer. */
export const capitalOf = (code: string): Place | undefined => gazetteer().capitals.get(code);

/** A country's name for readers; the code itself when the table has no such country. */
export const countryName = (code: string): string => countryOf(code)?.name ?? code;

/** Every name in its compared form, for completion and near names. */
export const allNames = (): IterableIterator<string> => gazetteer().meanings.keys();
