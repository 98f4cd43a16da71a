import type { PostWord } from '../words/post-words.ts';
import type { Token } from '../words/tokens.ts';
import { restStands, SAID_OF_SUBJECT } from '../words/word-class-index.ts';
import {
  ALTERNATIVE_COUNT,
  ANCHORED,
  INDEXED_FRAMES,
  type IndexedElement,
  type IndexedFrame,
  OPENINGS,
  PLACE_ALTERNATIVES,
  POST_ALTERNATIVES,
  STAFF_ALTERNATIVES,
  STATE_ALTERNATIVES,
} from './frame-index.ts';
import type { Frame } from './frames.ts';

/** A frame found in a sentence: which tokens are its own. */
export interface FrameMatch {
  readonly frame: Frame;
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly to: number;
  /** The tokens that the frame's elements stand on. */
  readonly own: ReadonlySet<number>;
}

/** What the matcher needs of a sentence: its tokens, and where posts and names of places and states stand (token → tokens long). */
export interface FrameGround {
  readonly tokens: readonly Token[];
  readonly placeLengths: ReadonlyMap<number, number>;
  readonly stateLengths: ReadonlyMap<number, number>;
  readonly posts: readonly PostWord[];
  /** Token → the token behind a phrase that counts as one word in a gap. */
  readonly asides: ReadonlyMap<number, number>;
  /** Names of peoples that stand for persons: "no American", "the Germans". */
  readonly persons: ReadonlySet<number>;
  /** Whether the sentence itself speaks of posts or diplomats, so that "people" are theirs. */
  readonly diplomatic: boolean;
}

/** Where alternatives stand in a stretch of tokens. */
interface Standing {
  readonly ground: FrameGround;
  readonly from: number;
  readonly to: number;
  /** The alternatives that stand anywhere. */
  readonly standing: readonly number[];
}

/**
 * For each alternative that stands anywhere in the stretch, how many tokens it has at each of its tokens. Emptied behind the
 * stretch: there are thousands of alternatives, and a stretch has some twenty.
 */
const lengths: (number[] | undefined)[] = new Array(ALTERNATIVE_COUNT).fill(undefined);

function standingIn(ground: FrameGround, from: number, to: number): Standing {
  const standing: number[] = [];
  const known = (alternative: number, at: number): number => lengths[alternative]?.[at - from] ?? 0;
  const put = (alternative: number, at: number, length: number): void => {
    if (length <= known(alternative, at)) return;
    let row = lengths[alternative];
    if (!row) {
      row = new Array<number>(to - from).fill(0);
      lengths[alternative] = row;
      standing.push(alternative);
    }
    row[at - from] = length;
  };
  for (const post of ground.posts) {
    if (post.from < from || post.to > to) continue;
    for (const alternative of POST_ALTERNATIVES) put(alternative, post.from, post.to - post.from);
  }
  for (let at = from; at < to; at += 1) {
    const place = ground.placeLengths.get(at) ?? 0;
    if (place > 0) for (const alternative of PLACE_ALTERNATIVES) put(alternative, at, place);
    const state = ground.stateLengths.get(at) ?? 0;
    if (state > 0) for (const alternative of STATE_ALTERNATIVES) put(alternative, at, state);
    const isPerson = ground.persons.has(at);
    if (ground.tokens[at]?.text === 'March') continue;
    for (const { alternative, rest, byContext } of OPENINGS.get(ground.tokens[at]?.lower ?? '') ?? []) {
      if (byContext && (!ground.diplomatic || isPerson || known(alternative, at) > 0)) continue;
      if (restStands(rest, ground.tokens, at)) put(alternative, at, 1 + rest.length);
    }
    if (isPerson && ground.diplomatic) for (const alternative of STAFF_ALTERNATIVES) put(alternative, at, 1);
  }
  return { ground, from, to, standing };
}

/** The longest of some alternatives at a token; 0 when none stands there. */
function lengthAt({ from }: Standing, alternatives: readonly number[], at: number): number {
  let longest = 0;
  for (const alternative of alternatives) {
    const length = lengths[alternative]?.[at - from] ?? 0;
    if (length > longest) longest = length;
  }
  return longest;
}

/** "… and flew home", "… and so did the others": what a gap doesn't reach across. */
const opensStatement = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' &&
  (SAID_OF_SUBJECT.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'so');

/** The furthest that a gap with asides in it reaches. */
const FURTHEST = 40;

/** The tokens that a gap of so many words reaches, the nearest first; an aside counts as one word. */
function reachOf({ ground, to }: Standing, at: number, gap: number): number[] {
  if (gap === 0) return [at];
  const costs = new Map([[at, 0]]);
  const reached: number[] = [];
  for (let token = at; token < Math.min(to, at + FURTHEST); token += 1) {
    const cost = costs.get(token);
    if (cost === undefined) continue;
    reached.push(token);
    if (cost === gap || opensStatement(ground.tokens, token)) continue;
    for (const next of [token + 1, ground.asides.get(token) ?? token + 1]) {
      if ((costs.get(next) ?? gap + 1) > cost + 1) costs.set(next, cost + 1);
    }
  }
  return reached;
}

/** Finds the rest of a frame's elements from a place on, the nearest first. Gaps are bounded, so the work is too. */
function matchFrom(
  standing: Standing,
  elements: readonly IndexedElement[],
  index: number,
  at: number,
): number[] | null {
  const element = elements[index];
  if (!element) return [];
  for (const token of reachOf(standing, at, element.gap)) {
    const length = token < standing.to ? lengthAt(standing, element.alternatives, token) : 0;
    if (length === 0 || token + length > standing.to) continue;
    const rest = matchFrom(standing, elements, index + 1, token + length);
    if (rest) return [...Array.from({ length }, (_, offset) => token + offset), ...rest];
  }
  return element.optional ? matchFrom(standing, elements, index + 1, at) : null;
}

/** Whether every element that a frame can't do without stands somewhere in the stretch. */
function isPossible({ needed }: IndexedFrame): boolean {
  for (const alternatives of needed) {
    let stands = false;
    for (const alternative of alternatives) stands ||= lengths[alternative] !== undefined;
    if (!stands) return false;
  }
  return true;
}

/** The frames that may stand in the stretch, in the order of the list. */
function possibleFrames({ standing }: Standing): IndexedFrame[] {
  const possible = new Set<number>();
  for (const alternative of standing) {
    const row = ANCHORED.get(alternative) ?? [];
    for (let at = 0; at < row.length; ) {
      const index = row[at] ?? 0;
      const end = at + 2 + (row[at + 1] ?? 0);
      let stands = end === at + 2;
      for (at += 2; at < end; at += 1) stands ||= lengths[row[at] ?? 0] !== undefined;
      const frame = stands ? INDEXED_FRAMES[index] : undefined;
      if (frame && isPossible(frame)) possible.add(index);
    }
  }
  return [...possible].sort((a, b) => a - b).flatMap((index) => INDEXED_FRAMES[index] ?? []);
}

/** Where a people's name stands for persons, only frames about staff and states begin. */
const canBegin = (standing: Standing, { leads, leadsWithPeople }: IndexedFrame, at: number): boolean =>
  (leadsWithPeople || !standing.ground.persons.has(at)) && lengthAt(standing, leads, at) > 0;

/** All frames that stand in the tokens from `from` to `to`, in the order of the text. */
export function matchFrames(ground: FrameGround, from: number, to: number): FrameMatch[] {
  const standing = standingIn(ground, from, to);
  try {
    const possible = possibleFrames(standing);
    const found: FrameMatch[] = [];
    for (let at = from; at < to && possible.length > 0; at += 1) {
      for (const frame of possible) {
        if (!canBegin(standing, frame, at)) continue;
        const own = matchFrom(standing, frame.elements, 0, at);
        const last = own?.at(-1);
        if (own && own[0] === at && last !== undefined)
          found.push({ frame: frame.frame, from: at, to: last + 1, own: new Set(own) });
      }
    }
    return found;
  } finally {
    for (const alternative of standing.standing) lengths[alternative] = undefined;
  }
}
