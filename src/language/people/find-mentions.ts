import { speechNounAfter } from '../quotations/speech-nouns.ts';
import { isStrongSpeechVerb, speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import { findNameRuns, isOneOfMany, type NameRun, type SeenWords } from './find-names.ts';
import type { Mention } from './mention.ts';
import { DETERMINERS, MODIFIERS } from './noun-phrase-words.ts';
import { NO_NAMES } from './organization-words.ts';
import { genderOfNoun, roleKind } from './role-nouns.ts';

const PRONOUNS = new Set('he she they it who which i we you'.split(' '));
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);
const STANDALONE = new Set('one another others some many both several most'.split(' '));
const PREPOSITIONS = new Set('of for at from in with'.split(' '));
const ADJECTIVE = /.{3}(?:al|ic|ive|ary|ous|ese|ish|ian)$/u;
const LONGEST_PHRASE = 6;
const LONGEST_ADDITION = 8;

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !NO_NAMES.has(token.lower) && token.text !== "'s" && token.text !== '’s';

const isPossessive = (token: Token | undefined): boolean =>
  token?.lower === "'s" || token?.text === "'" || token?.text === '’';

const pluralOf = (head: string): boolean =>
  (/s$/u.test(head) && !/(?:ss|us|is|ics|news)$/u.test(head)) ||
  /(?:men|people|police|children)$/u.test(head);

/** A determiner that may open a noun phrase: an article, a number, `his`, or somebody's possessive. */
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.lower) || /^\d{1,3}$/u.test(token.text));

/** `said that officials`: the conjunction, where `that official` would need a preposition or a sentence's start before it. */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  tokens[at - 1]?.kind === 'word' &&
  !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');

/** The first token of the noun phrase that ends at `head`: back to its determiner, else over words that only modify. */
function phraseStart(tokens: readonly Token[], head: number, names: ReadonlyMap<number, NameRun>): number {
  let sure = head;
  let at = head - 1;
  for (; at >= 0 && head - at <= LONGEST_PHRASE; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isPossessive(token)) {
      const owner = possessorStart(tokens, at, names);
      return owner === null ? sure : owner;
    }
    if (isConjunction(tokens, at)) break;
    if (isDeterminer(token)) return at;
    if (NO_NAMES.has(token.lower) && !names.has(at)) break;
    if (speechVerb(token.lower) && !names.has(at) && !roleKind(token.lower)) break;
    if (
      /(?:ed|ing)$/u.test(token.lower) &&
      !MODIFIERS.has(token.lower) &&
      !token.lower.includes('-') &&
      !names.has(at)
    ) {
      // "the wounded officer" keeps its participle only when its determiner follows.
      const before = tokens[at - 1];
      if (!isDeterminer(before)) break;
    }
    const modifies =
      MODIFIERS.has(token.lower) ||
      ADJECTIVE.test(token.lower) ||
      roleKind(token.lower) ||
      /\p{L}-\p{L}/u.test(token.lower);
    if ((names.has(at) || token.capital || modifies) && sure === at + 1) sure = at;
  }
  return sure;
}

/** `one of the diplomats`: from the number on. */
function partOf(tokens: readonly Token[], first: number): number {
  const part = tokens[first - 2]?.lower ?? '';
  return tokens[first - 1]?.lower === 'of' &&
    (STANDALONE.has(part) || /^(?:two|three|four|five)$/u.test(part))
    ? first - 2
    : first;
}

/** The start of the one to whom something belongs: `Kabul’s police chief`, `the ministry’s spokesman`. */
function possessorStart(
  tokens: readonly Token[],
  possessive: number,
  names: ReadonlyMap<number, NameRun>,
): number | null {
  const owner = names.get(possessive - 1);
  if (owner) {
    const before = tokens[owner.first - 1];
    return isDeterminer(before) ? owner.first - 1 : owner.first;
  }
  for (let at = possessive - 1; at >= 0 && possessive - at <= 4; at -= 1) {
    const token = tokens[at];
    if (isDeterminer(token)) return at;
    if (!isPlainWord(token)) return null;
  }
  return null;
}

/** The last token of what is added after a description: `a spokesman for the port`, `officials at the Harbour Office`. */
function additionEnd(tokens: readonly Token[], head: number): number {
  if (!PREPOSITIONS.has(tokens[head + 1]?.lower ?? '')) return head;
  let at = head + 2;
  while (isDeterminer(tokens[at])) at += 1;
  const begun = at;
  if (tokens[head + 1]?.lower === 'with' && !tokens[at]?.capital) return head;
  while (at - head <= LONGEST_ADDITION) {
    const token = tokens[at];
    const joins =
      token &&
      (token.lower === 'of' ||
        token.lower === 'for' ||
        (token.lower === 'in' && tokens[at + 1]?.capital) ||
        isPossessive(token) ||
        token.lower === 'the');
    const goesOn =
      isPlainWord(token) &&
      !(speechVerb(token?.lower ?? '') && !token?.capital && !roleKind(token?.lower ?? ''));
    if (token?.kind !== 'word' || !(goesOn || (joins && at > begun))) break;
    at += 1;
  }
  let end = at - 1;
  while (end > head && NO_NAMES.has(tokens[end]?.lower ?? '')) end -= 1;
  return end >= begun ? end : head;
}

interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

function describe(tokens: readonly Token[], { first, head, last }: Phrase): Mention {
  const word = tokens[head]?.lower ?? '';
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    kind: 'description',
    name: null,
    role: null,
    head: word,
    // the consulate general
    stands: tokens[head - 1]?.lower === 'consulate' ? 'group' : roleKind(word),
    gender: genderOfNoun(word),
    plural: pluralOf(word) && tokens[first]?.lower !== 'one',
    // the former mayor and current senator
    definite: /^(?:the|this|that|these|those|his|her|their|its|former|current)$/u.test(
      tokens[first]?.lower ?? '',
    ),
  };
}

function mentionOfName(tokens: readonly Token[], run: NameRun): Mention {
  return {
    first: run.first,
    last: run.last,
    start: tokens[run.first]?.start ?? 0,
    end: tokens[run.last]?.end ?? 0,
    kind: run.name ? 'name' : 'description',
    name: run.name,
    role: run.role,
    head: tokens[run.last]?.lower ?? '',
    stands: run.name
      ? run.organization
        ? 'organization'
        : 'person'
      : (roleKind(tokens[run.last]?.lower ?? '') ?? 'person'),
    gender: run.gender,
    plural: !run.name && pluralOf(tokens[run.last]?.lower ?? ''),
    definite: false,
  };
}

/** Descriptions with a head that no list knows, told by their place: `the old beekeeper said`, `said the beekeeper`. */
function phraseBeside(tokens: readonly Token[], verb: number): Phrase | null {
  const previous = tokens[verb - 1];
  if (previous && isPlainWord(previous) && !previous.capital && !/ly$/u.test(previous.lower)) {
    for (let at = verb - 2; at >= 0 && verb - at <= LONGEST_PHRASE; at -= 1) {
      const token = tokens[at];
      if (isDeterminer(token) && !isConjunction(tokens, at))
        return { first: at, head: verb - 1, last: verb - 1 };
      if (!isPlainWord(token) || speechVerb(token?.lower ?? '')) break;
    }
    const before = tokens[verb - 2];
    if (pluralOf(previous.lower) && before?.kind !== 'word')
      return { first: verb - 1, head: verb - 1, last: verb - 1 };
  }
  return phraseAfter(tokens, verb);
}

/** `according to the lock keeper`, `said the beekeeper`. */
function phraseAfter(tokens: readonly Token[], word: number): Phrase | null {
  if (!isDeterminer(tokens[word + 1])) return null;
  let at = word + 2;
  while (isPlainWord(tokens[at]) && at - word <= LONGEST_PHRASE) at += 1;
  const head = at - 1;
  return head > word + 1 ? { first: word + 1, head, last: additionEnd(tokens, head) } : null;
}

const tokensText = (tokens: readonly Token[], { first, last }: Phrase | Mention): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** Said one, Tamsin Ode. */
const PARTS = /^(?:one|another)$/u;

/** Whether a description may describe the name after its comma: `her lawyer, Judge Ode`, `a friend, the poet Ode`. */
function mayTitle(tokens: readonly Token[], description: Mention, { role, first }: Mention): boolean {
  if (!role) return true;
  const opening = tokens[description.first]?.lower ?? '';
  const owned = tokens.slice(description.first, description.last).some(({ text }) => /^['’]s?$/u.test(text));
  if (DETERMINERS.has(tokens[first]?.lower ?? '')) return opening === 'a' || opening === 'an';
  return owned || DETERMINERS.has(opening);
}

const LONGEST_CLAUSE = 14;

/** The man who sells tea by the gate, Nils Arvo, has done so for years. */
function isClauseBetween(tokens: readonly Token[], description: Mention, name: Mention): boolean {
  return (
    description.kind === 'description' &&
    description.stands === 'person' &&
    !description.plural &&
    name.kind === 'name' &&
    name.stands === 'person' &&
    name.last > name.first &&
    name.first - description.last <= LONGEST_CLAUSE &&
    /^(?:who|whose)$/u.test(tokens[description.last + 1]?.lower ?? '') &&
    tokens[name.first - 1]?.text === ',' &&
    tokens.slice(description.last + 1, name.first - 1).every(({ kind }) => kind === 'word')
  );
}

/** Joins a title or description that stands right before a name, or beside it between commas, to the name. */
function joinApposed(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const modified =
      last && tokens[last.last + 1]?.text === ',' && MODIFIERS.has(tokens[mention.first - 1]?.lower ?? '');
    const gap = last ? mention.first - last.last - (modified ? 1 : 0) : 0;
    const describes =
      last?.kind === 'description' &&
      !last.plural &&
      (last.stands === 'person' || PARTS.test(last.head)) &&
      mention.kind === 'name' &&
      mention.stands !== 'organization';
    const between = tokens[(last?.last ?? 0) + 1]?.text;
    const after = tokens[mention.last + 1];
    const closed = after?.kind !== 'word' || speechVerb(after.lower) !== null;
    const clause = last?.head === 'who' ? joined.at(-2) : undefined;
    if (clause && after?.text === ',' && isClauseBetween(tokens, clause, mention)) {
      joined.splice(-2, 2, { ...mention, role: { start: clause.start, end: clause.end } });
    } else if (
      last &&
      describes &&
      (gap === 1 || (gap === 2 && between === ',' && closed && mayTitle(tokens, last, mention)))
    ) {
      joined[joined.length - 1] = {
        ...mention,
        first: last.first,
        start: last.start,
        role: PARTS.test(last.head)
          ? mention.role
          : { start: last.start, end: gap === 1 ? (mention.role?.end ?? last.end) : last.end },
        gender: last.gender ?? mention.gender,
      };
    } else if (last && isBeside(tokens, last, mention)) {
      joined[joined.length - 1] = {
        ...last,
        role: last.role ?? { start: mention.start, end: mention.end },
        gender: mention.gender ?? last.gender,
      };
    } else joined.push(mention);
  }
  return joined;
}

/** `press conference`, `bank account`: a noun before another noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isPlainWord(next) || next.capital || roleKind(next.lower)) return false;
  return !speechVerb(next.lower) && !/(?:ed|ly|ing|s)$/u.test(next.lower);
}

/** Whether a description stands behind the name it describes: `Ode (Green), the harbour's director, said`. */
function isBeside(tokens: readonly Token[], name: Mention, description: Mention): boolean {
  if (name.kind !== 'name' || name.stands === 'organization') return false;
  if (description.kind !== 'description' || description.plural || description.stands !== 'person')
    return false;
  if (tokens[description.first - 1]?.text !== ',') return false;
  const between = tokens.slice(name.last + 1, description.first - 1);
  const aside =
    between.length === 0 ||
    (between[0]?.text === '(' && between.at(-1)?.text === ')') ||
    (between.length === 2 && /^\d{1,3}$/u.test(between[1]?.text ?? ''));
  const after = tokens[description.last + 1];
  const full = /\s/u.test(tokensText(tokens, name)) || name.role !== null;
  const goesOn = after?.lower === 'and' && DETERMINERS.has(tokens[description.last + 2]?.lower ?? '');
  const ends =
    after?.kind !== 'word' || goesOn || /^(?:who|of|for|at|in|from|with|on|to)$/u.test(after.lower);
  return full && aside && between.length <= 8 && ends;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Names inside descriptions: `Tamsin Ode's lawyer` mentions a lawyer, and tells that there is a Tamsin Ode. */
  readonly within: readonly Mention[];
}

/** Who is mentioned in a paragraph outside its quotations: names, descriptions and pronouns, in order. */
export function findMentions(tokens: readonly Token[], seen: SeenWords): Mentions {
  const names = new Map<number, NameRun>();
  const runs = findNameRuns(tokens, seen);
  for (const run of runs) for (let at = run.first; at <= run.last; at += 1) names.set(at, run);
  const found: Mention[] = [];
  const taken = new Uint8Array(tokens.length);
  const take = (mention: Mention): void => {
    for (let at = mention.first; at <= mention.last; at += 1) taken[at] = 1;
    found.push(mention);
  };
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || names.has(at) || taken[at]) return;
    const next = tokens[at + 1];
    if (isOneOfMany(tokens, at)) {
      take({ ...describe(tokens, { first: at - 1, head: at, last: at }), stands: 'person' });
      return;
    }
    const kind = roleKind(token.lower);
    if (kind === null || (kind !== 'person' && isAttributive(tokens, at))) return;
    const isHead = !(next?.kind === 'word' && roleKind(next.lower) !== null && !names.has(at + 1));
    const verbal =
      speechVerb(token.lower) !== null &&
      (tokens[at - 1]?.kind !== 'word' || PRONOUNS.has(tokens[at - 1]?.lower ?? '') || names.has(at - 1));
    if (!isHead || verbal || isPossessive(next)) return;
    const first = partOf(tokens, phraseStart(tokens, at, names));
    // spokesman Tamsin Ode
    const titles = kind === 'person' && !token.capital && names.get(at + 1)?.organization === false;
    if (first < at || pluralOf(token.lower) || titles)
      take(describe(tokens, { first, head: at, last: additionEnd(tokens, at) }));
  });
  for (const run of runs) {
    if (!taken.slice(run.first, run.last + 1).includes(1)) take(mentionOfName(tokens, run));
  }
  tokens.forEach((token, at) => {
    if (taken[at] || token.kind !== 'word') return;
    const owner = POSSESSIVES.get(token.lower);
    if (owner && speechNounAfter(tokens, at) > 0) {
      const mention = describe(tokens, { first: at, head: at, last: at });
      take({
        ...mention,
        kind: 'pronoun',
        head: owner,
        gender: owner === 'he' ? 'male' : owner === 'she' ? 'female' : null,
      });
      return;
    }
    const pronoun = PRONOUNS.has(token.lower);
    const alone = STANDALONE.has(token.lower) && standsAlone(tokens, at);
    if (pronoun || alone) {
      const last = alone ? aloneEnd(tokens, at) : at;
      const mention = describe(tokens, { first: at, head: at, last });
      take(
        pronoun
          ? {
              ...mention,
              kind: 'pronoun',
              gender: token.lower === 'he' ? 'male' : token.lower === 'she' ? 'female' : null,
            }
          : mention,
      );
    } else if (isStrongSpeechVerb(token.lower) || isSourceWord(tokens, at)) {
      const phrase = isSourceWord(tokens, at) ? phraseAfter(tokens, at) : phraseBeside(tokens, at);
      if (phrase && !anyTaken(taken, phrase)) take(describe(tokens, phrase));
    }
  });
  const inOrder = found.sort((a, b) => a.first - b.first || b.last - a.last);
  const mentions = joinApposed(tokens, joinApposed(tokens, inOrder));
  const shown = new Set(mentions.flatMap(({ name }) => name?.start ?? []));
  const within = runs
    .filter(({ name }) => name && !shown.has(name.start))
    .map((run) => mentionOfName(tokens, run));
  return { mentions, within };
}

/** The `to` of `according to` and the `of` of `in the words of`: what follows is whoever speaks. */
const isSourceWord = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according') ||
  (tokens[at]?.lower === 'of' && /^(?:words|phrase)$/u.test(tokens[at - 1]?.lower ?? ''));

const anyTaken = (taken: Uint8Array, { first, last }: Phrase): boolean =>
  taken.slice(first, last + 1).includes(1);

const WHOLES = new Set('them those these us you'.split(' '));

/** The last token of `one`, `one of them`, `one of those staying`. */
function aloneEnd(tokens: readonly Token[], at: number): number {
  const whole = tokens[at + 2]?.lower ?? '';
  if (tokens[at + 1]?.lower !== 'of' || !WHOLES.has(whole)) return at;
  let last = at + 2;
  while (
    whole === 'those' &&
    last - at < LONGEST_PHRASE &&
    isPlainWord(tokens[last + 1]) &&
    !speechVerb(tokens[last + 1]?.lower ?? '')
  )
    last += 1;
  return last;
}

/** `one said`, `one of them said`, `said another`, `in the words of one`. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && speechVerb(next.lower)) return true;
  if (next?.lower === 'of' && WHOLES.has(tokens[at + 2]?.lower ?? '')) return true;
  if (next?.kind === 'word') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const words = before === 'of' && /^(?:words?|phrase|view|opinion)$/u.test(tokens[at - 2]?.lower ?? '');
  return words || (before === 'to' && tokens[at - 2]?.lower === 'according') || isStrongSpeechVerb(before);
}
