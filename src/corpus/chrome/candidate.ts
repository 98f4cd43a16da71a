import type { Unit } from '../units.ts';
import type { LineShape } from './line-shape.ts';
import { normalised } from './line-shape.ts';

/** What becomes of a unit: part of the article, or masked for a reason. */
export type Verdict = { readonly kind: 'prose' | 'heading' } | { readonly reason: string };

/** What is known of the article from its front matter. */
export interface PageFacts {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Hashes of the lines that the publisher prints on page after page. */
  readonly houseLines?: ReadonlySet<number> | undefined;
}

/** A unit with what its line alone gives away. */
export interface Candidate extends Unit {
  readonly shape: LineShape;
  /** Why it is no part of the article, from the line alone. */
  readonly chrome: string | null;
}

export const PROSE: Verdict = { kind: 'prose' };
export const HEADING: Verdict = { kind: 'heading' };
export const mask = (reason: string): Verdict => ({ reason });

/** No crosshead has more words; a caption may. */
export const CROSSHEAD = 10;
/** Captions end with the day or the year of the picture more often than crossheads do. */
export const TAKES_DATE =
  /\b(?:(?:19|20)\d\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|file)\W{0,3}$/i;

/** Whether a line is the name of the publisher, with at most some letters more, or that of the author. */
export const isPublisherLine = (line: string, { publisher, author }: PageFacts): boolean => {
  const label = normalised(line);
  if (author && label === normalised(author)) return true;
  if (!publisher) return false;
  const name = normalised(publisher);
  return name !== '' && (label === name || (label.startsWith(name) && label.length <= name.length + 12));
};
