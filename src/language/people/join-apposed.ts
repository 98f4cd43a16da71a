import { speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import type { Mention } from './mention.ts';
import { DETERMINERS, MODIFIERS } from './noun-phrase-words.ts';

const tokensText = (tokens: readonly Token[], { first, last }: Mention): string =>
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

/** The man who sells tea by the gate, Nils Arvo, has done so for years; the man who sells it is Nils Arvo. */
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
    /^(?:,|is|was)$/u.test(tokens[name.first - 1]?.lower ?? '') &&
    tokens.slice(description.last + 1, name.first - 1).every(({ kind }) => kind === 'word')
  );
}

/** Tamsin Ode of the broker Fisk: the description behind `of` describes a firm. */
const belongsTo = (tokens: readonly Token[], person: Mention | undefined, description: Mention): boolean =>
  person?.kind === 'name' &&
  person.last === description.first - 2 &&
  tokens[description.first - 1]?.lower === 'of';

const PLACES = /^(?:outside|near|behind|beside|opposite|by|on|under|across)$/u;
const LONGEST_PLACE = 7;

/** A driver outside the gate, Nils Arvo, said. */
function isPlaceBetween(tokens: readonly Token[], description: Mention, name: Mention): boolean {
  return (
    description.kind === 'description' &&
    description.stands === 'person' &&
    !description.plural &&
    !description.definite &&
    name.kind === 'name' &&
    name.stands === 'person' &&
    name.last > name.first &&
    name.first - description.last <= LONGEST_PLACE &&
    PLACES.test(tokens[description.last + 1]?.lower ?? '') &&
    tokens[name.first - 1]?.text === ',' &&
    tokens[name.last + 1]?.text === ',' &&
    tokens.slice(description.last + 1, name.first - 1).every(({ kind }) => kind === 'word')
  );
}

/** The position of a `who` that only pronouns have followed: `the man who brought it back`; -1 without one. */
function whoBefore(joined: readonly Mention[]): number {
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - 3); at -= 1) {
    if (joined[at]?.kind !== 'pronoun') return -1;
    if (joined[at]?.head === 'who') return at;
  }
  return -1;
}

/** Joins a title or description that stands right before a name, or beside it between commas, to the name. */
export function joinApposed(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
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
    const firm = last && describes && gap === 1 && belongsTo(tokens, joined.at(-2), last);
    const between = tokens[(last?.last ?? 0) + 1]?.text;
    const after = tokens[mention.last + 1];
    const closed = after?.kind !== 'word' || speechVerb(after.lower) !== null;
    const opening = whoBefore(joined);
    const clause = joined[opening - 1];
    const closes = after?.text === ',' || (tokens[mention.first - 1]?.text !== ',' && after?.kind !== 'word');
    if (clause && closes && isClauseBetween(tokens, clause, mention)) {
      joined.splice(opening - 1, joined.length, {
        ...mention,
        role: { start: clause.start, end: clause.end },
      });
    } else if (last && firm) {
      joined[joined.length - 1] = {
        ...mention,
        first: last.first,
        start: last.start,
        stands: 'organization',
      };
    } else if (last && isPlaceBetween(tokens, last, mention)) {
      joined[joined.length - 1] = { ...mention, role: { start: last.start, end: last.end } };
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
