import { ASKED_NOUNS, AUXILIARIES, MEASURES, SAYING_VERBS } from './question-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Token, termsOf } from './terms.ts';

/** What a question wants to be told. */
export type Asked =
  | 'person'
  | 'time'
  | 'duration'
  | 'age'
  | 'place'
  | 'number'
  | 'money'
  | 'reason'
  | 'words'
  | 'name'
  | 'other';

export interface QuestionTerm extends Token {
  /** Part of a proper name: it stands with a capital though it doesn't open the question. */
  readonly name: boolean;
  /** Part of the noun after "which", "what" or "how many": the kind of thing asked for. */
  readonly focus: boolean;
}

export interface Question {
  readonly text: string;
  readonly asks: Asked;
  /** The words that carry the topic, in order. */
  readonly terms: readonly QuestionTerm[];
}

const WH = new Set([
  'who',
  'whom',
  'whose',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
  "what's",
  "who's",
  'whats',
]);
const KIND_OF_NOUN = new Map<string, Asked>(
  Object.entries(ASKED_NOUNS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as Asked]),
  ),
);
const MONEY =
  /^(?:cost|costs|pay|paid|pays|price|spend|spent|money|earn|earns|owe|owes|raise|worth|charge|budget|fine|fined|dollars|pounds|euros|fee|salary|donate|donated|invest|invested|debt|wage|wages)$/;
const FOCUS_REACH = 5;
const UNITS_OF_TIME = new Set('minutes hours days weeks months years decades'.split(' '));

function askedBy(lower: readonly string[], at: number): Asked {
  const word = (lower[at] ?? '').replace(/['’]s$/, '');
  const next = lower[at + 1] ?? '';
  const rest = lower.slice(at + 1);
  const saying = rest.some((candidate) => SAYING_VERBS.has(candidate));
  if (word === 'who' || word === 'whom' || word === 'whose') return 'person';
  if (word === 'when') return 'time';
  if (word === 'where') return 'place';
  if (word === 'why') return 'reason';
  if (word === 'how') {
    const after =
      lower
        .slice(at + 1, at + 4)
        .find((candidate) => !/^(?:much|many|more|longer|further)$/.test(candidate)) ?? '';
    if (
      next === 'long' ||
      (/^(?:much|many)$/.test(next) && (rest[1] === 'longer' || UNITS_OF_TIME.has(after)))
    )
      return 'duration';
    if (next === 'come') return 'reason';
    if (next === 'old') return 'age';
    if (next === 'much' && rest.some((candidate) => MONEY.test(candidate))) return 'money';
    if (MEASURES.has(next)) return 'number';
    return saying ? 'words' : 'other';
  }
  const end = rest.findIndex((candidate) => AUXILIARIES.has(candidate));
  const nouns = end < 0 || end > FOCUS_REACH ? untilVerb(rest) : rest.slice(0, end);
  for (const noun of nouns.toReversed()) {
    const kind = KIND_OF_NOUN.get(noun);
    if (kind) return kind;
  }
  const direct = end === 0;
  if (direct && rest[1] === 'the' && rest[2] === 'name') return 'name';
  if (direct) {
    for (const noun of rest.slice(1, 6)) if (KIND_OF_NOUN.get(noun) === 'number') return 'number';
    return saying
      ? 'words'
      : rest.some((candidate) => candidate === 'cost' || candidate === 'price')
        ? 'money'
        : 'other';
  }
  return saying && word === 'what' ? 'words' : 'name';
}

/** The words of "which former budget office chief complained" up to what looks like a verb: two at least, four at most. */
function untilVerb(rest: readonly string[]): readonly string[] {
  const verb = rest.findIndex((word, at) => at >= 2 && (/ed$/.test(word) || STOP_WORDS.has(word)));
  return rest.slice(0, verb < 0 ? 2 : Math.min(verb, 4));
}

/** "us troops" in lower case: people type so and mean the country. */
function isTypedCountry(lower: readonly string[], at: number): boolean {
  const before = lower[at - 1] ?? '';
  return (
    lower[at] === 'us' &&
    at + 1 < lower.length &&
    !/^(?:give|gives|tell|tells|told|gave|let|lets|to|with|for|about|between|show|help|of)$/.test(before)
  );
}

/** Reads what a question is about and what kind of answer it wants. Made for questions; any few words will do. */
export function readQuestion(text: string): Question {
  const tokens = termsOf(text);
  const lower = tokens.map((token) => token.raw.toLowerCase());
  const at = lower.findIndex((word) => WH.has(word.replace(/['’]s$/, '')));
  const stop = lower.findIndex((word, index) => index > at && AUXILIARIES.has(word));
  const hasNoun = at >= 0 && /^(?:what|which|how|whose)/.test(lower[at] ?? '') && stop !== at + 1;
  const focusEnd = stop > at && stop - at <= FOCUS_REACH ? stop : at + 3;
  const shouting = text === text.toUpperCase();
  const terms = tokens.flatMap((token, index): QuestionTerm[] => {
    const country = isTypedCountry(lower, index);
    const term = country ? 'usa' : token.term;
    if (!term || (index === at + 1 && lower[at] === 'how' && MEASURES.has(lower[index] ?? ''))) return [];
    const capital = /^\p{Lu}/u.test(token.raw) && !shouting && (index > 0 || !STOP_WORDS.has(lower[0] ?? ''));
    return [{ ...token, term, name: country || capital, focus: hasNoun && index > at && index < focusEnd }];
  });
  return { text, asks: at < 0 ? 'other' : askedBy(lower, at), terms };
}
