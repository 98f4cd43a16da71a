import { STATE_NOUNS } from '../lexicon/context-words.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { type ListedState, statesListedAt } from './state-list.ts';

/** How other states are likened to a subject: they do as it does, did so before it, or do the opposite. */
export type Likeness = 'alike' | 'before' | 'unlike';

/** States that a sentence names only beside its subject: "Slovakia, like Austria", "followed Latvia in closing". */
export interface Companions extends Stretch {
  readonly likeness: Likeness;
  /** ISO codes. */
  readonly states: readonly string[];
  /** Where their subject stands: behind them, or in which token it ends at the latest. */
  readonly subject: 'behind' | number;
  /** Whether the step is told behind them. */
  readonly opens: boolean;
}

/** Words between commas, or at the head of a clause. */
const LINKS: readonly (readonly [words: string, likeness: Likeness])[] = [
  ['like', 'alike'],
  ['along with', 'alike'],
  ['together with', 'alike'],
  ['alongside', 'alike'],
  ['in common with', 'alike'],
  ['in line with', 'alike'],
  ['as well as', 'alike'],
  ['unlike', 'unlike'],
  ['in contrast to', 'unlike'],
  ['in contrast with', 'unlike'],
  ['following', 'before'],
  ['joining', 'before'],
  ['following in the footsteps of', 'before'],
  ['following the example of', 'before'],
  ['following the lead of', 'before'],
];

/** "X has followed Y in closing", "X joins Y in ordering". */
const FOLLOWS = /^(?:follow|join|copy|imitate|echo)(?:s|ed|ing)?$|^(?:copie[sd]|imitat(?:ed|ing))$/;
/** "The latest country to do so, after Y". */
const RANKED =
  /^(?:latest|newest|next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|last|\d+(?:nd|rd|th))$/;

/** "Like Peru and Chile, Bolivia has …": those of the list that stand before the comma that ends the phrase. */
function beforeSubject(items: readonly ListedState[]): readonly ListedState[] {
  const commas = items.flatMap(({ joiner }, index) => (joiner === ',' ? [index] : []));
  const end = commas.find((index) => items[index - 1]?.joiner === 'and') ?? commas.at(-1);
  return end === undefined ? items : items.slice(0, end);
}

const stretchOf = (items: readonly ListedState[]): Pick<Companions, 'from' | 'to' | 'states'> => ({
  from: items[0]?.name.from ?? 0,
  to: items.at(-1)?.to ?? 0,
  states: [...new Set(items.map(({ name }) => name.place.country))],
});

const says = ({ tokens }: SentenceView, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word);

/** Whether only the subject's own words stand from its name to a token: "'s embassy in Kabul", "government". */
function isSubjectUpTo({ tokens, names, posts }: SentenceView, name: NameMention, end: number): boolean {
  for (let at = name.to; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const isOwn =
      /^(?:'s|'|in|at|the|one|itself|too|,)$/.test(word) ||
      STATE_NOUNS.has(word) ||
      posts.some(({ from, to }) => at >= from && at < to) ||
      names.some(({ from, to }) => at >= from && at < to);
    if (!isOwn) return false;
  }
  return true;
}

const LINK_STARTS = new Set(LINKS.map(([words]) => words.split(' ')[0] ?? ''));

function linkAt(view: SentenceView, at: number): readonly [length: number, likeness: Likeness] | null {
  if (!LINK_STARTS.has(view.tokens[at]?.lower ?? '')) return null;
  const found = LINKS.filter(([words]) => says(view, at, words.split(' '))).map(
    ([words, likeness]) => [words.split(' ').length, likeness] as const,
  );
  return found.sort(([a], [b]) => b - a)[0] ?? null;
}

/** "Unlike Peru, Chile has …", "Chile, like Peru, has …", "…, joining Peru". */
function besideAt(view: SentenceView, at: number): Companions | null {
  const link = linkAt(view, at);
  if (!link) return null;
  const { tokens, names, clauses } = view;
  const [length, likeness] = link;
  const items = statesListedAt(view, at + length);
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  if (items.length === 0 || !clause) return null;
  const isFirst =
    at === clause.from ||
    (at === clause.from + 1 && /^(?:but|while|whereas|and|[;:—–“"])$/.test(tokens[clause.from]?.lower ?? ''));
  const all = stretchOf(items);
  const next = tokens[all.to]?.lower ?? '.';
  if (isFirst) {
    const own = beforeSubject(items);
    const stretch = stretchOf(own);
    const isEnded = tokens[stretch.to]?.text === ',';
    if (!isEnded || /^(?:which|who|whose|where)$/.test(tokens[stretch.to + 1]?.lower ?? '')) return null;
    return { ...stretch, likeness, subject: 'behind', opens: true };
  }
  const isBehindComma = tokens[at - 1]?.text === ',';
  const subject = names.findLast(
    (name) =>
      name.to <= at &&
      (name.as !== 'city' || name.seat) &&
      isSubjectUpTo(view, name, at) &&
      name.from >= clause.from,
  );
  const first = names.find(
    (name) =>
      name.from >= clause.from &&
      name.to <= at &&
      (name.as !== 'city' || name.seat) &&
      isSubjectUpTo(view, name, at),
  );
  if (
    first &&
    subject &&
    (isBehindComma ? next === ',' || next === 'before' || next === 'earlier' : !/^[,.]$/.test(next))
  )
    return { ...all, likeness, subject: at, opens: true };
  const owned = /^(?:'s|')$/.test(tokens[all.to - 1]?.lower ?? '');
  const isEnd = /^(?:[.;:!?—–]|before|earlier|in|by)$/.test(next) || all.to >= clause.to;
  if (isBehindComma && isEnd && (likeness !== 'alike' || owned) && !/^(?:before|in|by)$/.test(next))
    return { ...all, likeness, subject: at, opens: false };
  return null;
}

/** "Has followed Peru in closing", "is joining Peru and Chile by ordering". */
function followedAt(view: SentenceView, at: number): Companions | null {
  const { tokens } = view;
  if (!FOLLOWS.test(tokens[at]?.lower ?? '')) return null;
  const stretch = stretchOf(statesListedAt(view, at + 1));
  const isInDoing =
    /^(?:in|by)$/.test(tokens[stretch.to]?.lower ?? '') &&
    /\p{L}{2}ing$/u.test(
      tokens[stretch.to + 1]?.lower === 'not' ? '' : (tokens[stretch.to + 1]?.lower ?? ''),
    );
  return stretch.states.length > 0 && isInDoing
    ? { ...stretch, likeness: 'before', subject: at, opens: true }
    : null;
}

/** "Is the latest to leave, after Peru and Chile." */
function rankedAt(view: SentenceView, at: number): Companions | null {
  const { tokens, clauses } = view;
  if (tokens[at]?.lower !== 'after' || tokens[at - 1]?.text !== ',') return null;
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  const ranked = tokens
    .slice(Math.max(clause?.from ?? 0, at - 20), at)
    .some(
      ({ lower }, index, all) =>
        RANKED.test(lower) &&
        /^(?:country|state|government|nation|one|member|to|eu|european|western|,)$/.test(
          all[index + 1]?.lower ?? ',',
        ),
    );
  if (!ranked) return null;
  const stretch = stretchOf(statesListedAt(view, at + 1));
  const isEnded = /^(?:[,.;:—–]|)$/.test(tokens[stretch.to]?.text ?? '');
  return stretch.states.length > 0 && isEnded
    ? { ...stretch, likeness: 'before', subject: at, opens: tokens[stretch.to]?.text === ',' }
    : null;
}

/** The states that a sentence likens to its subject, in its order. */
export const companionsIn: (view: SentenceView) => readonly Companions[] = oncePer(findCompanions);

/** Whether a name is one of a state that is likened to the subject. */
export const isCompanion = (view: SentenceView, name: NameMention): boolean =>
  companionsIn(view).some(({ from, to }) => name.from >= from && name.to <= to);

function findCompanions(view: SentenceView): Companions[] {
  if (view.names.length < 1) return [];
  const found: Companions[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const companions = besideAt(view, at) ?? followedAt(view, at) ?? rankedAt(view, at);
    if (companions && hasSubject(view, companions)) found.push(companions);
  }
  return found;
}

/** What stands for a state as a subject: its name, "it", "the country". */
const STANDS_FOR_STATE = /^(?:it|they|country|government|ministry|kingdom|republic)$/;

/** Whether a state that can be the subject stands in the clause. */
function hasSubject({ tokens, names, clauses }: SentenceView, { from, to, subject }: Companions): boolean {
  const clause = clauses.find((one) => from >= one.from && from < one.to);
  const [start, end] = subject === 'behind' ? [to, clause?.to ?? to] : [clause?.from ?? 0, subject];
  return (
    names.some((name) => name.from >= start && name.to <= end && (name.as !== 'city' || name.seat)) ||
    tokens.slice(start, end).some(({ lower }) => STANDS_FOR_STATE.test(lower))
  );
}
