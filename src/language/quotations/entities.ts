import { distance } from 'fastest-levenshtein';
import { tellingWords } from '../people/fold-name.ts';
import { genderOfGivenName, isGivenName } from '../people/given-names.ts';
import type { Gender } from '../people/role-nouns.ts';
import { nameParts, sameFullName } from '../people/same-name.ts';
import type { Span } from '../span.ts';
import type { Frame, PlacedMention } from './frame.ts';

/** Everybody and everything that an article names or describes, with its mentions in order. */
export interface Entity {
  readonly named: boolean;
  readonly person: boolean;
  readonly mentions: PlacedMention[];
  /** Votes for each gender. */
  readonly genders: Record<Gender, number>;
  /** Words of its titles and descriptions: `minister`, `spokeswoman`. */
  readonly roleWords: Set<string>;
  /** Names as the article prints them, with how often. */
  readonly forms: Map<string, number>;
}

/** Who each mention means. */
export interface Entities {
  of(mention: PlacedMention): Entity | null;
  /** Who bears a family name, as far as the article names anybody so. */
  called(name: string): Entity | null;
  /** Named persons with a word in their titles or descriptions. */
  bearers(roleWord: string): readonly Entity[];
}

const newEntity = (named: boolean, person: boolean): Entity => ({
  named,
  person,
  mentions: [],
  genders: { female: 0, male: 0 },
  roleWords: new Set(),
  forms: new Map(),
});

/** The gender that most words beside an entity tell; null when they tell none. */
export const genderOf = ({ genders: { female, male } }: Entity): Gender | null =>
  female > male ? 'female' : male > female ? 'male' : null;

const slice = (text: string, span: { readonly start: number; readonly end: number } | null): string =>
  span ? text.slice(span.start, span.end) : '';

/** Titles that stand for a noun: “Sen. Hale … the senator”. */
const SPELLED: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  adm: 'admiral',
  prof: 'professor',
  rev: 'reverend',
  amb: 'ambassador',
  prime: 'premier',
};

/** Roads Principal Secretary → ps, rps: “the PS said” */
function initialsOf(role: string): string[] {
  const words = role.match(/(?<![\p{L}’'])\p{Lu}[\p{L}-]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
  return [2, 3].flatMap((length) => (initials.length >= length ? initials.slice(-length) : []));
}

function add(text: string, entity: Entity, mention: PlacedMention): void {
  entity.mentions.push(mention);
  if (mention.gender) entity.genders[mention.gender] += 1;
  for (const word of tellingWords(
    slice(text, mention.role ?? (mention.kind === 'description' ? mention : null)),
  )) {
    entity.roleWords.add(SPELLED[word] ?? word);
  }
  for (const initials of initialsOf(slice(text, mention.role))) entity.roleWords.add(initials);
  const form = slice(text, mention.name);
  if (form) entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
}

/** Whether a single name may belong to somebody with a known gender. */
const genderFits = (entity: Entity, mention: PlacedMention): boolean => {
  const known = genderOf(entity);
  return !known || !mention.gender || known === mention.gender;
};

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.join(' ') === whole.slice(-part.length).join(' ');

function put<Key>(map: Map<Key, Entity[]>, key: Key, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

/** Bearers of one family name that are compared with a new full name. */
const MOST_RELATIVES = 40;
/** Beyond so many names no spelling mistakes are looked for. */
const MOST_NAMES = 400;

/** Puts the mentions of an article together by name; descriptions and pronouns stay apart until they are resolved. */
export function entitiesOf(text: string, frames: readonly Frame[]): Entities {
  const all: Entity[] = [];
  const owner = new Map<PlacedMention, Entity>();
  const byWord = new Map<string, Entity[]>();
  const isPerson = ({ name, stands }: PlacedMention): boolean => {
    const { words } = nameParts(slice(text, name));
    return stands !== 'organization' && words.length >= 2 && isGivenName(words[0] ?? '');
  };
  const names = frames.flatMap(({ mentions, within }) => [
    ...mentions.filter(({ name }) => name !== null),
    ...within.filter(isPerson),
  ]);
  const wordsOf = (mention: PlacedMention): string[] => nameParts(slice(text, mention.name)).words;
  const full = names.filter((mention) => wordsOf(mention).length >= 2);
  const assign = (mention: PlacedMention, entity: Entity): void => {
    add(text, entity, mention);
    owner.set(mention, entity);
  };
  const found = (words: readonly string[], mention: PlacedMention): Entity => {
    const entity = newEntity(true, mention.stands !== 'organization');
    all.push(entity);
    const [opening = ''] = words;
    const last = words.at(-1) ?? '';
    const given = isGivenName(opening) && entity.person ? opening : last;
    const gender = words.length === 1 ? genderOfGivenName(opening) : null;
    if (gender) entity.genders[gender] += 1;
    for (const word of new Set([given, last])) put(byWord, word, entity);
    return entity;
  };
  const misspelt = (word: string): Entity | null => {
    if (word.length < 5 || byWord.size > MOST_NAMES) return null;
    for (const [known, entities] of byWord) {
      if (
        known[0] === word[0] &&
        known.length >= 5 &&
        Math.abs(known.length - word.length) <= 1 &&
        distance(known, word) === 1
      )
        return entities[0] ?? null;
    }
    return null;
  };
  const sectionAt = (at: number): number => frames[at]?.section ?? 0;
  const sections = new Map<Entity, Set<number>>();
  const named = (entity: Entity, section: number): void => {
    if (section > 0) sections.set(entity, (sections.get(entity) ?? new Set()).add(section));
  };
  for (const mention of full) {
    const words = wordsOf(mention);
    const own = slice(text, mention.name);
    const relatives = (byWord.get(words.at(-1) ?? '') ?? []).slice(-MOST_RELATIVES).filter((entity) =>
      [...entity.forms.keys()].some((form) => {
        const other = nameParts(form).words;
        return (
          form === own ||
          other.join(' ') === words.join(' ') ||
          sameFullName(form, own) ||
          isPart(words, other) ||
          isPart(other, words)
        );
      }),
    );
    const entity = relatives.find((relative) => genderFits(relative, mention)) ?? found(words, mention);
    assign(mention, entity);
    named(entity, sectionAt(mention.at));
  }
  for (const mention of names) {
    if (owner.has(mention)) continue;
    const [word = ''] = wordsOf(mention);
    const candidates = (byWord.get(word) ?? [])
      .slice(-MOST_RELATIVES)
      .filter((entity) => genderFits(entity, mention));
    assign(
      mention,
      mostLikely(candidates, mention, word, sectionAt(mention.at), sections) ??
        misspelt(word) ??
        found([word], mention),
    );
  }
  for (const { mentions } of frames) {
    for (const mention of mentions) {
      if (mention.kind !== 'description') continue;
      const known = bearsName(text, mention)
        ? byWord
            .get(mention.head)
            ?.slice(-MOST_RELATIVES)
            .filter(({ person }) => person)
        : null;
      const bearer = known && mostLikely(known, mention, mention.head, sectionAt(mention.at), sections);
      if (bearer) {
        owner.set(mention, bearer);
        bearer.mentions.push(mention);
        continue;
      }
      const entity = newEntity(false, mention.stands === 'person' || mention.stands === null);
      all.push(entity);
      assign(mention, entity);
    }
  }
  for (const { mentions } of all) mentions.sort((a, b) => a.start - b.start);
  const called = (name: string): Entity | null => {
    const last = nameParts(name).words.at(-1) ?? '';
    const bearers = byWord.get(last) ?? [];
    return bearers.reduce<Entity | null>(
      (most, entity) => (most && most.mentions.length >= entity.mentions.length ? most : entity),
      null,
    );
  };
  const byRole = new Map<string, Entity[]>();
  for (const entity of all) {
    if (!entity.named || !entity.person) continue;
    for (const word of entity.roleWords) put(byRole, word, entity);
  }
  return {
    of: (mention) => owner.get(mention) ?? null,
    called,
    bearers: (roleWord) => byRole.get(roleWord) ?? [],
  };
}

/** `King said`: a title in capitals that stands alone, as a family name does. */
const bearsName = (text: string, { first, last, start, plural, definite }: PlacedMention): boolean =>
  first === last && !plural && !definite && /^\p{Lu}/u.test(text.charAt(start));

/** Weight of bearing a single word as the family name: news calls people by it. */
const FAMILY = 3;

/** Weight of being named in the section of a running report. */
const IN_SECTION = 10;

/**
 * Of several with one family name: who is named in full in the section; who was named before this mention and most often;
 * else who is named first after it.
 */
function mostLikely(
  candidates: readonly Entity[],
  mention: PlacedMention,
  word: string,
  section: number,
  sections: ReadonlyMap<Entity, ReadonlySet<number>>,
): Entity | null {
  const weight = (entity: Entity): number => {
    const family = [...entity.forms.keys()].some((form) => nameParts(form).words.at(-1) === word);
    const introduced = (entity.mentions[0]?.start ?? mention.start) < mention.start ? 2 : 0;
    const onlyGiven = !family && isGivenName(word) ? 1 : 0;
    return (
      (sections.get(entity)?.has(section) ? IN_SECTION : 0) +
      introduced +
      Math.log2(1 + entity.mentions.length) +
      (family ? FAMILY : 0) +
      onlyGiven +
      (entity.person ? 0.5 : 0)
    );
  };
  let best: Entity | null = null;
  for (const entity of candidates) if (!best || weight(entity) > weight(best)) best = entity;
  return best;
}

const chosenNames = new WeakMap<Entity, string>();

/** The name by which an article's reader would know somebody: its most frequent form of two words or more, else the longest. */
export function nameOf(entity: Entity): string | null {
  const known = chosenNames.get(entity);
  if (known !== undefined) return known;
  const rank = (form: string): number => {
    const words = nameParts(form).words.length;
    return (words >= 2 ? 1000 : 0) + (entity.forms.get(form) ?? 0) + words / 10;
  };
  let best: { readonly form: string; readonly rank: number } | null = null;
  for (const form of entity.forms.keys()) {
    const own = rank(form);
    if (!best || own > best.rank) best = { form, rank: own };
  }
  if (best) chosenNames.set(entity, best.form);
  return best?.form ?? null;
}

const firstRoles = new WeakMap<Entity, Span | null>();

/** The first title that an article gives somebody, looked for once: thousands of quotations may have one speaker. */
export function firstRoleOf(entity: Entity): Span | null {
  const known = firstRoles.get(entity);
  if (known !== undefined) return known;
  const role = entity.mentions.find((mention) => mention.role)?.role ?? null;
  firstRoles.set(entity, role);
  return role;
}
