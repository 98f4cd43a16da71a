import { type Alternative, type Frame, type FrameElement, MISSION_FRAMES } from './frames.ts';
import type { Token } from './tokens.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** A frame found in a sentence: which tokens are its own. */
export interface FrameMatch {
  readonly frame: Frame;
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly to: number;
  /** The tokens that the frame's elements stand on. */
  readonly own: ReadonlySet<number>;
}

/** What the matcher needs of a sentence: its tokens, and where names of places stand (token → tokens long). */
export interface FrameGround {
  readonly tokens: readonly Token[];
  readonly placeLengths: ReadonlyMap<number, number>;
  /** Names of peoples that stand for persons: "no American", "the Germans". */
  readonly persons: ReadonlySet<number>;
  /** Whether the sentence itself speaks of posts or diplomats, so that "people" are theirs. */
  readonly diplomatic: boolean;
}

/** Lengths found so far in a sentence, by alternative and token; -1 where not yet looked. */
type Memo = Map<Alternative, Int16Array>;

function lengthAt(ground: FrameGround, memo: Memo, alternative: Alternative, at: number): number {
  if (!alternative.isClass) return ground.tokens[at]?.lower === alternative.word ? 1 : 0;
  let lengths = memo.get(alternative);
  if (!lengths) {
    lengths = new Int16Array(ground.tokens.length + 1).fill(-1);
    memo.set(alternative, lengths);
  }
  const known = lengths[at] ?? -1;
  if (known >= 0) return known;
  const length = classLengthAt(ground, alternative, at);
  lengths[at] = length;
  return length;
}

function classLengthAt(ground: FrameGround, { word, isClass, form }: Alternative, at: number): number {
  if (!isClass) return ground.tokens[at]?.lower === word ? 1 : 0;
  if (word === 'place') return ground.placeLengths.get(at) ?? 0;
  const length = wordingLength(MISSION_WORDS.get(word), ground.tokens, at, form);
  if (length > 0 || word !== 'staff' || !ground.diplomatic) return length;
  return ground.persons.has(at) ? 1 : wordingLength(MISSION_WORDS.get('crew'), ground.tokens, at);
}

function elementAt(ground: FrameGround, memo: Memo, element: FrameElement, at: number): number {
  let longest = 0;
  for (const alternative of element.alternatives) {
    longest = Math.max(longest, lengthAt(ground, memo, alternative, at));
  }
  return longest;
}

/** Finds the rest of a frame's elements from a place on, the nearest first. Gaps are bounded, so the work is too. */
function matchFrom(
  ground: FrameGround,
  memo: Memo,
  elements: readonly FrameElement[],
  index: number,
  at: number,
  end: number,
): number[] | null {
  const element = elements[index];
  if (!element) return [];
  for (let skip = 0; skip <= element.gap && at + skip < end; skip += 1) {
    const length = elementAt(ground, memo, element, at + skip);
    if (length === 0 || at + skip + length > end) continue;
    const rest = matchFrom(ground, memo, elements, index + 1, at + skip + length, end);
    if (rest) return [...Array.from({ length }, (_, offset) => at + skip + offset), ...rest];
  }
  return element.optional ? matchFrom(ground, memo, elements, index + 1, at, end) : null;
}

/** Stands for the name of a person's people in the index. */
const PERSON = '@person';

/** First word → the frames that can begin with it. Frames that begin with a place name are tried everywhere. */
function indexFrames(): ReadonlyMap<string, readonly Frame[]> {
  const byWord = new Map<string, Frame[]>();
  for (const frame of MISSION_FRAMES) {
    const words = new Set<string>();
    for (const element of frame.elements) {
      for (const { word, isClass } of element.alternatives) {
        if (!isClass) words.add(word);
        else for (const first of MISSION_WORDS.get(word)?.keys() ?? []) words.add(first);
        if (word === 'staff') for (const first of MISSION_WORDS.get('crew')?.keys() ?? []) words.add(first);
        if (word === 'staff') words.add(PERSON);
      }
      if (!element.optional) break;
    }
    for (const word of words) {
      const list = byWord.get(word);
      if (list) list.push(frame);
      else byWord.set(word, [frame]);
    }
  }
  return byWord;
}

const FRAMES_BY_WORD = indexFrames();

/** All frames that stand in the tokens from `from` to `to`, in the order of the text. */
export function matchFrames(ground: FrameGround, from: number, to: number): FrameMatch[] {
  const found: FrameMatch[] = [];
  const memo: Memo = new Map();
  for (let at = from; at < to; at += 1) {
    const first = ground.persons.has(at) ? PERSON : (ground.tokens[at]?.lower ?? '');
    for (const frame of FRAMES_BY_WORD.get(first) ?? []) {
      const own = matchFrom(ground, memo, frame.elements, 0, at, to);
      const start = own?.[0];
      const last = own?.at(-1);
      if (own && start === at && last !== undefined)
        found.push({ frame, from: at, to: last + 1, own: new Set(own) });
    }
  }
  return found;
}
