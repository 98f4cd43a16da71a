import { type ListedState, statesListedAt } from '../places/state-list.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isWord } from '../words/tokens.ts';

/** What a few words say of other states by what has just been told: "So has Spain", "Italy has not", "as did the Danes". */
export interface Echo extends Stretch {
  /** ISO codes. */
  readonly states: readonly string[];
  /** Whether they do what was told, whether or not it was denied; whether they have done it, denied or not; whether they took the step, if it was not denied; or whether the words themselves say yes or no. */
  readonly says: 'the same' | 'done' | 'taken' | 'yes' | 'no' | 'neither';
  /** "Is not": how a post is, not what is done. */
  readonly isState: boolean;
  /** Whether nothing stands before it in its sentence. */
  readonly opens: boolean;
}

const AUXILIARY = /^(?:has|have|had|is|are|was|were|did|does|do)(?:n't)?$/;
const IS = /^(?:is|are|was|were)(?:n't)?$/;
const NOT = /^(?:not|n't|never)$/;

type Found = Omit<Echo, 'opens' | 'isState'>;

interface Said extends Stretch {
  readonly items: readonly ListedState[];
}

const wordAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** Whether a statement ends before a token. */
const endsAt = (view: SentenceView, at: number): boolean =>
  at >= view.tokens.length ||
  /^(?:[.,;:!?—–)”"]|but|while|and|though|although|for|after|since|on|last|yesterday|earlier)$/.test(
    wordAt(view, at),
  );

/** Whether a statement begins at a token. */
const beginsAt = (view: SentenceView, at: number): boolean =>
  at === 0 || /^(?:[,;:—–“"(]|but|while|and|though|although|whereas|only)$/.test(wordAt(view, at - 1));

/** "So has Spain", "neither have Spain and Italy", ", as did the Danes". */
function invertedAt(view: SentenceView, at: number): Found | null {
  const opener = wordAt(view, at);
  if (!/^(?:so|neither|nor|as)$/.test(opener) || !AUXILIARY.test(wordAt(view, at + 1))) return null;
  if (opener === 'as' && wordAt(view, at - 1) !== ',') return null;
  const items = statesListedAt(view, at + 2);
  const to = items.at(-1)?.to ?? 0;
  if (items.length === 0 || !endsAt(view, to)) return null;
  const says = opener === 'neither' || opener === 'nor' ? 'neither' : 'the same';
  return { from: at, to, states: statesOf(items), says };
}

const statesOf = (items: readonly ListedState[]): string[] => [
  ...new Set(items.map(({ name }) => name.place.country)),
];

/** The states with which a statement begins at a token, and the token behind their auxiliary. */
function saidAt(view: SentenceView, at: number): Said | null {
  const items = statesListedAt(view, at);
  const last = items.at(-1);
  if (!last || !AUXILIARY.test(wordAt(view, last.to))) return null;
  return { items, from: at, to: last.to + 1 };
}

/** "Is next", "was the next to go", "is another that has". */
function isRanked(view: SentenceView, at: number): number {
  const words = [0, 1, 2, 3, 4].map((ahead) => wordAt(view, at + ahead));
  const start = words[0] === 'the' ? 1 : 0;
  if (words[start] === 'next') {
    const to = words[start + 1] === 'to' ? start + 3 : start + 1;
    return endsAt(view, at + to) ? to : 0;
  }
  if (words[0] !== 'another') return 0;
  const that = /^(?:that|which|to)$/.test(words[1] ?? '') && AUXILIARY.test(words[2] ?? '') ? 3 : 1;
  return endsAt(view, at + that) ? that : 0;
}

/** "Were not, as a paper said, receiving": what comes behind the commas is not done. */
const isInterrupted = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) === ',' &&
  !/^(?:but|and|while|though|although|said|he|she|according|the)$/.test(wordAt(view, at + 1));

/** "Done the same", "doing likewise", "done so too". */
function doneAt(view: SentenceView, at: number): number {
  const start = /^(?:now|already|since|also|just)$/.test(wordAt(view, at)) ? at + 1 : at;
  if (!/^(?:done|doing)$/.test(wordAt(view, start))) return 0;
  let to = start + 1;
  if (wordAt(view, to) === 'the') to += 1;
  if (/^(?:very|exactly|much)$/.test(wordAt(view, to))) to += 1;
  if (!/^(?:same|likewise|so)$/.test(wordAt(view, to))) return 0;
  to += 1;
  if (wordAt(view, to) === ',' && wordAt(view, to + 1) === 'too') return to + 2 - at;
  if (wordAt(view, to) === 'too') return to + 1 - at;
  return to - at;
}

/** "Spain followed a day later", "Italy followed on Monday". */
function followedAt(view: SentenceView, at: number): Found | null {
  const items = statesListedAt(view, at);
  const verb = items.at(-1)?.to;
  if (verb === undefined || !/^(?:followed|follows)$/.test(wordAt(view, verb))) return null;
  const words = [1, 2, 3, 4].map((ahead) => wordAt(view, verb + ahead));
  const isThen =
    /^[.;!]?$/.test(words[0] ?? '') ||
    (words[0] === 'on' && /^\p{L}+day$/u.test(words[1] ?? '')) ||
    /^(?:soon|shortly|within)$/.test(words[0] ?? '') ||
    words.some((word) => /^(?:later|afterwards?)$/.test(word));
  return isThen ? { from: at, to: likeAt(view, verb + 1), states: statesOf(items), says: 'the same' } : null;
}

/** Behind "followed", so many words on, it may be said with what: "a few hours later with a similar step". */
const WITH_WHAT = 6;

/** The token behind "with a similar step", where that stands soon behind a token; else that token. */
function likeAt(view: SentenceView, at: number): number {
  for (let start = at; start < at + WITH_WHAT; start += 1) {
    if (!/^(?:with|by)$/.test(wordAt(view, start))) continue;
    const to = likeStepAt(view, start + 1);
    return to > 0 ? to : at;
  }
  return at;
}

/** The token behind "a similar step", "the same measures", "much the same decision" at a token; 0 where none stands there. */
function likeStepAt(view: SentenceView, at: number): number {
  let to = at;
  if (/^(?:taking|making|ordering|announcing)$/.test(wordAt(view, to))) to += 1;
  if (/^(?:much|almost|nearly)$/.test(wordAt(view, to))) to += 1;
  if (/^(?:the|an?)$/.test(wordAt(view, to))) to += 1;
  if (/^(?:very|exact)$/.test(wordAt(view, to))) to += 1;
  if (!/^(?:same|similar|identical|like)$/.test(wordAt(view, to))) return 0;
  return STEP.test(wordAt(view, to + 1)) ? to + 2 : 0;
}

const STEP =
  /^(?:steps?|measures?|decisions?|moves?|course|action|precautions?|thing|orders?|instructions?|offers?|announcements?)$/;

/** ", a step that Spain took on Wednesday", ", a measure already taken by the Danes". */
function relativeAt(view: SentenceView, at: number): Found | null {
  if (wordAt(view, at - 1) !== ',' || !/^(?:an?|the)$/.test(wordAt(view, at))) return null;
  let to = /^(?:same|similar)$/.test(wordAt(view, at + 1)) ? at + 2 : at + 1;
  if (!/^(?:step|measure|move|decision|course|precaution)$/.test(wordAt(view, to))) return null;
  to += 1;
  if (/^(?:that|which)$/.test(wordAt(view, to))) to += 1;
  const active = takenBehind(view, to);
  if (active) return { from: at, ...active, says: 'taken' };
  while (/^(?:also|already|since|was|had|been|earlier)$/.test(wordAt(view, to))) to += 1;
  if (!TAKEN.test(wordAt(view, to)) || !/^(?:by|earlier|on)$/.test(wordAt(view, to + 1))) return null;
  const by = [to + 1, to + 2, to + 3, to + 4].find((next) => wordAt(view, next) === 'by');
  const items = by === undefined ? [] : statesListedAt(view, by + 1);
  const end = items.at(-1)?.to ?? 0;
  return items.length > 0 && saysWhen(view, end)
    ? { from: at, to: end, states: statesOf(items), says: 'taken' }
    : null;
}

const TAKEN = /^(?:took|taken|made|chose|chosen|adopted|announced|ordered)$/;

/** The states of "Spain took", "the Danes had already taken", and the token behind; null where no state takes anything there. */
function takenBehind(view: SentenceView, at: number): { states: string[]; to: number } | null {
  const items = statesListedAt(view, at);
  let to = items.at(-1)?.to ?? 0;
  if (items.length === 0) return null;
  while (/^(?:has|have|had|also|already)$/.test(wordAt(view, to))) to += 1;
  if (!TAKEN.test(wordAt(view, to)) || !saysWhen(view, to + 1)) return null;
  return { states: statesOf(items), to: to + 1 };
}

/** "On Tuesday", "hours later", "a day before": when it was done. */
const saysWhen = (view: SentenceView, at: number): boolean =>
  endsAt(view, at) ||
  /^(?:in|at|a|an|one|two|three|four|five|six|hours|days|weeks|minutes|later|soon|shortly|within|this|overnight|today|too|also|as|\d+|before|the)$/.test(
    wordAt(view, at),
  );

/** Behind "did": "so", "the same", "likewise"; how many tokens they are. */
function soAt(view: SentenceView, at: number): number {
  if (!/^(?:did|does)$/.test(wordAt(view, at - 1))) return 0;
  if (/^(?:so|likewise)$/.test(wordAt(view, at))) return 1;
  return wordAt(view, at) === 'the' && wordAt(view, at + 1) === 'same' ? 2 : 0;
}

/** "Spain took the same step", "Italy made the same decision on Monday". */
function sameStepAt(view: SentenceView, at: number): Found | null {
  const items = statesListedAt(view, at);
  let verb = items.at(-1)?.to ?? 0;
  if (items.length === 0) return null;
  if (/^(?:has|have|had|also|then|later|soon)$/.test(wordAt(view, verb))) verb += 1;
  if (!/^(?:took|taken|made|chose|chosen|adopted|reached|announced|ordered|issued)$/.test(wordAt(view, verb)))
    return null;
  const to = likeStepAt(view, verb + 1);
  return to > 0 && saysWhen(view, to) ? { from: at, to, states: statesOf(items), says: 'taken' } : null;
}

/** "Turkey's, too": the post of a further state, of which the same is true. */
function possessiveAt(view: SentenceView, at: number): Found | null {
  const items = statesListedAt(view, at);
  let to = items.at(-1)?.to ?? 0;
  const owned = view.tokens.slice(at, to).some(({ lower }) => /^(?:'s?|ones?)$/.test(lower));
  if (!owned) return null;
  if (wordAt(view, to) === ',') to += 1;
  const also = /^(?:too|also|likewise)$/.test(wordAt(view, to))
    ? 1
    : wordAt(view, to) === 'as' && wordAt(view, to + 1) === 'well'
      ? 2
      : 0;
  return also > 0 && /^[.;!]?$/.test(wordAt(view, to + also))
    ? { from: at, to: to + also, states: statesOf(items), says: 'the same' }
    : null;
}

/** "Spain has, too", "Italy has not", "Spain was next". */
function directAt(view: SentenceView, at: number): Found | null {
  const said = saidAt(view, at);
  if (!said) return null;
  const states = statesOf(said.items);
  let { to } = said;
  const ranked = isRanked(view, to);
  if (ranked > 0) return { from: said.from, to: to + ranked, states, says: 'the same' };
  const isContracted = wordAt(view, to - 1).endsWith("n't");
  if (isContracted || NOT.test(wordAt(view, to))) {
    if (!isContracted) to += 1;
    if (wordAt(view, to) === 'yet') to += 1;
    return endsAt(view, to) && !isInterrupted(view, to) ? { from: said.from, to, states, says: 'no' } : null;
  }
  const so = soAt(view, to);
  if (so > 0 && saysWhen(view, to + so))
    return { from: said.from, to: to + so, states, says: wordAt(view, to) === 'so' ? 'done' : 'taken' };
  const done = doneAt(view, to);
  if (done > 0 && endsAt(view, to + done))
    return { from: said.from, to: to + done, states, says: 'the same' };
  const comma = wordAt(view, to) === ',' ? 1 : 0;
  const also = /^(?:too|also)$/.test(wordAt(view, to + comma))
    ? 1
    : wordAt(view, to + comma) === 'as' && wordAt(view, to + comma + 1) === 'well'
      ? 2
      : 0;
  if (also > 0)
    return endsAt(view, to + comma + also)
      ? { from: said.from, to: to + comma + also, states, says: 'the same' }
      : null;
  return /^[.;!]?$/.test(wordAt(view, to)) && wordAt(view, to - 1) !== 'had'
    ? { from: said.from, to, states, says: 'yes' }
    : null;
}

/** What a sentence says of states by what has just been told, in its order. */
export function echoesIn(view: SentenceView): Echo[] {
  if (view.names.length === 0) return [];
  const found: Echo[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (!beginsAt(view, at)) continue;
    const echo =
      invertedAt(view, at) ??
      followedAt(view, at) ??
      sameStepAt(view, at) ??
      relativeAt(view, at) ??
      possessiveAt(view, at) ??
      directAt(view, at);
    if (!echo) continue;
    const opens = !view.tokens
      .slice(0, at)
      .some((token) => isWord(token) && !/^(?:but|and|only)$/.test(token.lower));
    const isState = view.tokens.slice(echo.from, echo.to).some(({ lower }) => IS.test(lower));
    found.push({ ...echo, opens, isState });
    at = echo.to - 1;
  }
  return found;
}
