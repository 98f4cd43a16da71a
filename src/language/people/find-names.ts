import { MAY_END, TITLES } from '../abbreviations.ts';
import { speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import type { Span } from '../span.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { DETERMINERS } from './noun-phrase-words.ts';
import { NAME_PARTICLES, NO_NAMES, ORGANIZATION_HEADS, ORGANIZATION_JOINTS } from './organization-words.ts';
import { type Gender, genderOfNoun, titleKind } from './role-nouns.ts';

/** How an article writes its words where no sentence begins. */
export interface SeenWords {
  readonly inLowerCase: ReadonlySet<string>;
  /** With a capital, in lower case here. */
  readonly asName: ReadonlySet<string>;
}

/** A run of capitalized words, read as titles and a name. Token positions are inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Null when all of it is a title: “the Defense Minister”. */
  readonly name: Span | null;
  readonly role: Span | null;
  readonly organization: boolean;
  readonly gender: Gender | null;
}

const FORMS_OF_ADDRESS = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madame monsieur herr frau señor mx mx. honourable ' +
    'honorable hon. rt. excellency mzee alhaji alhaja hajia hajiya mallam malam datuk datin dato shri smt smt. shrimati ' +
    'bapak ibu daw ustaz ustadh maulana otunba engr engr. barr barr. comrade begum pandit'
  ).split(' '),
);
const ARAB_ARTICLE = /^(?:al|el|as|ad|an|ar|at|ash|az)-\p{Lu}/u;
const MONTHS_THAT_NAME = new Set(['may', 'april', 'june', 'august']);

/** Harbourpost.com */
const WEBSITE = /\p{L}\.(?:com|org|net|info|tv|\p{Ll}{2})$/u;

const bare = (token: Token): string => token.lower.replace(/\.$/u, '');
const opens = (token: Token | undefined): boolean =>
  !token ||
  token.kind === 'quotation' ||
  (token.kind === 'mark' && /[.?!:;—–―\-•*(“"]|\.\./u.test(token.text));
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || ARAB_ARTICLE.test(token.text));
const OFFICES = new Set(
  "ceo cfo coo cto vp pm fm cm ps cs dg ig igp mp mps mep meps msp md del atty cllr msgr chargé d'affaires".split(
    ' ',
  ),
);
/** Heads of organizations that are family names as well. */
const FAMILY_NAMES = new Set(
  'church house bank post star guard nation court fund school college mission press wire watch sun state poll chamber marshal park'.split(
    ' ',
  ),
);
const isTitle = (token: Token): boolean =>
  OFFICES.has(token.lower) ||
  FORMS_OF_ADDRESS.has(token.lower) ||
  TITLES.has(bare(token)) ||
  titleKind(token.lower) === 'person';

/** "Acting High Commissioner Jane Doe": part of a title where it stands before one. */
const BEFORE_TITLE = /^(?:acting|incoming|outgoing)$/;

/** Whether a capitalized word may begin a name where it stands. */
function mayBegin(tokens: readonly Token[], at: number, seen: SeenWords): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token)) return false;
  if (FORMS_OF_ADDRESS.has(token.lower)) return isNameWord(tokens[at + 1]);
  const next = tokens[at + 1];
  if (token.text === 'US') return true;
  if (token.text === 'The' && isNameWord(next) && !NO_NAMES.has(next?.lower ?? ''))
    return !opens(tokens[at - 1]);
  if (NO_NAMES.has(token.lower))
    return MONTHS_THAT_NAME.has(token.lower) && isNameWord(next) && !opens(tokens[at - 1]);
  if (!opens(tokens[at - 1])) return true;
  if (BEFORE_TITLE.test(token.lower)) return isNameWord(next) && !NO_NAMES.has(next?.lower ?? '');
  if (/.{3}(?:ing|ly)$/u.test(token.lower) && !isGivenName(token.text) && !seen.asName.has(token.lower))
    return false;
  if (isNameWord(next) && !NO_NAMES.has(next?.lower ?? ''))
    return !(speechVerb(token.lower) && !isGivenName(token.text));
  if (isGivenName(token.text) || seen.asName.has(token.lower)) return true;
  return (
    !seen.inLowerCase.has(token.lower) &&
    !(next?.kind === 'word' && /(?:ed|al|ic|ous|ive)$/u.test(token.lower))
  );
}

/** The last token of the run of names that begins at `first`. */
function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    // Fisk & Sons
    if (token?.text === '&' && isNameWord(tokens[at + 1])) continue;
    if (token?.kind !== 'word') break;
    if (isNameWord(token)) {
      if (
        NO_NAMES.has(token.lower) &&
        // Harbour Watch, Arden Today
        !ORGANIZATION_HEADS.has(token.lower) &&
        token.text !== 'US' &&
        !(MONTHS_THAT_NAME.has(token.lower) && isGivenName(tokens[last]?.text ?? ''))
      )
        break;
      last = at;
      continue;
    }
    const next = tokens[at + 1];
    const beyond = next?.lower === 'the' ? tokens[at + 2] : next;
    const joinsOrganization =
      ORGANIZATION_JOINTS.has(token.lower) &&
      token.lower !== 'and' &&
      (ORGANIZATION_HEADS.has(tokens[last]?.lower ?? '') ||
        (token.lower === 'of' && tokens[last]?.lower === 'secretary')) &&
      isNameWord(beyond) &&
      !NO_NAMES.has(beyond?.lower ?? '');
    const joinsPerson = NAME_PARTICLES.has(token.lower) && isNameWord(next);
    if (!joinsOrganization && !joinsPerson) break;
  }
  return last;
}

/** Where the name begins after its titles; past the end when all of it is titles. */
function nameBegin(tokens: readonly Token[], first: number, last: number): number {
  let begin = first;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (!token || !isTitle(token)) continue;
    if (at === last && at > first && FORMS_OF_ADDRESS.has(tokens[at - 1]?.lower ?? '')) continue;
    const given = at > first && isGivenName(token.text);
    const surname = at === last && at > first && isGivenName(tokens[at - 1]?.text ?? '');
    if (!given && !surname) begin = at + 1;
    if (token.lower === 'secretary' && tokens[at + 1]?.lower === 'of') {
      const after = at + 3;
      begin = Math.max(begin, Math.min(after, last + 1));
    }
  }
  return begin;
}

/** A family name alone says nothing: Warren said she would. */
const genderOfWords = (words: readonly Token[]): Gender | null =>
  words
    .slice(0, -1)
    .map((word) => genderOfGivenName(word.text))
    .find((gender) => gender !== null) ?? null;

/** The Arden Police Department, the American Academy of Dentists: titles inside an organization's name belong to it. */
function namesOrganization(tokens: readonly Token[], first: number, last: number): boolean {
  const run = tokens.slice(first, last + 1);
  const joint = run.findIndex(({ lower }) => lower === 'of');
  const head = (joint < 0 ? run.at(-1) : run[joint - 1])?.lower ?? '';
  return run.length > 1 && ORGANIZATION_HEADS.has(head) && !FAMILY_NAMES.has(head);
}

function readRun(tokens: readonly Token[], first: number, last: number): NameRun {
  const begin = namesOrganization(tokens, first, last) ? first : nameBegin(tokens, first, last);
  const words = tokens.slice(begin, last + 1);
  const [given] = words;
  const head = words.at(-1);
  const titled = begin > first;
  const acronym =
    words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(head?.text ?? '') && (head?.text.length ?? 0) <= 6;
  const organization =
    !titled &&
    words.length > 0 &&
    !(
      isGivenName(given?.text ?? '') &&
      words.length > 1 &&
      words.length < 4 &&
      !(ORGANIZATION_HEADS.has(head?.lower ?? '') && !FAMILY_NAMES.has(head?.lower ?? ''))
    ) &&
    (ORGANIZATION_HEADS.has(head?.lower ?? '') ||
      acronym ||
      WEBSITE.test(head?.text ?? '') ||
      tokens[first - 1]?.lower === 'the' ||
      given?.text === 'The' ||
      words.some((word) => ORGANIZATION_JOINTS.has(word.lower)));
  const span = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to]?.end ?? 0,
  });
  const titles = tokens.slice(first, begin);
  const roleFrom = titles.findIndex((title) => !FORMS_OF_ADDRESS.has(title.lower));
  const address = titles.map((title) => genderOfNoun(bare(title))).find((gender) => gender !== null) ?? null;
  return {
    first,
    last,
    name: begin <= last ? span(begin, last) : null,
    role: titled && roleFrom >= 0 && begin <= last ? span(first + roleFrom, begin - 1) : null,
    organization,
    gender: address ?? (organization ? null : genderOfWords(words)),
  };
}

/** One of a party or people by its name: `The Republican is`, `the Texan said`. */
const MEMBER = /(?:crat|publican|[a-z]{3}(?:ian|ican|aqi|ese|ist)|texan|canadian|german|briton|liberal)$/u;

/** Whether one capitalized word, with an article and without a noun, describes somebody by party or people. */
export function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.capital || !/^(?:the|a|another)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  if (!MEMBER.test(token.lower) || ORGANIZATION_HEADS.has(token.lower)) return false;
  const verb = next?.kind === 'word' && !next.capital && (NO_NAMES.has(next.lower) || speechVerb(next.lower));
  return next === undefined || next.kind === 'mark' || Boolean(verb);
}

/** Whether one capitalized word names somebody: not “Republican claims”, nor the “Md.” of an address. */
function namesAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || (token.text.endsWith('.') && MAY_END.has(bare(token)))) return false;
  // (D-Ohio), (R-Texas), R-Ky.,
  if (
    /^(?:\p{Lu}{1,3}-|[DRI]-\p{Lu}\p{L}{1,4}\.?$)/u.test(token.text) &&
    /^[(,]$/u.test(tokens[at - 1]?.text ?? '')
  )
    return false;
  if (isOneOfMany(tokens, at)) return false;
  const adjective = titleKind(token.lower) !== null || /.{3}(?:an|ish|ese|ic)$/u.test(token.lower);
  if (
    titleKind(token.lower) === 'person' &&
    !/s$/u.test(token.lower) &&
    next?.kind === 'word' &&
    !next.capital
  ) {
    if (!DETERMINERS.has(tokens[at - 1]?.lower ?? '') && !isGivenName(token.text))
      return !/s$/u.test(next.lower);
  }
  const modifies =
    next?.kind === 'word' &&
    !next.capital &&
    !NO_NAMES.has(next.lower) &&
    !speechVerb(next.lower) &&
    !/^['’]s$/u.test(next.text);
  return !(adjective && modifies && !isGivenName(token.text));
}

/** The names in a paragraph, outside its quotations. */
export function findNameRuns(tokens: readonly Token[], seen: SeenWords): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens, at, seen)) continue;
    const last = runEnd(tokens, at);
    if (at < last || namesAlone(tokens, at)) runs.push(readRun(tokens, at, last));
    at = last;
  }
  return runs;
}
