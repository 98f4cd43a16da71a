import { type Cue, cueOf } from './cues.ts';
import type { Stretch } from './find-stretches.ts';
import { type Frame, mentionsUpTo, type PlacedMention } from './frame.ts';

/** Where a candidate stands, seen from the quotation. */
export type Where =
  | 'before' // same sentence
  | 'after' // same sentence
  | 'back1' // the sentence before, in the paragraph
  | 'back2' // earlier in the paragraph
  | 'next' // the sentence after, in the paragraph
  | 'above1' // the paragraph before
  | 'above2' // the one before that
  | 'below'; // the paragraph after

/** A mention that may be a quotation's speaker. */
export interface Candidate {
  readonly mention: PlacedMention;
  readonly cue: Cue | null;
  readonly where: Where;
  /** 0 for the nearest of its kind of place, in reading distance from the quotation. */
  readonly nth: number;
}

/** A quotation's place: its first and last piece as tokens. */
export interface Place {
  readonly first: { readonly frame: Frame; readonly token: number };
  readonly last: { readonly frame: Frame; readonly token: number };
}

/** What is worked out once for an article. */
export interface Reading {
  readonly frames: readonly Frame[];
  /** For each frame, each mention's cue. */
  readonly cues: readonly (readonly (Cue | null)[])[];
  /** For each stretch, its place. */
  readonly places: readonly (Place | null)[];
}

/** Mentions taken from one paragraph above or below, or on one side of the quotation: more would be noise. */
const MOST_ELSEWHERE = 8;
const MOST_BESIDE = 16;
/** Mentions looked at in a paragraph above or below. */
const MOST_SEEN = 40;
/** Tokens beyond which a mention in the same paragraph is too far. */
const FARTHEST = 200;

/** Gathers what is asked of all quotations of an article once: the cues, and where each piece of a quotation stands. */
export function readingOf(frames: readonly Frame[], stretches: readonly Stretch[]): Reading {
  const cues = frames.map((frame) => frame.mentions.map((mention) => cueOf(frame, mention)));
  const tokenOf = new Map<string, number>();
  for (const frame of frames) {
    frame.tokens.forEach((token, index) => {
      if (token.kind === 'quotation') tokenOf.set(`${frame.at} ${token.start}`, index);
    });
  }
  const placeOf = (
    piece: { readonly at: number; readonly outer: { readonly start: number } } | undefined,
  ) => {
    const frame = frames[piece?.at ?? -1];
    const token = tokenOf.get(`${piece?.at} ${piece?.outer.start}`);
    return frame && token !== undefined ? { frame, token } : null;
  };
  const places = stretches.map(({ pieces }) => {
    const first = placeOf(pieces[0]);
    const last = placeOf(pieces.at(-1));
    return first && last ? { first, last } : null;
  });
  return { frames, cues, places };
}

/** The mentions that may be the speaker of the quotation at `place`, by where they stand. */
export function candidatesFor({ frames, cues }: Reading, { first, last }: Place): Candidate[] {
  const found: Candidate[] = [];
  const counts = new Map<Where, number>();
  const add = (frame: Frame, index: number, where: Where): void => {
    const mention = frame.mentions[index];
    if (!mention) return;
    const nth = counts.get(where) ?? 0;
    counts.set(where, nth + 1);
    found.push({ mention, cue: cues[frame.at]?.[index] ?? null, where, nth });
  };
  const sentence = first.frame.sentences[first.token] ?? 0;
  for (let index = mentionsUpTo(first.frame, first.token) - 1; index >= 0; index -= 1) {
    const mention = first.frame.mentions[index];
    if (!mention || first.token - mention.last > FARTHEST || found.length >= MOST_BESIDE) break;
    const back = sentence - mention.sentence;
    add(first.frame, index, back === 0 ? 'before' : back === 1 ? 'back1' : 'back2');
  }
  const lastSentence = last.frame.sentences[last.token] ?? 0;
  const from = mentionsUpTo(last.frame, last.token);
  for (let index = from; index < from + MOST_BESIDE; index += 1) {
    const mention = last.frame.mentions[index];
    if (!mention || mention.sentence > lastSentence + 1 || mention.first - last.token > FARTHEST) break;
    add(last.frame, index, mention.sentence === lastSentence ? 'after' : 'next');
  }
  const elsewhere = (at: number, where: Where, fromEnd: boolean): void => {
    const frame = frames[at];
    if (frame?.section !== first.frame.section) return;
    const lastSentence = frame.sentences.at(-1) ?? 0;
    const { length } = frame.mentions;
    for (
      let step = 0;
      step < Math.min(length, MOST_SEEN) && (counts.get(where) ?? 0) < MOST_ELSEWHERE;
      step += 1
    ) {
      const index = fromEnd ? length - 1 - step : step;
      const mention = frame.mentions[index];
      const near =
        where === 'above1' && mention && (mention.sentence >= lastSentence - 1 || mention.first === 0);
      if (near || cues[at]?.[index]) add(frame, index, where);
    }
  };
  elsewhere(first.frame.at - 1, 'above1', true);
  elsewhere(first.frame.at - 2, 'above2', true);
  elsewhere(last.frame.at + 1, 'below', false);
  return found;
}
