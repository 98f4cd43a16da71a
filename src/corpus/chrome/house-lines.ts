import { createHash } from 'node:crypto';
import type { Candidate } from './candidate.ts';
import { type LineShape, normalised } from './line-shape.ts';
import { SITE_THINGS } from './phrases.ts';

/** Hashes of lines that a publisher prints on page after page, by the publisher's name as `publisherKey` writes it. */
export type HouseLines = ReadonlyMap<string, ReadonlySet<number>>;

/** What one page may share with other pages of its publisher. */
export interface PageLines {
  /** Hashes of the lines that are no sentences of the article for certain, each once. */
  readonly lines: readonly number[];
  /** Hash of the longest line: pages that share it are versions of one article, and count once. */
  readonly longest: number;
}

/** Shorter ones may be the heading of a country in a round-up. */
const FEWEST_WORDS = 4;
/** Longer ones are sentences that lost their end. */
const MOST_WORDS = 16;
const LONGEST_PROMPT = 30;
const TO_THE_READER = /\b(?:you|your|our|us)\b/i;
const QUOTE_MARK = /["“”«»„‘]/;

/** How a publisher is told from another. */
export const publisherKey = (publisher: string): string => normalised(publisher);

/** A number of 48 bits for a line as lines are compared; what a page keeps of its lines. */
export const hashOfLine = (line: string): number =>
  createHash('md5').update(normalised(line)).digest().readUIntLE(0, 6);

/**
 * Whether a line may be one of the publisher's own: a label or headline without a full stop, or a sentence that speaks
 * to the reader of the site. A sentence of news never is, however often an agency repeats it.
 */
export function mayBeHouseLine(line: string, { words, terminated, innerEnd }: LineShape): boolean {
  if (words.length < FEWEST_WORDS) return false;
  if (!terminated && !innerEnd) return words.length <= MOST_WORDS;
  return (
    words.length <= LONGEST_PROMPT &&
    TO_THE_READER.test(line) &&
    SITE_THINGS.test(line) &&
    !QUOTE_MARK.test(line)
  );
}

/** What a page may share with others; the same whatever is masked. */
export function pageLinesOf(
  candidates: readonly Pick<Candidate, 'words' | 'shape'>[],
  headline: string | null,
): PageLines {
  const own = headline === null ? null : normalised(headline);
  const lines = new Set<number>();
  let longest = '';
  for (const { words, shape } of candidates) {
    if (words.length > longest.length) longest = words;
    if (mayBeHouseLine(words, shape) && normalised(words) !== own) lines.add(hashOfLine(words));
  }
  return { lines: [...lines], longest: hashOfLine(longest) };
}
