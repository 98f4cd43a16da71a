import { longestNameFrom, meaningsOf, type NameMeaning, type Place } from '../../places/gazetteer.ts';
import { plainName } from '../../places/plain-name.ts';
import { isSupported } from './names-meant.ts';
import { isOfStreet } from './street-names.ts';
import { isCapitalised, isWord, type Token } from './tokens.ts';

/** A name of a country, people, city or government in a sentence; `to` is behind its last token. */
export interface NameMention extends NameMeaning {
  readonly from: number;
  readonly to: number;
}

const LISTS_BEHIND =
  /^(?:in|at|from|to|near|inside|outside|into|across|within|leave|leaves|leaving|left|quit|neighbouring|neighboring|nearby)$/;

function choose(meanings: readonly NameMeaning[], context: ReadonlySet<string>): NameMeaning | undefined {
  const cities = meanings.filter(({ as }) => as === 'city');
  const other = meanings.find(({ as }) => as !== 'city');
  if (other) return other;
  return (
    cities.find(({ place }) => context.has(place.country)) ??
    cities.find(({ seat }) => seat) ??
    cities.reduce<NameMeaning | undefined>(
      (largest, city) => (largest && largest.place.population >= city.place.population ? largest : city),
      undefined,
    )
  );
}

/** Several states call theirs so: it is the one's only in an article that names that state, or no other. */
const SHARED_BY_GOVERNMENTS = /^(?:the )?foreign office$/;
/** So do several armies: where one of these states is named, it is not the Americans'. */
const SHARED_BY_ARMIES = /^(?:southern|central) command$/;
const ARMIES_OF_THAT_NAME = ['IL', 'IN', 'RU'];

function isAnothersOffice(
  tokens: readonly Token[],
  { as, place, from, to }: NameMention,
  names: readonly NameMention[],
  context: ReadonlySet<string>,
): boolean {
  if (as !== 'government' || context.size === 0) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (SHARED_BY_ARMIES.test(words.join(' '))) return ARMIES_OF_THAT_NAME.some((state) => context.has(state));
  if (context.has(place.country)) return false;
  return (
    SHARED_BY_GOVERNMENTS.test(words.join(' ')) &&
    !names.some((name) => name.from !== from && name.place.country === place.country)
  );
}

/** What is often called after somebody, or after a city of another country. */
const NAMED_AFTER_ONE =
  /^(?:Airport|Airfield|Airbase|Aerodrome|Field|Base|Barracks|Camp|Fort|Square|Street|Avenue|Road|Lane|Boulevard|Bridge|Station|Hospital|Clinic|Hotel|House|Hall|Tower|Stadium|Park|Gardens|School|College|University|Wharf|Pier)$/;
/** A city of so many people is known where its country isn't named: "Karachi Airport". */
const WELL_KNOWN = 500_000;

/** "Henderson Airport" on an island: called like a town of a country that the article has not named. */
const isCalledLikeTown = (
  next: Token | undefined,
  { as, place, seat }: NameMeaning,
  context: ReadonlySet<string>,
  names: readonly NameMention[],
): boolean =>
  as === 'city' &&
  !seat &&
  place.population < WELL_KNOWN &&
  context.size + names.length > 0 &&
  !context.has(place.country) &&
  !names.some((name) => name.place.country === place.country) &&
  NAMED_AFTER_ONE.test(next?.text ?? '');

/** The words of a name as it is spelled: "People's Republic", though the possessive is a token of its own. */
const spelling = (tokens: readonly Token[]): string =>
  tokens.map(({ text, lower }, index) => (index > 0 && lower !== "'s" ? ` ${text}` : text)).join('');

/** How many words the longest name has that may begin at a token. */
function longestFrom(tokens: readonly Token[], at: number): number {
  const beginning = (length: number): string =>
    plainName(spelling(tokens.slice(at, at + length))).split(' ')[0] ?? '';
  const plain = longestNameFrom(beginning(1));
  return tokens[at + 1]?.lower === "'s" ? Math.max(plain, longestNameFrom(beginning(2))) : plain;
}

/** The names of small towns have no more words than this. */
const LONGEST_TOWN = 4;

/** Small towns that an article puts a post in, by their names as they are compared. */
export type LocalTowns = ReadonlyMap<string, Place>;

const NO_TOWNS: LocalTowns = new Map();

/**
 * The names of places, peoples and governments in a sentence. `context`: the countries that the article speaks of; `towns`:
 * the small ones that it does, by their names as they are compared.
 */
export function findNames(
  tokens: readonly Token[],
  context: ReadonlySet<string> = new Set(),
  towns: LocalTowns = NO_TOWNS,
): NameMention[] {
  const names: NameMention[] = [];
  /** Behind the last place that stands behind a preposition, itself or in a list. */
  let placedTo = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    let step = 1;
    if (token && isCapitalised(token)) {
      const before = tokens[at - 1]?.lower ?? '';
      const isBehindPlace =
        (/^(?:and|,)$/.test(before) && placedTo === at - 1) ||
        (before === 'and' && tokens[at - 2]?.text === ',' && placedTo === at - 2);
      const known = longestFrom(tokens, at);
      const longest = Math.max(known === 0 ? 0 : known + 2, towns.size > 0 ? LONGEST_TOWN : 0);
      for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
        if (!isWord(tokens[at + length - 1]) || tokens[at + length - 1]?.lower === "'s") continue;
        const name = spelling(tokens.slice(at, at + length));
        const town = towns.get(plainName(name));
        const meaning: NameMeaning | undefined =
          choose(meaningsOf(name), context) ?? (town && { as: 'city', place: town, seat: false });
        if (!meaning || !isSupported(tokens, at, at + length, meaning, isBehindPlace)) continue;
        if (isCalledLikeTown(tokens[at + length], meaning, context, names)) continue;
        step = length;
        if ((meaning.as === 'city' || meaning.as === 'country') && isOfStreet(tokens, at, at + length)) break;
        names.push({ ...meaning, from: at, to: at + length });
        if (
          (meaning.as === 'city' || meaning.as === 'country') &&
          (isBehindPlace || LISTS_BEHIND.test(before))
        )
          placedTo = at + length;
        break;
      }
    }
    at += step;
  }
  return names.filter((name) => !isAnothersOffice(tokens, name, names, context));
}
