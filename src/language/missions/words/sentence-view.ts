import type { Span } from '../../span.ts';
import { DIPLOMATIC, STATE_NOUNS } from '../lexicon/context-words.ts';
import { findAsides } from './asides.ts';
import { datelineEnd } from './dateline.ts';
import { findNames, type LocalTowns, type NameMention } from './mentions.ts';
import { findPostWords, type PostWord } from './post-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** A sentence as the readers of mission news need it. */
export interface SentenceView extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly posts: readonly PostWord[];
  /** Token → how many tokens the name of a place has that begins there. */
  readonly placeLengths: ReadonlyMap<number, number>;
  /** Token → how many tokens the name of a state has that begins there: a country, its people, its government or capital. */
  readonly stateLengths: ReadonlyMap<number, number>;
  /** Token → the token behind the phrase that begins there and only says where or which. */
  readonly asides: ReadonlyMap<number, number>;
  /** Tokens where a people's name stands for persons: "no American", "the Germans". */
  readonly persons: ReadonlySet<number>;
  /** Stretches of tokens that a statement doesn't reach across: between `;`, `—`, `but` and the like. */
  readonly clauses: readonly Stretch[];
  /** Whether the sentence has a word of diplomacy of its own. */
  readonly diplomatic: boolean;
  readonly heading: boolean;
  readonly paragraph: number;
}

/** From a token to behind another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const HARD_MARKS = new Set([';', ':', '—', '–']);
const HARD_WORDS = new Set(['but', 'while', 'whereas', 'although', 'though', 'whilst']);
const SOFT_WORDS = new Set([
  'after',
  'before',
  'when',
  'as',
  'because',
  'which',
  'who',
  'whose',
  'where',
  'until',
  'amid',
  'since',
  'days',
]);

function stretches(tokens: readonly Token[], begin: number, isBoundary: (at: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let from = begin;
  for (let at = begin; at < tokens.length; at += 1) {
    if (!isBoundary(at)) continue;
    if (at > from) found.push({ from, to: at });
    from = at;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

/** "as if", "as usual" and "as of" open no clause; nor does "all but". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'but' && tokens[at + 1]?.lower === 'not') return false;
  if (word === 'but')
    return !['all', 'everyone', 'everybody', 'anything', 'nothing', 'everything'].includes(
      tokens[at - 1]?.lower ?? '',
    );
  return HARD_MARKS.has(word) || HARD_WORDS.has(word);
}

/** "Rejected as a fable": what follows opens no clause. */
const REGARDED =
  /^(?:rejected|dismissed|described|denounced|branded|regarded|seen|known|condemned|derided|ridiculed|characteri[sz]ed|rejects|dismisses|describes)$/;

/** The narrower stretch around a token within which a hedge, a negation or a date counts. */
export function scopeAround(tokens: readonly Token[], clause: Stretch, at: number): Stretch {
  let from = clause.from;
  for (let index = at; index > clause.from; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    const next = tokens[index + 1]?.lower ?? '';
    const soft =
      SOFT_WORDS.has(word) &&
      !(
        word === 'as' &&
        tokens[index - 1]?.lower !== 'even' &&
        (REGARDED.test(tokens[index - 1]?.lower ?? '') ||
          !/^(?:the|a|an|he|she|tensions|fighting|protests|war|violence|rebels|talks|fears)$/.test(next))
      ) &&
      word !== 'days';
    const coordinate = word === 'and' && tokens[index - 1]?.text === ',';
    if (soft || coordinate) {
      from = index;
      break;
    }
  }
  let to = clause.to;
  for (let index = at + 1; index < clause.to; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (
      (SOFT_WORDS.has(word) && word !== 'since' && word !== 'until' && word !== 'as' && word !== 'days') ||
      (word === 'and' && tokens[index - 1]?.text === ',')
    ) {
      to = index;
      break;
    }
  }
  return { from, to };
}

/** Peoples' names that are no adjectives. */
function personsIn(tokens: readonly Token[], names: readonly NameMention[]): Set<number> {
  const persons = names.filter(({ as, from, to }) => {
    if (as !== 'people' || to - from !== 1) return false;
    const next = tokens[to]?.lower ?? '.';
    const before = tokens[from - 1]?.lower ?? '';
    return (
      /^(?:no|one|an|any|single|every|remaining|last|its|the|few|some|most|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozen|other|\d{1,3})$/.test(
        before,
      ) &&
      /^(?:has|have|had|was|were|is|are|will|would|left|in|at|there|who|still|out|to|posted|serving|working|stationed|attached|employed|accredited|from|on|of|whose|must|drove|flew|crossed|departed|boarded|sailed|landed|went|came|stayed|moved|returned|[.,])$/.test(
        next,
      )
    );
  });
  return new Set(persons.map(({ from }) => from));
}

/** "Chad has gone", "the Danes have gone", not "in Chad" or "the Danish team": a state that does something itself. */
function isActor(tokens: readonly Token[], { as, seat, from, to }: NameMention): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  if (as === 'city' && !seat) return false;
  if (
    /^(?:in|at|of|from|to|for|near|outside|inside|into|across|around|through|by|with|leave|leaving|left|quit|about|against|on)$/.test(
      before,
    ) ||
    next === "'s" ||
    next === "'"
  )
    return false;
  if (
    before === 'the' &&
    /^(?:in|at|of|from|to|for|near|outside|by|with|about)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return false;
  if (as !== 'people') return true;
  return (
    /^(?:the|and|,|that|when|where|as|while|if|but|though|although|since|because|what|how|no|most)$|^[^\p{L}]/u.test(
      before || '.',
    ) &&
    !STATE_NOUNS.has(next) &&
    !['staff', 'crew', 'post'].some((name) => wordingLength(MISSION_WORDS.get(name), tokens, to) > 0) &&
    !/^(?:people|flag|household|compound|chancery|ambassadors|national|language|school|schools|capital|development|red|cross)$/.test(
      next,
    )
  );
}

/** The departments' own terms speak of missions by themselves. */
const TERM_OF_ART =
  /\b(?:ordered|authori[sz]ed|voluntary|optional|mandatory) (?:departure|evacuation|exit)\b|\bdeparture of\b|\bdelegation\b|\bhigh commissioner(?! for\b)|\bhead of (?:the )?mission\b/i;

/** Longer sentences are no prose; the rest of such a run of words is passed over. */
const MOST_TOKENS = 400;

/** How a sentence stands in its article. */
interface SentenceFrame {
  readonly heading: boolean;
  readonly paragraph: number;
  /** The countries that the article speaks of. */
  readonly context: ReadonlySet<string>;
  /** Whether the article is about diplomats. */
  readonly isDiplomatic: boolean;
  readonly towns?: LocalTowns;
}

/** Reads a sentence's words. */
export function viewSentence(text: string, sentence: Span, about: SentenceFrame): SentenceView {
  const tokens = tokensOf(text, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + 6000),
  }).slice(0, MOST_TOKENS);
  const names = findNames(tokens, about.context, about.towns);
  const posts = findPostWords(tokens, names, about.isDiplomatic);
  return {
    start: sentence.start,
    end: sentence.end,
    tokens,
    names,
    posts,
    asides: findAsides(tokens, names, posts),
    placeLengths: new Map(
      names.filter(({ as }) => as === 'city' || as === 'country').map(({ from, to }) => [from, to - from]),
    ),
    stateLengths: new Map(
      names.filter((name) => isActor(tokens, name)).map(({ from, to }) => [from, to - from]),
    ),
    persons: personsIn(tokens, names),
    clauses: stretches(tokens, datelineEnd(tokens), (at) => opensClause(tokens, at)),
    diplomatic:
      posts.length > 0 ||
      tokens.some(
        ({ lower }, at) =>
          DIPLOMATIC.has(lower) && wordingLength(MISSION_WORDS.get('post'), tokens, at) === 0,
      ) ||
      TERM_OF_ART.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 3000))),
    heading: about.heading,
    paragraph: about.paragraph,
  };
}
