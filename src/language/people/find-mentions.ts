import { speechNounAfter } from '../quotations/speech-nouns.ts';
import { isStrongSpeechVerb, speechVerb } from '../quotations/speech-verbs.ts';
import type { Token } from '../quotations/tokens.ts';
import { findNameRuns, isOneOfMany, type NameRun, type SeenWords } from './find-names.ts';
import { joinApposed } from './join-apposed.ts';
import type { Mention } from './mention.ts';
import {
  additionEnd,
  isPlainWord,
  isPossessive,
  type Phrase,
  POSTPOSITIVE,
  partOf,
  phraseAfter,
  phraseBeside,
  phraseStart,
  pluralOf,
} from './noun-phrase.ts';
import { STANDALONE } from './noun-phrase-words.ts';
import { genderOfNoun, roleKind } from './role-nouns.ts';
import { aloneEnd, standsAlone } from './stands-alone.ts';

const PRONOUNS = new Set('he she they it who which i we you'.split(' '));
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

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
  const addition = run.name ? run.last : additionEnd(tokens, run.last);
  // the Ambassador of the Republic of Peru, Nils Arvo
  const last = tokens[addition + 1]?.text === ',' ? addition : run.last;
  return {
    first: run.first,
    last,
    start: tokens[run.first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
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
    // the PM
    definite: !run.name && tokens[run.first - 1]?.lower === 'the',
  };
}

/** `press conference`, `bank account`: a noun before another noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isPlainWord(next) || next.capital || roleKind(next.lower)) return false;
  return !speechVerb(next.lower) && !POSTPOSITIVE.has(next.lower) && !/(?:ed|ly|ing|s)$/u.test(next.lower);
}

/** Tamsin Ode, spokeswoman for the harbour, … */
const isBareApposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at]?.capital === false &&
  /^(?:of|for|at|in|from|to|[,.])$/u.test(tokens[at + 1]?.lower ?? '');

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
    const beside = kind === 'person' && names.has(at - 2) && isBareApposition(tokens, at);
    // spokesman Tamsin Ode
    const titles = kind === 'person' && !token.capital && names.get(at + 1)?.organization === false;
    if (first < at || pluralOf(token.lower) || titles || beside)
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
    } else if ((isStrongSpeechVerb(token.lower) && !isNoun(tokens, at)) || isSourceWord(tokens, at)) {
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

/** `a two-line note`: the plain form of a verb behind a noun in the singular is itself the noun. */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  speechVerb(tokens[at]?.lower ?? '') === tokens[at]?.lower &&
  tokens[at - 1]?.kind === 'word' &&
  !pluralOf(tokens[at - 1]?.lower ?? '') &&
  phraseBeside(tokens, at)?.head === at - 1;

const anyTaken = (taken: Uint8Array, { first, last }: Phrase): boolean =>
  taken.slice(first, last + 1).includes(1);
