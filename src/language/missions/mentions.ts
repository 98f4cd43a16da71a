import {
  isAmbiguous,
  longestNameFrom,
  meaningsOf,
  type NameMeaning,
  type Place,
} from '../places/gazetteer.ts';
import { plainName } from '../places/plain-name.ts';
import { NOT_A_POST_BEFORE, OTHER_MISSIONS, STATE_NOUNS } from './lexicon/context-words.ts';
import type { PostKind } from './mission-report.ts';
import { isCapitalised, isWord, type Token } from './tokens.ts';
import { isPredicate } from './verbs.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** A name of a country, people, city or government in a sentence; `to` is behind its last token. */
export interface NameMention extends NameMeaning {
  readonly from: number;
  readonly to: number;
}

/** A word for a post in a sentence. */
export interface PostWord {
  readonly from: number;
  readonly to: number;
  readonly kind: PostKind;
}

const PLACE_PREPOSITIONS = new Set(
  'in at from to of near inside outside for into out leave leaves leaving left quit around across within through via towards toward between and neighbouring neighboring nearby city capital abandon abandons is'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** "The largest South American mission" is nobody's of the United States. */
const CONTINENTAL = /^(?:South|Latin|Central|North|Native|Pan|Anti|African)$/;
const SHORT_COUNTRY = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4})$/;

/** "The Foreign Office in Berlin" is not London's. */
function isOfAnother(tokens: readonly Token[], to: number, meaning: NameMeaning): boolean {
  if (tokens[to]?.lower !== 'in') return false;
  const seats = meaningsOf(tokens[to + 1]?.text ?? '').filter(({ as, seat }) => as === 'city' && seat);
  return seats.length > 0 && seats.every(({ place }) => place.country !== meaning.place.country);
}

/** "State has authorised families to go": the department, not "Kano State has" or "the State is". */
const STATE_ACTS =
  /^(?:has|had|is|was|will|would|may|might|could|said|says|told|tells|ordered|orders|authori[sz]e[sd]|allowed|allows|approved|announced|confirmed|den(?:ied|ies)|declined|insists|insisted|wants|wanted|plans|lifted|advised|did|does)$/;
/** "His Majesty's Government", not any other king. */
const OF_THE_CROWN =
  /^(?:government|embassy|ambassadors?|ministers?|consuls?|consulate|mission|high|legation|representatives?|chargé|diplomats?)$/;
/** "European Union", not "a European embassy". */
const OF_THE_UNION = /^(?:union|commission|external|parliament|council|delegations?|bloc)$/;

/** Names that stand for a state only in some company. */
function isInCompany(tokens: readonly Token[], from: number, to: number, name: string): boolean {
  const before = tokens[from - 1];
  const next = tokens[to]?.lower ?? '';
  if (name === 'State')
    return (
      STATE_ACTS.test(next) &&
      (before === undefined ||
        (!isCapitalised(before) && !/^(?:the|a|an|of|'s|this|that|each|every|our|in|no)$/.test(before.lower)))
    );
  if (/^(?:Her|His) Majesty$/.test(name))
    return next === "'s" && OF_THE_CROWN.test(tokens[to + 1]?.lower ?? '');
  return name !== 'European' || OF_THE_UNION.test(next);
}

const LISTS_BEHIND =
  /^(?:in|at|from|to|near|inside|outside|into|across|within|leave|leaves|leaving|left|quit|neighbouring|neighboring|nearby)$/;

/** Whether a name that may be a person's goes on a list of places: "in Oslo and Sydney", "in Oslo, Sydney and Lima". */
function goesOnList(tokens: readonly Token[], from: number, to: number): boolean {
  if (isPredicate(tokens[to]?.lower ?? '')) return false;
  if (tokens[from - 1]?.lower === 'and') return true;
  return (
    /^(?:and|,)$/.test(tokens[to]?.lower ?? '') &&
    meaningsOf(tokens[to + 1]?.text ?? '').some(({ as }) => as === 'city' || as === 'country')
  );
}

const SPOKEN =
  /^(?:in|into|spoke|speaks?|speaking|spoken|fluent|broken|halting|perfect|accented|learn(?:s|ed|t|ing)?)$/;
const GOES_ON = /^(?:\p{L}|\d)/u;
const BEHIND_LANGUAGE = /^(?:and|or|that|which|to|with|as|when|where|he|she|they|on|at|by|from|of)$/;

/** "Told us in Spanish", "in the Spanish of Arequipa", "spoke French": a language, not a state. */
function isLanguage(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to];
  if (before === 'the') return SPOKEN.test(tokens[from - 2]?.lower ?? '') && after?.lower === 'of';
  return SPOKEN.test(before) && (!after || !GOES_ON.test(after.text) || BEHIND_LANGUAGE.test(after.lower));
}

function isSupported(
  tokens: readonly Token[],
  from: number,
  to: number,
  meaning: NameMeaning,
  isBehindPlace: boolean,
): boolean {
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!isInCompany(tokens, from, to, name)) return false;
  if (plainName(name).length <= 3 && meaning.as === 'country' && !SHORT_COUNTRY.test(name))
    return meaning.place.name === name;
  if (CALENDAR.test(name)) return false;
  if (meaning.as === 'government' && before !== undefined && isOfAnother(tokens, to, meaning)) return false;
  if (meaning.as === 'people' && (CONTINENTAL.test(before?.text ?? '') || isLanguage(tokens, from, to)))
    return false;
  const partOfName =
    isCapitalised(after) &&
    after !== undefined &&
    !CALENDAR.test(after.text) &&
    !STATE_NOUNS.has(after.lower) &&
    longestNameFrom(plainName(after.text)) === 0;
  const placed = before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
  if (!isAmbiguous(name)) {
    const surname =
      isCapitalised(before) &&
      from > 1 &&
      meaning.as === 'city' &&
      !meaning.seat &&
      meaningsOf(before?.text ?? '').length === 0;
    return !surname && !(meaning.as === 'city' && !meaning.seat && partOfName && !placed);
  }
  if (meaning.as === 'city' && !meaning.seat) {
    const post = after !== undefined && wordingLength(MISSION_WORDS.get('post'), tokens, to) > 0;
    const inCountry =
      after?.text === ',' &&
      meaningsOf(tokens[to + 1]?.text ?? '').some(({ place }) => place.country === meaning.place.country);
    return (
      (placed &&
        !partOfName &&
        before?.lower !== 'of' &&
        before?.lower !== 'and' &&
        before?.lower !== 'for') ||
      post ||
      inCountry ||
      (isBehindPlace && !partOfName && goesOnList(tokens, from, to))
    );
  }
  return (
    !partOfName &&
    !(isCapitalised(before) && from > 1 && !/^(?:The|In|From|U\.S\.|US)$/.test(before?.text ?? ''))
  );
}

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
      const known = longestNameFrom(plainName(token.text).split(' ')[0] ?? '');
      const longest = Math.max(known === 0 ? 0 : known + 2, towns.size > 0 ? LONGEST_TOWN : 0);
      for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
        if (!isWord(tokens[at + length - 1]) || tokens[at + length - 1]?.lower === "'s") continue;
        const name = tokens
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(' ');
        const town = towns.get(plainName(name));
        const meaning: NameMeaning | undefined =
          choose(meaningsOf(name), context) ?? (town && { as: 'city', place: town, seat: false });
        if (!meaning || !isSupported(tokens, at, at + length, meaning, isBehindPlace)) continue;
        names.push({ ...meaning, from: at, to: at + length });
        if (
          (meaning.as === 'city' || meaning.as === 'country') &&
          (isBehindPlace || LISTS_BEHIND.test(before))
        )
          placedTo = at + length;
        step = length;
        break;
      }
    }
    at += step;
  }
  return names.filter((name) => !isAnothersOffice(tokens, name, names, context));
}

function kindOf(words: string): PostKind {
  if (/^deputy /.test(words)) return 'deputy-high-commission';
  if (/^assistant /.test(words)) return 'assistant-high-commission';
  if (/consulates?[- ]general|consulates general/.test(words)) return 'consulate-general';
  if (/consul/.test(words)) return 'consulate';
  if (/high commission/.test(words)) return 'high-commission';
  if (/embass|legation|chancer|chancell|nunciature/.test(words)) return 'embassy';
  return 'mission';
}

const OWNED =
  /^(?:the|a|an|its|their|our|his|her|s|'s|deputy|assistant|apostolic|former|us|uk|eu|u\.s\.|u\.k\.|royal|honorary|general|diplomatic)$/;
const VAGUE = /^(?:missions?|representation|chancellery|branch office|liaison office|delegation|posts?)$/;

/** "The Coral Consulate" is an hotel: both words are capitalised, and the first names no state and no place. */
function isBrand(tokens: readonly Token[], names: readonly NameMention[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    at > 1 &&
    isCapitalised(tokens[at]) &&
    isCapitalised(before) &&
    !OWNED.test(before?.lower ?? '') &&
    !names.some(({ to }) => to === at)
  );
}

/** "The former German consulate", "the old legation, now a bakery": a house where a post was. */
function isFormer(tokens: readonly Token[], names: readonly NameMention[], at: number, to: number): boolean {
  const name = names.find((one) => one.to === at);
  const before = tokens[(name?.from ?? at) - 1]?.lower ?? '';
  if (/^(?:former|erstwhile|onetime|one-time|disused)$/.test(before)) return true;
  return (
    tokens[to]?.text === ',' &&
    /^(?:now|today|nowadays|later|since)$/.test(tokens[to + 1]?.lower ?? '') &&
    /^(?:an?|the|its|home|flats|offices|housing)$/.test(tokens[to + 2]?.lower ?? '')
  );
}

/** Whether a sentence speaks of a mission of another kind: "the archaeological mission". */
export const speaksOfOtherMission = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      (lower === 'mission' || lower === 'missions') &&
      at > 0 &&
      tokens[at - 1]?.lower !== 'a' &&
      OTHER_MISSIONS.has(tokens[at - 1]?.lower ?? ''),
  );

/** The words for posts in a sentence, without theatres of that name and missions of other kinds. */
export function findPostWords(
  tokens: readonly Token[],
  names: readonly NameMention[],
  isDiplomatic: boolean,
): PostWord[] {
  const posts: PostWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = wordingLength(MISSION_WORDS.get('post'), tokens, at);
    if (length === 0) continue;
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const before = tokens[at - 1]?.lower ?? '';
    const after = tokens[at + length];
    const named =
      after !== undefined &&
      NOT_A_POST_BEFORE.has(after.lower) &&
      (isCapitalised(tokens[at]) ||
        isCapitalised(after) ||
        /^mission/.test(words) ||
        /^(?:cinema|theat|hotel|suites|row|club|pub)/.test(after.lower));
    const newspaper = tokens[at]?.text === 'Post' && before === 'the';
    const plainPost =
      newspaper || (/^posts?$/.test(words) && !/^(?:the|its|their|this|our|diplomatic|both)$/.test(before));
    const otherMission =
      VAGUE.test(words) &&
      ((OTHER_MISSIONS.has(before) && words !== 'delegation') ||
        before.endsWith('-keeping') ||
        !isDiplomatic);
    const isNone = named || otherMission || plainPost || before === 'ex' || isBrand(tokens, names, at);
    if (!isNone && !isFormer(tokens, names, at, at + length))
      posts.push({ from: at, to: at + length, kind: kindOf(words) });
    at += length - 1;
  }
  return posts;
}
