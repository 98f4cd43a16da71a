import type { Place } from './gazetteer.ts';
import table from './minor-cities.table.json' with { type: 'json' };
import { canBeShort, isShortFor } from './short-names.ts';

/** ISO code of a country → its towns, the largest first: `name as compared:thousands:name`, the last where it is more than capitals. */
const lists: ReadonlyMap<string, string> = new Map(Object.entries(table.cities));

/** "San Pedro" for "san pedro". */
export const capitalised = (plain: string): string =>
  plain.replace(/(^| )(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());

function placeAt(country: string, list: string, at: number): { plain: string; place: Place } {
  const end = list.indexOf(';', at);
  const entry = list.slice(at, end < 0 ? undefined : end);
  const [plain = '', thousands, name = capitalised(plain)] = entry.split(':');
  return { plain, place: { kind: 'city', name, country, population: Number(thousands) } };
}

/** The table is searched as it is written: few towns are ever asked for, and none is looked up until then. */
function townIn(country: string, list: string, plain: string): Place | null {
  const wanted = `${plain}:`;
  const at = list.startsWith(wanted) ? 0 : list.indexOf(`;${wanted}`) + 1;
  if (at === 0 && !list.startsWith(wanted)) return null;
  return placeAt(country, list, at).place;
}

function* longerNames(country: string, list: string, short: string): Generator<Place> {
  for (const wanted of [`;${short} `, `;city of ${short}:`])
    for (let at = list.indexOf(wanted); at >= 0; at = list.indexOf(wanted, at + 1)) {
      const { plain, place } = placeAt(country, list, at + 1);
      if (isShortFor(short, plain, place.name)) yield place;
    }
}

/** A name that can stand in the table: words in small letters. */
const isName = (plain: string): boolean => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(plain);

/**
 * Towns too small to be looked for in all prose, where most of their names are other words; they are known when somebody
 * asks for one, or an article says that a post is there. The largest first. `plain`: a name as `plainName` gives it.
 */
export const minorCities = (plain: string): readonly Place[] =>
  isName(plain)
    ? [...lists]
        .flatMap(([country, list]) => townIn(country, list, plain) ?? [])
        .sort((a, b) => b.population - a.population)
    : [];

/** Towns that people call by this shorter name, the largest first: "marburg" is Marburg an der Lahn. */
export const minorCitiesCalled = (short: string): readonly Place[] =>
  isName(short) && canBeShort(short)
    ? [...lists]
        .flatMap(([country, list]) => [...longerNames(country, `;${list}`, short)])
        .sort((a, b) => b.population - a.population)
    : [];

/** The town of that name in one country, as an ISO code. */
export const minorCityIn = (country: string, plain: string): Place | null =>
  isName(plain) ? townIn(country, lists.get(country) ?? '', plain) : null;
