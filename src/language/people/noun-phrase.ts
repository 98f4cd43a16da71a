import { speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import type { NameRun } from './find-names.ts';
import { DETERMINERS, MODIFIERS, STANDALONE } from './noun-phrase-words.ts';
import { NO_NAMES } from './organization-words.ts';
import { roleKind } from './role-nouns.ts';

const PREPOSITIONS = new Set('of for at from in with'.split(' '));
const ADJECTIVE = /.{3}(?:al|ic|ive|ary|ous|ese|ish|ian)$/u;
/** Words a noun phrase may have before its head. */
export const LONGEST_PHRASE = 6;
const LONGEST_ADDITION = 8;

/** Whether a token is a word that can stand in a noun phrase. */
export const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !NO_NAMES.has(token.lower) && token.text !== "'s" && token.text !== '’s';

/** Whether a token is the sign of the genitive, `’s` or `’`. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.lower === "'s" || token?.text === "'" || token?.text === '’';

/** Whether a noun in lower case is in the plural, by its ending. */
export const pluralOf = (head: string): boolean =>
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

export interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** The first token of the noun phrase that ends at `head`: back to its determiner, else over words that only modify. */
export function phraseStart(
  tokens: readonly Token[],
  head: number,
  names: ReadonlyMap<number, NameRun>,
): number {
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
export function partOf(tokens: readonly Token[], first: number): number {
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

/** Adjectives that stand behind their noun. */
export const POSTPOSITIVE: ReadonlySet<string> = new Set('verbale elect designate emeritus'.split(' '));
/** What tells one from others: `a person close to the family`, `a clerk familiar with the talks`. */
const TELLING =
  /^(?:close to|(?:familiar|acquainted|involved|working|associated) with|(?:briefed|working) on|(?:involved|based) in|knowledgeable about|privy to|(?:present|based) at|working for)$/u;

/** The last token of what is added after a description: `a spokesman for the port`, `officials at the Harbour Office`. */
export function additionEnd(tokens: readonly Token[], noun: number): number {
  const head = POSTPOSITIVE.has(tokens[noun + 1]?.lower ?? '') ? noun + 1 : noun;
  if (TELLING.test(`${tokens[head + 1]?.lower} ${tokens[head + 2]?.lower}`))
    return tailEnd(tokens, head, head + 2);
  return tailEnd(tokens, head, head + 1);
}

/** The last token of a noun phrase behind the preposition at `joint`; `head` when none follows. */
function tailEnd(tokens: readonly Token[], head: number, joint: number): number {
  if (joint === head + 1 && !PREPOSITIONS.has(tokens[joint]?.lower ?? '')) return head;
  let at = joint + 1;
  while (isDeterminer(tokens[at])) at += 1;
  const begun = at;
  if (joint === head + 1 && tokens[joint]?.lower === 'with' && !tokens[at]?.capital) return head;
  while (at - joint < LONGEST_ADDITION) {
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
      !(
        speechVerb(token?.lower ?? '') &&
        !token?.capital &&
        !roleKind(token?.lower ?? '') &&
        // the talks, the claim
        !(at === begun && DETERMINERS.has(tokens[at - 1]?.lower ?? ''))
      );
    if (token?.kind !== 'word' || !(goesOn || (joins && at > begun))) break;
    at += 1;
  }
  let end = at - 1;
  while (end > head && NO_NAMES.has(tokens[end]?.lower ?? '')) end -= 1;
  return end >= begun ? end : head;
}

/** Descriptions with a head that no list knows, told by their place: `the old beekeeper said`, `said the beekeeper`. */
export function phraseBeside(tokens: readonly Token[], verb: number): Phrase | null {
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
export function phraseAfter(tokens: readonly Token[], word: number): Phrase | null {
  if (!isDeterminer(tokens[word + 1])) return null;
  let at = word + 2;
  while (isPlainWord(tokens[at]) && at - word <= LONGEST_PHRASE) at += 1;
  const head = at - 1;
  return head > word + 1 ? { first: word + 1, head, last: additionEnd(tokens, head) } : null;
}
