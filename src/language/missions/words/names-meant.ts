import { isAmbiguous, longestNameFrom, meaningsOf, type NameMeaning } from '../../places/gazetteer.ts';
import { plainName } from '../../places/plain-name.ts';
import { STATE_NOUNS } from '../lexicon/context-words.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPredicate } from './verbs.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

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

/** A list of languages, or of peoples before what they own, has no more members. */
const LONGEST_LIST = 8;

const isPeople = (token: Token | undefined): boolean =>
  token !== undefined && meaningsOf(token.text).some(({ as }) => as === 'people');

/** Where the list of peoples begins that goes on at a token. */
function beginOfList(tokens: readonly Token[], from: number): number {
  let begin = from;
  for (let members = 0; members < LONGEST_LIST; members += 1) {
    let before = begin - 1;
    if (/^(?:and|or)$/.test(tokens[before]?.lower ?? '') && tokens[before - 1]?.text === ',') before -= 1;
    if (!/^(?:,|and|or)$/.test(tokens[before]?.lower ?? '') || !isPeople(tokens[before - 1])) break;
    begin = before - 1;
  }
  return begin;
}

/** "In French and German consulates", "in Dutch, Danish and Swedish offices": whether a list of peoples goes on to what they own. */
function isInListOfOwners(tokens: readonly Token[], to: number): boolean {
  let at = to;
  let isJoined = false;
  for (let members = 0; members < LONGEST_LIST; members += 1) {
    if (!/^(?:,|and|or)$/.test(tokens[at]?.lower ?? '')) break;
    if (tokens[at]?.text === ',' && /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')) at += 1;
    isJoined = tokens[at]?.text !== ',';
    if (!isPeople(tokens[at + 1])) return false;
    at += 2;
  }
  return (
    isJoined && ['post', 'staff'].some((owned) => wordingLength(MISSION_WORDS.get(owned), tokens, at) > 0)
  );
}

/** "Told us in Spanish", "in the Spanish of Arequipa", "spoke French and Dutch": a language, not a state. */
function isLanguage(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to];
  if (before === 'the') return SPOKEN.test(tokens[from - 2]?.lower ?? '') && after?.lower === 'of';
  if (after && GOES_ON.test(after.text) && !BEHIND_LANGUAGE.test(after.lower)) return false;
  const first = beginOfList(tokens, from);
  return SPOKEN.test(tokens[first - 1]?.lower ?? '') && !isInListOfOwners(tokens, to);
}

const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|señor|señora|monsieur|madame|herr|frau)$/;
const TITLE =
  /^(?:ambassador|ambassadress|minister|consul|general|secretary|president|premier|chargé|d'affaires|envoy|attaché|commissioner|senator|professor|judge|colonel|captain|sergeant|major|spokes(?:man|woman|person)|mayor|governor)$/;
const OF_REGIONS = /^(?:north|south|east|west|northern|southern|eastern|western|central|new|great|mainland)$/;

/** "Mr. Ireland", "Ambassador Thea Holland": a country's name that somebody bears. */
function isFamilyName(tokens: readonly Token[], from: number, { as }: NameMeaning): boolean {
  if (as !== 'country') return false;
  const before = tokens[from - 1];
  const address = before?.text === '.' ? tokens[from - 2] : before;
  if (isCapitalised(address) && ADDRESS.test(address?.lower ?? '')) return true;
  return (
    isCapitalised(before) &&
    /^\p{Lu}\p{Ll}+$/u.test(before?.text ?? '') &&
    !OF_REGIONS.test(before?.lower ?? '') &&
    !TITLE.test(before?.lower ?? '') &&
    TITLE.test(tokens[from - 2]?.lower ?? '') &&
    meaningsOf(before?.text ?? '').length === 0
  );
}

/** "Consulate General Karachi", "Embassy Dakar": the place in an office's own name for a post. */
const endsPost = (tokens: readonly Token[], to: number): boolean =>
  isCapitalised(tokens[to - 1]) &&
  [1, 2, 3].some((length) => wordingLength(MISSION_WORDS.get('post'), tokens, to - length) === length);

/**
 * Whether a name at these tokens stands for what it may mean: no person's name, no language, no part of a longer name.
 * `isBehindPlace`: whether it goes on a list of places.
 */
export function isSupported(
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
  if (CALENDAR.test(name) || isFamilyName(tokens, from, meaning)) return false;
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
      !endsPost(tokens, from) &&
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
      (endsPost(tokens, from) && !partOfName) ||
      inCountry ||
      (isBehindPlace && !partOfName && goesOnList(tokens, from, to))
    );
  }
  return (
    !partOfName &&
    !(isCapitalised(before) && from > 1 && !/^(?:The|In|From|U\.S\.|US)$/.test(before?.text ?? ''))
  );
}
