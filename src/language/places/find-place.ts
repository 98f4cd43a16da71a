import { distance } from 'fastest-levenshtein';
import { allNames, countryName, meaningsOf, type NameMeaning, type Place } from './gazetteer.ts';
import { minorCities, minorCitiesCalled, minorCityIn } from './minor-cities.ts';
import { plainName } from './plain-name.ts';
import { canBeShort, isShortFor } from './short-names.ts';

const RANK: Readonly<Record<NameMeaning['as'], number>> = { country: 0, city: 1, people: 2, government: 3 };

const best = (meanings: readonly NameMeaning[]): NameMeaning | undefined =>
  [...meanings].sort(
    (a, b) =>
      RANK[a.as] - RANK[b.as] || Number(b.seat) - Number(a.seat) || b.place.population - a.place.population,
  )[0];

/** "the US embassy in Juba", "embassy juba": the name behind the post. */
const withoutPost = (typed: string): string =>
  plainName(typed)
    .replace(/^the /, '')
    .replace(/^(?:us |u s )?(?:embassy|consulate)(?: general)?(?: in| of)? /, '');

/** Nobody types more words than these for a city and its country. */
const MOST_WORDS = 9;

/** A name and the country behind it: "Khartoum, Sudan", "Khartoum (Sudan)", "khartoum sudan". */
function* namesInCountries(typed: string): Generator<{ name: string; country: string }> {
  const comma = typed.lastIndexOf(',');
  const behind = comma > 0 ? best(meaningsOf(typed.slice(comma + 1)))?.place.country : undefined;
  if (behind) yield { name: plainName(typed.slice(0, comma)), country: behind };
  const words = withoutPost(typed).split(' ');
  if (words.length > MOST_WORDS) return;
  for (let at = 1; at < words.length; at += 1) {
    const state = best(meaningsOf(words.slice(at).join(' ')));
    if (state?.as === 'country') yield { name: words.slice(0, at).join(' '), country: state.place.country };
  }
}

/**
 * The place somebody typed: a country, city or people in any spelling the gazetteer has, without regard to case and
 * accents; `Georgetown, Guyana` and `georgetown guyana` choose among cities of one name.
 */
export function findPlace(typed: string): Place | null {
  const whole = best(meaningsOf(typed));
  if (whole) return whole.place;
  for (const { name, country } of namesInCountries(typed)) {
    const inside = meaningsOf(name).find(({ place }) => place.country === country);
    if (inside) return inside.place;
  }
  return best(meaningsOf(withoutPost(typed)))?.place ?? null;
}

/** Cities that people call by this shorter name, the large ones first. */
function citiesCalled(short: string): Place[] {
  if (!canBeShort(short)) return [];
  const large = [...allNames()]
    .flatMap((name) =>
      meaningsOf(name).filter(({ as, place }) => as === 'city' && isShortFor(short, name, place.name)),
    )
    .map(({ place }) => place)
    .sort((a, b) => b.population - a.population);
  return [...large, ...minorCitiesCalled(short)];
}

/**
 * The place somebody asks about: as `findPlace`, else a small city, else one that people call so for short, unless the
 * name is a capital's but for a letter.
 */
export function findAskedPlace(typed: string): Place | null {
  const known = findPlace(typed);
  if (known) return known;
  for (const { name, country } of namesInCountries(typed)) {
    const inside = [minorCityIn(country, name), ...citiesCalled(name)].find(
      (place) => place?.country === country,
    );
    if (inside) return inside;
  }
  const name = plainName(typed);
  const [found] = [...minorCities(name), ...citiesCalled(name)];
  return found && !isMistypedSeat(name) ? found : null;
}

const isMistypedSeat = (name: string): boolean =>
  [...allNames()].some(
    (known) =>
      Math.abs(known.length - name.length) <= 1 &&
      distance(known, name) === 1 &&
      meaningsOf(known).some(({ as, seat }) => as === 'city' && seat),
  );

/** The place as readers see it: its name and its country's. */
export const describePlace = (place: Place): { name: string; country: string | null } => ({
  name: place.name,
  country: countryName(place.country),
});

/**
 * Places whose name begins like what was typed, then those that differ from it by a letter or two, the nearest and
 * largest first.
 */
export function nearPlaces(typed: string, limit: number): Place[] {
  const wanted = plainName(typed);
  if (!wanted) return [];
  const furthest = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  const found: { place: Place; away: number }[] = [];
  for (const name of allNames()) {
    const begins = name.startsWith(wanted);
    if (!begins && Math.abs(name.length - wanted.length) > furthest) continue;
    const away = name === wanted ? 0 : begins ? 0.5 : distance(name, wanted);
    if (away > furthest) continue;
    const meaning = best(meaningsOf(name));
    if (meaning && meaning.as !== 'government') found.push({ place: meaning.place, away });
  }
  found.sort(
    (a, b) =>
      a.away - b.away ||
      Number(b.place.kind === 'country') - Number(a.place.kind === 'country') ||
      b.place.population - a.place.population,
  );
  const places = [...new Map(found.map(({ place }) => [`${place.country} ${place.name}`, place])).values()];
  return places.slice(0, limit);
}
