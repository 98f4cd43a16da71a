import { compact } from '../../compact-pattern.ts';
import { lowerIn, ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { STATE_NOUNS } from '../lexicon/context-words.ts';
import { OTHER_BODIES } from '../lexicon/other-bodies.ts';
import type { PostKind } from '../mission-report.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular, isEmbassy } from '../posts/where-posts-stand.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const EDGE = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}])';
const isWritten = (words: string): boolean => /\p{Lu}/u.test(words.replace(/\\p\{L[a-z]?\}/gu, ''));
const alternatives = OTHER_BODIES.flatMap(({ words }) => words.split(/\|(?![^(]*\))/));
const anyOf = (words: readonly string[], flags: string): RegExp =>
  compact(new RegExp(`${EDGE}(?:${words.join('|')})${END}`, flags));
const AS_WRITTEN = anyOf(alternatives.filter(isWritten), 'gu');
const IN_ANY_CASE = anyOf(
  alternatives.filter((words) => !isWritten(words)),
  'giu',
);

const known = new WeakMap<SentenceView, readonly Stretch[]>();

/** Where bodies that are no diplomatic service are named in a sentence, by its tokens. */
export function otherBodiesIn(text: string, view: SentenceView): readonly Stretch[] {
  const before = known.get(view);
  if (before) return before;
  const { tokens } = view;
  const prose = text.slice(view.start, tokens.at(-1)?.end ?? view.start).replaceAll('’', "'");
  const found = [AS_WRITTEN, IN_ANY_CASE].flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: view.start + index,
      end: view.start + index + words.length,
    })),
  );
  found.sort((a, b) => a.start - b.start);
  const bodies: Stretch[] = [];
  let at = 0;
  for (const { start, end } of found) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1;
    if (to > at) bodies.push({ from: at, to });
  }
  known.set(view, bodies);
  return bodies;
}

/** Whoever acts for a state. */
const OF_A_STATE =
  /^(?:governments?|ministers?|premier|chancellor|ambassadors?|envoys?|consuls?|attachés?|chargé|diplomats?|embass(?:y|ies)|consulates?|legation)$/;
const PREPOSITION =
  /^(?:of|at|for|in|from|near|outside|inside|to|into|across|around|with|opposite|behind|beside|besides|by|against|towards?|past|like|unlike|than|about|over|on|between|through|facing)$/;
/** What makes the second the owner of the first: "the staff of the World Bank". */
const OWNER = /^(?:of|at|for)$/;

const bodyAt = (bodies: readonly Stretch[], at: number): Stretch | undefined =>
  bodies.find(({ from, to }) => at >= from && at < to);

/** Whether at a token a state, its post or one of its servants is named. */
function isStateAt(view: SentenceView, at: number): boolean {
  if (view.stateLengths.has(at) || OF_A_STATE.test(view.tokens[at]?.lower ?? '')) return true;
  if (
    /^(?:department|ministry|office|affairs)$/.test(view.tokens[at]?.lower ?? '') &&
    /^(?:state|foreign|external)$/.test(view.tokens[at - 1]?.lower ?? '')
  )
    return true;
  const name = view.names.find(({ from, to }) => at >= from && at < to);
  if (name?.as === 'government') return true;
  const next = view.tokens[name?.to ?? 0]?.lower ?? '';
  if (name?.as === 'people' && STATE_NOUNS.has(next)) return true;
  if (name && next === "'s") return name.as !== 'city' || name.seat === true;
  const post = view.posts.find(({ from, to }) => at >= from && at < to);
  return post !== undefined && post.kind !== 'mission';
}

/** The preposition that a phrase ending at a token hangs on: where it stands, or -1. */
function prepositionBefore({ tokens }: SentenceView, at: number, least: number): number {
  for (let back = at - 1; back >= Math.max(least, at - 4); back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (PREPOSITION.test(word)) return back;
    if (/^[^\p{L}\p{N}]$/u.test(word) || /^(?:and|or|that|said|says|case|if|when|after)$/.test(word))
      return -1;
  }
  return -1;
}

/** Whether the nearest of states and other bodies that stands in a stretch, from its end backwards, is another body. */
function isDoneByBody(view: SentenceView, bodies: readonly Stretch[], { from, to }: Stretch): boolean {
  const ends = new Map([...view.asides].map(([opens, behind]) => [behind - 1, opens]));
  for (let at = to - 1; at >= from; at -= 1) {
    const opens = view.tokens[at]?.text === ',' ? ends.get(at) : undefined;
    if (opens !== undefined && view.tokens[opens]?.text === ',') {
      at = opens;
      continue;
    }
    const body = bodyAt(bodies, at);
    if (!body && !isStateAt(view, at)) continue;
    const preposition = prepositionBefore(view, body?.from ?? at, from);
    if (!body && ownsFrom(view, bodies, at)) return true;
    if (preposition < 0) return body !== undefined;
    if (body && OWNER.test(view.tokens[preposition]?.lower ?? '') && !isStateAt(view, preposition - 1))
      return true;
    at = body?.from ?? at;
  }
  return false;
}

/** Whether a body owns what begins at a token: "the UN mission", "the nuns' old mission". */
function ownsFrom({ tokens }: SentenceView, bodies: readonly Stretch[], at: number): boolean {
  let before = at;
  while (
    /^(?:'s|'|own|local|main|former|old|new|small|large|last|only)$/.test(tokens[before - 1]?.lower ?? '')
  )
    before -= 1;
  return bodies.some(({ from, to }) => to === before || (from < at && to > at));
}

/** Whether a body owns what ends before a token: "the mission of the nuns", "a mission run by the Red Cross". */
function ownsBehind(view: SentenceView, bodies: readonly Stretch[], at: number): boolean {
  const words = lowerIn(view, at, at + 3);
  const by = words[1] === 'by' && /^(?:run|kept|led|staffed|owned)$/.test(words[0] ?? '');
  let from = words[0] === 'of' ? at + 1 : at + 2;
  if (words[0] !== 'of' && !by) return false;
  if (/^(?:the|a|an|some|its|local|two|three)$/.test(view.tokens[from]?.lower ?? '')) from += 1;
  return bodies.some((body) => body.from === from);
}

/** Whether a body is what a frame's verb is done to, behind it or between its words. */
function isDoneToBody(view: SentenceView, bodies: readonly Stretch[], match: FrameMatch): boolean {
  for (let at = match.from; at < match.to + 4; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (at > match.from && (isClauseOpener(word) || isStateAt(view, at))) return false;
    if (at >= match.to && (/^[^\p{L}\p{N}]$/u.test(word) || PREPOSITION.test(word))) return false;
    const body = bodyAt(bodies, at);
    if (!body) continue;
    const preposition = prepositionBefore(view, body.from, match.from);
    return preposition < 0 || view.tokens[preposition]?.lower === 'of';
  }
  return false;
}

const isClauseOpener = (word: string): boolean =>
  /^(?:after|before|when|as|because|while|until|amid|since|and|but|who|which|that|if)$/.test(word);

/**
 * Whether what a frame says is done by one of some bodies, or to one: it is the frame's subject, its object or the owner of
 * its post, and no state and no post of one stands nearer.
 */
function isOfAny(
  view: SentenceView,
  bodies: readonly Stretch[],
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): boolean {
  if (bodies.length === 0) return false;
  if (isStateAt(view, match.from) && post?.from !== match.from) return false;
  if (post !== null && ownsPost(match, post)) {
    if (ownsFrom(view, bodies, post.from) || ownsBehind(view, bodies, post.to)) return true;
    if (post.sender !== null || post.from === match.from || isOfStates(post.kind)) return false;
  } else if (ownsFrom(view, bodies, match.from) || isDoneToBody(view, bodies, match)) return true;
  const segment = ownSegment(view, clause, match);
  return isDoneByBody(view, bodies, { from: segment.from, to: Math.min(...match.own) });
}

/** Whether what a frame says is done by or to a body that is no diplomatic service. */
export const isOfOtherBody = (
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): boolean => isOfAny(view, otherBodiesIn(text, view), clause, match, post);

/** Whether only states have such posts. */
const isOfStates = (kind: PostKind | null): boolean => isEmbassy(kind) || isConsular(kind);
